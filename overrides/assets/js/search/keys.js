// Arrow keys lead from the field through the links of `list` and back; a letter returns to the field.
const walk = (field, list) => {
  const go = event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...list.querySelectorAll('a')], here = links.indexOf(document.activeElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      const next = here + step
      if (next >= links.length || next < -1) return
      event.preventDefault()
      ;(links[next] || field).focus()
    } else if (here >= 0 && (event.key === 'Backspace' || /^\S$/u.test(event.key))) field.focus()
  }
  // The keyboard of a phone covers half of the results: out of the way when one moves them.
  list.addEventListener('touchmove', () => field.blur(), { passive: true })
  field.addEventListener('keydown', go)
  list.addEventListener('keydown', go)
}
