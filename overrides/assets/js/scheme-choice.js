// Light or dark by choice; nothing is stored while the system decides.
for (const choice of document.querySelectorAll('.loop-scheme-choice')) {
  const root = document.documentElement
  const input = choice.querySelector(`[value="${root.dataset.scheme || ''}"]`)
  if (input) input.checked = true
  choice.addEventListener('change', event => {
    const value = event.target.value
    if (value) root.dataset.scheme = value
    else delete root.dataset.scheme
    try {
      if (value) localStorage.setItem('loop-scheme', value)
      else localStorage.removeItem('loop-scheme')
    } catch { /* storage is blocked: the choice holds for this page */ }
  })
}
