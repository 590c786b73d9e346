// Search is fetched when somebody reaches for it; where it cannot come, the link leads to its page.
const link = document.querySelector('.loop-search-link')
if (link) {
  const open = event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    import(link.dataset.search).then(search => search.open(link)).catch(() => { location = link.href })
  }
  link.addEventListener('click', event => { if (!event.shiftKey) open(event) })
  // A key alone is a shortcut only for those who want it: the dialog has a box to switch it off.
  const off = () => { try { return localStorage.getItem('loop-slash') } catch { /* storage is blocked */ } }
  addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input,textarea,select,dialog') && !off()) open(event)
  })
}
