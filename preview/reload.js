// Reload when the preview has something newer than what this page was opened with.
(() => {
  const note = document.getElementById('loop-preview')
  if (note) note.style.cssText = 'margin:0;padding:1rem 1.5rem;background:#7a1f1f;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap;position:sticky;top:0;z-index:9'
  const version = document.currentScript.dataset.version
  new EventSource('/__preview/events').onmessage = event => {
    if (event.data !== version) location.reload()
  }
})()
