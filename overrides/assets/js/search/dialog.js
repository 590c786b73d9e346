// The key "/" opens the search unless its box is unticked; only that is stored.
const slash = text => {
  const box = make('input', { type: 'checkbox' })
  try { box.checked = !localStorage.getItem('loop-slash') } catch { /* storage is blocked */ }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem('loop-slash')
      else localStorage.setItem('loop-slash', 'off')
    } catch { /* the choice cannot be kept */ }
  })
  return make('label', { class: 'loop-search__slash' }, box, text)
}

// Search above whatever page one is reading. The browser's own dialog keeps the focus within,
// closes with Escape and gives the focus back to where it was.
const build = async link => {
  const [known] = await Promise.all([settings(link), style()]), { texts } = known
  const field = make('input', {
    id: 'loop-search-field', type: 'search', name: 'q', autocomplete: 'off', autocapitalize: 'off',
    spellcheck: 'false', enterkeyhint: 'search', autofocus: '',
  })
  const close = make('button', { type: 'button' }, texts.close)
  const form = make('form', { class: 'loop-search__form', role: 'search', action: link.href },
    make('label', { for: field.id }, texts.field), field, close)
  const panel = make('div', { class: 'loop-search' }, form,
    make('div', { class: 'loop-search__foot' }, make('p', {}, texts.stays), slash(texts.slash)))
  const dialog = make('dialog', { class: 'loop-search-dialog', 'aria-label': texts.title }, panel)
  const leave = () => {
    dialog.close()
    // Where nothing had the focus before, nothing has it now: not a field that is out of sight.
    if (dialog.contains(document.activeElement)) document.activeElement.blur()
  }
  close.addEventListener('click', leave)
  // Outside the panel is the backdrop; a link that stays on this page shows what is behind it.
  dialog.addEventListener('click', event => {
    if (event.target === dialog || event.target.closest('a')?.pathname === location.pathname) leave()
  })
  // A search field would take the first Escape for itself, to empty what was typed.
  dialog.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  })
  connect(field, known, () => [doors(known)])
  document.body.append(dialog)
  return dialog
}

let built
export const open = async link => {
  const onPage = document.querySelector('.loop-search [name=q]:not(dialog *)')
  if (onPage) return onPage.focus()
  built ??= build(link)
  built.catch(() => { built = null })
  const dialog = await built
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input').select()
}
