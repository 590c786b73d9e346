// A field that answers while one types, and never loses what was typed.
const WAIT = 20, LONGEST = 200

// offers: what to show where nothing was found; told: is given the question and whether it found.
const connect = (field, known, offers, told = () => {}) => {
  const { texts } = known
  const said = make('p', { class: 'loop-search__said', role: 'status' })
  const ways = make('p', { class: 'loop-search__ways' }), list = make('div', { class: 'loop-search__found' })
  field.form.after(said, ways, list)
  let turn = 0, timer

  const show = (query, text, body, way) => {
    said.textContent = text
    ways.replaceChildren(...(way ? [way] : []))
    // Whoever already moves among the results stays on theirs when a later answer redraws them.
    const held = list.contains(document.activeElement) && document.activeElement.href
    list.replaceChildren(...(body || offers()))
    if (held) ([...list.querySelectorAll('a')].find(link => link.href === held) || field).focus()
    told(query, Boolean(body))
  }
  const button = (text, act) => {
    const made = make('button', { type: 'button' }, text)
    made.addEventListener('click', () => { field.focus(); act() })
    return made
  }
  const shown = (query, answer) => {
    const { count, corrected, elsewhere } = answer
    if (!count) {
      return elsewhere.length
        ? show(query, fill(texts.none_here, { word: query }), found(answer, known))
        : show(query, fill(texts.none, { word: query }))
    }
    const best = answer.groups.reduce((sum, { hits }) => sum + hits.length, 0)
    const counted = count === 1 ? texts.one : fill(best < count ? texts.top : texts.many, { count, shown: best })
    if (!corrected) return show(query, counted, found(answer, known))
    show(query, `${fill(texts.corrected, { word: corrected })} ${counted}.`, found(answer, known),
      button(fill(texts.insist, { word: answer.tried }), () => ask(true)))
  }
  const ask = async (exact = false) => {
    clearTimeout(timer)
    // Whoever types on makes an answer that is still coming worthless.
    const mine = ++turn, query = field.value.trim()
    if (!query) return show(query, texts.start)
    if (query.length > LONGEST) return show('', texts.long)
    if (!/[\p{L}\p{N}]/u.test(query)) return show(query, texts.wordless)
    try {
      const answer = await find(query, known.index, known.other, { exact })
      if (mine === turn) shown(query, answer)
    } catch {
      if (mine === turn) show(query, texts.failed, null, button(texts.retry, () => ask(exact)))
    }
  }

  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT) })
  field.form.addEventListener('submit', async event => {
    event.preventDefault()
    await ask()
    list.querySelector('.loop-hit a')?.focus()
  })
  walk(field, list)
  // Asked for nothing, the index is fetched all the same, while the reader still thinks.
  find('', known.index, null).catch(() => {})
  return ask()
}
