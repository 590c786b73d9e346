// A term's meaning where it stands: by hover, focus or tap; Escape or leaving closes it.
const terms = document.querySelectorAll('.loop-term')
if (terms.length) {
  const note = document.createElement('div')
  note.className = 'loop-meaning'
  note.id = 'loop-meaning'
  note.setAttribute('role', 'tooltip')
  note.hidden = true
  document.querySelector('main').append(note)
  let open, timer
  const close = () => {
    clearTimeout(timer)
    note.hidden = true
    if (open) open.removeAttribute('aria-describedby')
    open = null
  }
  const later = () => { clearTimeout(timer); timer = setTimeout(close, 250) }
  const stay = () => clearTimeout(timer)
  const show = term => {
    stay()
    if (open === term) return
    close()
    open = term
    note.textContent = term.dataset.meaning
    note.hidden = false
    term.setAttribute('aria-describedby', note.id)
    const word = term.getClientRects()[0]
    const width = document.documentElement.clientWidth
    const left = Math.max(12, Math.min(word.left, width - note.offsetWidth - 12))
    const above = word.top > note.offsetHeight + 16
    note.style.left = `${left + scrollX}px`
    note.style.top = `${scrollY + (above ? word.top - note.offsetHeight - 8 : word.bottom + 8)}px`
  }
  note.addEventListener('pointerenter', stay)
  note.addEventListener('pointerleave', later)
  addEventListener('keydown', event => { if (event.key === 'Escape') close() })
  addEventListener('pointerdown', event => {
    if (open && event.target !== open && !note.contains(event.target)) close()
  })
  for (const term of terms) {
    let touched = false
    term.addEventListener('pointerdown', event => {
      touched = event.pointerType !== 'mouse' && open !== term
    })
    // The first tap shows the meaning, the second follows the link to the glossary.
    term.addEventListener('click', event => {
      if (!touched) return
      event.preventDefault()
      show(term)
    })
    term.addEventListener('pointerenter', event => { if (event.pointerType === 'mouse') show(term) })
    term.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') later() })
    term.addEventListener('focus', () => { if (!touched) show(term) })
    term.addEventListener('blur', later)
  }
}
