// What somebody writes survives a reload, a way back and a lost connection, in this tab only.
// Phones are shared: beyond the tab it is kept only if asked for, for a day, and can be erased.
const KEY = 'loop-draft', DAY = 864e5
// Storage may be blocked; the form works without it.
const stores = ['sessionStorage', 'localStorage'].map(name => { try { return window[name] } catch { return null } })
const put = (store, draft) => { try { store.setItem(KEY, JSON.stringify(draft)) } catch { /* blocked or full */ } }
const take = store => { try { return JSON.parse(store.getItem(KEY)) } catch { return null } }
const drop = store => { try { store.removeItem(KEY) } catch { /* blocked */ } }
const erase = () => stores.forEach(drop)

const form = document.getElementById('loop-form')
if (document.querySelector('[data-sent]')) erase()
if (form) {
  const [tab, device] = stores
  const box = form.querySelector('.loop-draft'), keep = box.querySelector('input'), said = box.querySelector('[role=status]')
  const left = new Set(['page', 'started', 'consent', 'adult', 'website'])
  const inputs = () => [...form.elements].filter(field => field.name && field.type !== 'hidden' && !left.has(field.name))
  const read = () => inputs().flatMap(field =>
    'checked' in field && /radio|checkbox/.test(field.type)
      ? field.checked ? [[field.name, field.value]] : []
      : field.value ? [[field.name, field.value]] : [])
  const write = fields => {
    for (const field of inputs()) {
      const values = fields.filter(([name]) => name === field.name).map(([, value]) => value)
      if (/radio|checkbox/.test(field.type)) field.checked = values.includes(field.value)
      else if (values.length && (field.tagName !== 'SELECT' || [...field.options].some(o => o.value === values[0]))) field.value = values[0]
    }
  }
  const save = () => {
    const draft = { fields: read(), until: Date.now() + DAY }
    put(tab, draft)
    if (keep.checked) put(device, draft)
    said.textContent = ''
  }
  const show = () => { box.toggleAttribute('data-kept', keep.checked) }

  const kept = take(device)
  if (kept && kept.until < Date.now()) drop(device)
  else keep.checked = Boolean(kept)
  // After a refused try the page itself holds the answers, newer than any draft.
  const answered = !document.getElementById('loop-errors').hidden
  const draft = take(tab) || (keep.checked && kept)
  if (draft && !answered) write(draft.fields)
  box.hidden = false
  show()

  form.addEventListener('input', event => { if (event.target !== keep) save() })
  form.addEventListener('loop:topic', save)
  keep.addEventListener('change', () => { if (keep.checked) save(); else drop(device); show() })
  const forget = () => { erase(); form.reset(); keep.checked = false; show() }
  box.querySelector('button').addEventListener('click', event => {
    forget()
    said.textContent = event.target.dataset.done
  })
  form.addEventListener('loop:sent', forget)
}
