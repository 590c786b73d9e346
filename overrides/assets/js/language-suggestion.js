// Dismiss the line in the other language; before-paint.js decides whether it shows.
for (const line of document.querySelectorAll('.loop-suggestion')) {
  line.querySelector('button').addEventListener('click', () => {
    line.remove()
    document.querySelector('main').focus()
    try { localStorage.setItem('loop-suggestion', 'off') } catch { /* storage is blocked */ }
  })
}
