// Send without leaving the page, so that a lost connection costs nobody their words.
const form = document.getElementById('loop-form'), PATIENCE = 20000
if (form) {
  const failed = document.getElementById('loop-failed'), started = form.elements.started
  const send = form.querySelector('.loop-form__send button'), label = send.textContent
  // A page that came back with its answers has no such field: it may be sent at once.
  if (started) started.value = Date.now()
  let busy = false
  const waiting = now => {
    busy = now
    send.setAttribute('aria-disabled', now)
    send.textContent = now ? send.dataset.sending : label
  }
  const fail = () => {
    const text = form.elements.message.value
    const topic = form.elements.topic.selectedOptions[0]
    const words = encodeURIComponent(topic.value ? `${topic.text}\n\n${text}` : text)
    // Addresses the device itself answers: no server and no log sees the words in them.
    for (const way of failed.querySelectorAll('a[data-way]')) {
      const [address] = way.href.split(/[?&](?:text|body)=/)
      way.href = way.dataset.way === 'email' ? `${address}?body=${words}` : `${address}&text=${words}`
    }
    failed.hidden = false
    failed.focus()
  }
  form.addEventListener('submit', async event => {
    if (event.defaultPrevented) return
    // Another host's answer can't be read from here: the browser goes there by itself.
    if (new URL(form.action).origin !== location.origin) return
    event.preventDefault()
    if (busy) return
    waiting(true)
    failed.hidden = true
    const giveUp = new AbortController(), clock = setTimeout(() => giveUp.abort(), PATIENCE)
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(form.action, { method: 'POST', body, signal: giveUp.signal })
      if (answer.ok) {
        form.dispatchEvent(new Event('loop:sent'))
        location.assign(answer.redirected ? answer.url : form.action)
        return
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const told = [...page.querySelectorAll('#loop-errors li')]
      if (answer.status >= 500 || !told.length) fail()
      else {
        if (started) started.value = ''
        form.dispatchEvent(new CustomEvent('loop:refused', { detail: told.map(line =>
          [line.querySelector('a')?.hash.slice(1) || '', line.textContent]) }))
      }
    } catch {
      fail()
    } finally {
      clearTimeout(clock)
      waiting(false)
    }
  })
  failed.querySelector('[data-way=copy]').addEventListener('click', event => {
    const said = failed.querySelector('[role=status]')
    const done = () => { said.textContent = event.target.dataset.done }
    form.elements.message.select()
    if (navigator.clipboard) navigator.clipboard.writeText(form.elements.message.value).then(done, () => {})
    else if (document.execCommand('copy')) done()
  })
}
