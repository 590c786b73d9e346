// Somebody who comes from an article need not say which one; an unknown topic is ignored.
const form = document.getElementById('loop-form')
const query = new URLSearchParams(location.search), slug = query.get('dari') || query.get('from')
if (form && slug) {
  const select = form.elements.topic
  fetch(form.dataset.topics).then(answer => answer.json()).then(topics => {
    if (!Object.hasOwn(topics, slug)) return
    if (![...select.options].some(option => option.value === slug)) select.add(new Option(topics[slug], slug))
    select.value = slug
    form.dispatchEvent(new Event('loop:topic'))
  }).catch(() => { /* the reader can still choose */ })
}
