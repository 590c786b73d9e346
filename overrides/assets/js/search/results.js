// What was found, as headings and links one can walk through.
const marked = pairs => pairs.map(([text, found]) => found ? make('mark', {}, text) : text)

const hitOf = (hit, { texts }, foreign) => {
  const language = foreign ? hit.language : null
  const link = make('a', { href: hit.href, lang: language, hreflang: language }, ...marked(hit.title))
  const facts = [foreign && texts.foreign, hit.kind === 'article' && hit.author].filter(Boolean)
  const item = make('li', { class: 'loop-hit' }, make('h3', {}, link))
  if (hit.excerpt.length) item.append(make('p', { lang: language }, ...marked(hit.excerpt)))
  if (facts.length) item.append(make('p', { class: 'loop-hit__facts' }, facts.join(' · ')))
  return item
}

let numbered = 0
const groupOf = (name, theme, hits, known, foreign) => {
  const id = `loop-found-${++numbered}`
  return make('section', { 'aria-labelledby': id, 'data-accent': known.themes[theme]?.accent },
    make('h2', { id }, name),
    make('ul', {}, ...hits.map(hit => hitOf(hit, known, foreign))))
}

const found = ({ groups, elsewhere }, known) => [
  ...groups.map(({ theme, name, hits }) => groupOf(name, theme, hits, known)),
  ...(elsewhere.length ? [groupOf(known.texts.elsewhere, null, elsewhere, known, true)] : []),
]

const doors = ({ themes }) => make('ul', { class: 'loop-search__doors' }, ...Object.values(themes).map(theme =>
  make('li', { 'data-accent': theme.accent }, make('a', { href: theme.href }, theme.name))))
