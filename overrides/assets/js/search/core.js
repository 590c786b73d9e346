// Finds what readers look for. The other files of this folder are its parts and its looks.
const MOST_WORDS = 12, FEW = 3, ABROAD = 5

// Words that find nothing are mistakes or belong to the other language: { there, corrections,
// strange }. What is mended in place finds something afterwards.
const mended = async (here, abroad, words, exact) => {
  const corrections = new Map()
  let there = null, strange = false
  for (const word of words.filter(({ roots, optional }) => !roots.length && !optional)) {
    // One letter off is a mistake; more may be a word of the other language.
    const near = exact ? null : await nearest(here, word.word)
    if (!(near?.far < 2)) {
      there ||= await abroad()
      const known = there && rootOf(there, word.word)
      const far = there && !known && !exact && await nearest(there, word.word)
      const closer = far && !(near?.far <= far.far)
      if (closer) corrections.set(word.word, far.word)
      if (known || closer) { strange = true; continue }
    }
    if (!near) continue
    word.roots = meant(here, near.word)
    corrections.set(word.word, near.word)
  }
  return { there, corrections, strange }
}

// The hits of the same question in the other language.
const hitsAbroad = async (here, there, typed, corrections) => {
  const words = typed.map(word => corrections.get(word) || word).map(word => {
    const optional = there.stop.has(word) || here.stop.has(word)
    return { word, optional, roots: there.stop.has(word) ? [] : meant(there, word) }
  })
  return hitsOf(there, (await ranked(there, words)).slice(0, ABROAD), words)
}

// query: what was typed. index, other: links to the heads of this language and the other one.
// exact: no word is taken for another. limit: how many hits are shown; `count` is of all.
// `words` of the answer: each word, and the roots it was taken for.
export const find = async (query, index, other, { exact = false, limit = 10 } = {}) => {
  const here = await openIndex(index)
  const abroad = async () => other ? openIndex(other).catch(() => null) : null
  const typed = [...new Set(wordsOf(query))].slice(0, MOST_WORDS)
  const words = understood(here, typed, /[\p{L}\p{N}]$/u.test(query))
  const { there, corrections, strange } = await mended(here, abroad, words, exact)
  const all = await ranked(here, words)
  const hits = await hitsOf(here, all.slice(0, limit), words)
  let elsewhere = []
  if (all.length < FEW || strange) {
    const second = there || await abroad()
    // What is here is shown even if the other language cannot be.
    if (second) elsewhere = await hitsAbroad(here, second, typed, corrections).catch(() => [])
  } else if (words.some(({ word }) => here.foreign.has(word))) {
    // Whoever asks by the other language's name for something may rather read that language.
    elsewhere = hits.flatMap(({ twin }) => twin || []).slice(0, ABROAD)
  }
  const corrected = corrections.size
    ? query.replace(/[\p{L}\p{N}\p{M}]+/gu, word => corrections.get(fold(word)) || word) : null
  const told = words.map(({ word, roots }) => [word, roots.map(([root]) => root)])
  return { groups: grouped(here, hits), count: all.length, corrected, tried: query, elsewhere, words: told }
}
