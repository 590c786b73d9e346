// What is shown of the entries found.
const KINDS = ['article', 'page', 'person', 'term']

// [[text, whether it matched]]
const withMarks = (index, text, roots) => {
  const parts = []
  let from = 0
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!wordsOf(word).some(part => roots.has(rootOf(index, part)) && !index.stop.has(part))) continue
    if (at > from) parts.push([text.slice(from, at), false])
    parts.push([word, true])
    from = at + word.length
  }
  if (from < text.length) parts.push([text.slice(from), false])
  return parts
}

const hitsOf = async (index, entries, words) => {
  const pairs = words.flatMap(({ roots }) => roots)
  const roots = new Set(pairs.map(([root]) => root))
  const said = new Set(pairs.filter(([, counts]) => counts >= 0.5).map(([root]) => root))
  const whole = title => wordsOf(title).every(word => index.stop.has(word) || said.has(rootOf(index, word)))
  const read = await Promise.all(entries.map(async ([entry, score]) => {
    const leaf = await load(index.part(`e${Math.floor(entry / index.leaf)}`))
    const facts = leaf[entry % index.leaf]
    // A title that says no more than what was asked is what was asked for.
    return [entry, whole(facts[1]) ? score * 1.5 : score, facts]
  }))
  return read.sort(better).map(([, , [href, title, excerpt, kind, theme, author, ...twin]]) => ({
    href, title: withMarks(index, title, roots), excerpt: withMarks(index, excerpt, roots), kind: KINDS[kind],
    theme: theme || null, themeName: index.names[theme] || null, author, language: index.language,
    twin: twin.length ? { href: twin[0], title: [[twin[1], false]], excerpt: [], language: index.other } : null,
  }))
}

const grouped = (index, hits) => {
  const groups = new Map()
  for (const hit of hits) {
    const key = hit.theme || hit.kind
    if (!groups.has(key)) groups.set(key, { theme: hit.theme, name: index.names[key], hits: [] })
    groups.get(key).hits.push(hit)
  }
  return [...groups.values()]
}
