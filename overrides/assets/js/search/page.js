// On its own page search stands in the page, and the address says what was asked.
addEventListener('DOMContentLoaded', async () => {
  const field = document.querySelector('.loop-search [name=q]'), all = document.querySelector('.loop-search-all')
  if (!field) return
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) field.value = asked
  try {
    connect(field, await settings(document.querySelector('.loop-search-link')), () => [], (query, found) => {
      all.hidden = found
      // Some browsers refuse an address that changes too often; then the last one stands.
      try {
        history.replaceState(history.state, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
      } catch { /* the answers are there all the same */ }
    })
  } catch { /* every article stands below */ }
})
