// The phone's own share sheet and a copy button; the links beside them work without this.
for (const share of document.querySelectorAll('.loop-share')) {
  const [copy, device] = share.querySelectorAll('button')
  const said = share.querySelector('[role=status]')
  const url = copy.dataset.copy
  if (navigator.clipboard) {
    copy.hidden = false
    copy.addEventListener('click', () =>
      navigator.clipboard.writeText(url).then(() => { said.textContent = copy.dataset.done }, () => {}))
  }
  if (navigator.share) {
    device.hidden = false
    device.addEventListener('click', () =>
      navigator.share({ title: device.dataset.share, url }).catch(() => {}))
  }
}
