// Tell what is missing before anything is sent: a summary that takes the focus, the same words at
// each field, nothing typed is lost. The receiver looks again and has the last word.
const form = document.getElementById('loop-form')
if (form) {
  const summary = document.getElementById('loop-errors'), list = summary.querySelector('ul')
  const title = document.title.replace(summary.dataset.title, '')
  const value = name => (form.elements[name].value || '').trim()
  const long = { name: 100, email: 254, whatsapp: 40, times: 500, message: 4000 }
  const fits = {
    email: text => /^[^@]+@[^@]+\.[^@.]{2,}$/.test(text.replace(/\s/g, '')),
    whatsapp: text => /^\d{9,15}$/.test(text.replace(/[\s()+./-]/g, '')),
  }
  const faults = () => {
    const found = [], channel = value('channel')
    if (!value('name')) found.push(['name', 'missing'])
    if (!channel) found.push(['channel', 'missing'])
    else if (!value(channel)) found.push([channel, 'missing'])
    else if (!fits[channel](value(channel))) found.push([channel, 'wrong'])
    if (!value('message')) found.push(['message', 'missing'])
    for (const name of ['name', channel, 'message', 'times'])
      if (long[name] && value(name).length > long[name]) found.push([name, 'long'])
    for (const name of ['consent', 'adult'])
      if (!form.elements[name].checked) found.push([name, 'missing'])
    return found
  }
  const clear = () => {
    summary.hidden = true
    list.replaceChildren()
    document.title = title
    for (const note of form.querySelectorAll('.loop-error:not([hidden])')) {
      note.hidden = true
      note.closest('.loop-field').classList.remove('loop-field--wrong')
      const field = document.getElementById(note.id.replace('-error', ''))
      field.removeAttribute('aria-invalid')
      const rest = (field.getAttribute('aria-describedby') || '').replace(note.id, '').trim()
      if (rest) field.setAttribute('aria-describedby', rest)
      else field.removeAttribute('aria-describedby')
    }
  }
  const show = told => {
    clear()
    for (const [name, words] of told) {
      const field = document.getElementById(name), note = document.getElementById(`${name}-error`)
      const line = document.createElement('li')
      if (note) {
        note.textContent = words
        note.hidden = false
        note.closest('.loop-field').classList.add('loop-field--wrong')
        field.setAttribute('aria-invalid', 'true')
        field.setAttribute('aria-describedby', `${note.id} ${field.getAttribute('aria-describedby') || ''}`.trim())
        const link = document.createElement('a')
        link.href = `#${name}`
        link.textContent = words
        line.append(link)
      } else line.textContent = words
      list.append(line)
    }
    summary.hidden = false
    document.title = summary.dataset.title + title
    summary.focus()
  }
  // The link puts the cursor into the field, not only its top edge into view.
  summary.addEventListener('click', event => {
    const link = event.target.closest('a')
    if (!link) return
    event.preventDefault()
    document.getElementById(link.hash.slice(1)).focus()
  })
  form.addEventListener('submit', event => {
    const found = faults()
    if (!found.length) return clear()
    event.preventDefault()
    event.stopImmediatePropagation()
    document.getElementById('loop-failed').hidden = true
    show(found.map(([name, fault]) => [name, document.getElementById(`${name}-error`).dataset[fault]]))
  })
  form.addEventListener('loop:refused', event => show(event.detail))
  if (!summary.hidden) summary.focus()
}
