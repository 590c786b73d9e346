// Which entries a question finds, the best first.

// What a word stands for in an index: [[root, how much of it counts]].
const meant = (index, word, unfinished) => {
  const root = rootOf(index, word)
  const found = new Map(root ? [[root, 1]] : [])
  for (const [same, counts] of index.same.get(word) || index.same.get(root) || [])
    if (!found.has(same)) found.set(same, counts)
  if (!found.size && unfinished && word.length > 2) {
    const begun = [word, ...(index.rules.prefixes || []).filter(([prefix]) => word.startsWith(prefix))
      .map(([prefix, back]) => back + word.slice(prefix.length))].filter(stem => stem.length > 2)
    for (const stem of begun) for (const root of index.list) if (root.startsWith(stem)) found.set(root, 0.7)
  }
  return [...found].slice(0, 12)
}

// The words of a question: { word, roots, optional }. Those that say nothing alone are optional.
const understood = (index, words, unfinished) => {
  const read = words.map((word, place) => {
    const optional = index.stop.has(word)
    const known = index.roots.has(word) ? [[word, 1]] : []
    return { word, optional, roots: optional ? known : meant(index, word, unfinished && place === words.length - 1) }
  })
  if (read.every(word => word.optional)) for (const word of read) word.optional = false
  return read
}

// Articles come first in an index, the newest before the others, and terms last.
const favour = (index, entry) => entry < index.articles ? 1 : entry < index.entries - index.terms ? 0.9 : 0.75
const better = (one, other) => other[1] - one[1] || one[0] - other[0]

// [[entry, score]] of all entries found.
const ranked = async (index, words) => {
  await Promise.all(words.flatMap(({ roots }) => roots.map(([root]) => standing(index, root))))
  const scores = new Map()
  let whole = 0
  for (const { roots, optional } of words) {
    // A word is as rare as the commonest root it stands for.
    const best = new Map(), sizes = roots.map(([root]) => index.decoded.get(root).places.size)
    const rare = Math.log(1 + index.entries / Math.max(1, ...sizes))
    for (const [root, counts] of roots)
      for (const [entry, weight] of index.decoded.get(root).places)
        best.set(entry, Math.max(best.get(entry) || 0, rare * weight * counts))
    if (!optional) whole += rare
    for (const [entry, score] of best) {
      const sum = scores.get(entry) || { score: 0, held: 0 }
      sum.score += optional ? score / 4 : score
      if (!optional) sum.held += rare
      scores.set(entry, sum)
    }
  }
  // Who says three words wants all three; where nobody has them all, those who have most.
  let most = 0
  for (const { held } of scores.values()) most = Math.max(most, held)
  return [...scores].filter(([, sum]) => sum.held && sum.held >= most * 0.8)
    .map(([entry, sum]) => [entry, sum.score * (sum.held / whole) ** 2 * favour(index, entry)]).sort(better)
}
