// Reload when the preview has something newer of this page than what it was opened with.
(() => {
  const note = document.getElementById('loop-preview')
  if (note) note.style.cssText = 'margin:0;padding:1rem 1.5rem;background:#7a1f1f;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap;position:sticky;top:0;z-index:9'
  let { version, look } = document.currentScript.dataset
  new EventSource('/__preview/events').onmessage = async event => {
    if (event.data === version) return
    version = event.data
    const newest = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    if (newest.headers.get('X-Loop-Look') !== look) location.reload()
  }
})()
