// Words and their roots, by the rules in the head of an index: the same that made it
// (loop_site/search/words.py and roots.py).
const WORD = /[\p{L}\p{N}]+/gu, MARKS = /\p{M}/gu, VOWEL = /[aiueo]/
const LONGEST_WORD = 40, SHORTEST_STEM = 3, PREFIXES = 3

const fold = text => text.normalize('NFKD').replace(MARKS, '').toLowerCase()
const wordsOf = text => fold(text).match(WORD) || []

const fits = (prefix, back, next) => VOWEL.test(next)
  ? back || !/^[mp]e[mn]$/.test(prefix)
  : !back || (back === 'p' && /[rl]/.test(next))

// Every stem an Indonesian word may have, the fewer letters off the sooner.
const indonesian = ({ suffixes, prefixes }, word) => {
  let level = [[0, word]]
  for (const group of suffixes) {
    level.push(...level.flatMap(([taken, stem]) => group
      .filter(end => stem.endsWith(end) && stem.length - end.length >= SHORTEST_STEM)
      .map(end => [taken + end.length, stem.slice(0, -end.length)])))
  }
  const all = [...level]
  for (let depth = 0; depth < PREFIXES && level.length; depth++) {
    level = level.flatMap(([taken, stem]) => prefixes
      .filter(([prefix, back]) => stem.startsWith(prefix) && stem.length > prefix.length
        && stem.length - prefix.length + back.length >= SHORTEST_STEM
        && fits(prefix, back, stem[prefix.length]))
      .map(([prefix, back]) => [taken + prefix.length, back + stem.slice(prefix.length)]))
    all.push(...level)
  }
  return all.sort((one, other) => one[0] - other[0]).map(([, stem]) => stem)
}

// The one stem of an English word.
const english = ({ steps }, word) => {
  if (word.length <= 3) return [word]
  for (const group of steps) {
    for (const [pattern, end] of group) {
      const match = pattern.exec(word)
      if (!match) continue
      word = match[1] + end
      break
    }
  }
  return [word]
}

// The rules as the head tells them, made ready.
const rulesOf = ({ steps, suffixes, prefixes }) => steps
  ? { split: english, steps: steps.map(group => group.map(([match, end]) => [new RegExp(`^${match}$`), end])) }
  : {
    split: indonesian,
    suffixes: suffixes.map(group => group.split(' ')),
    prefixes: prefixes.split(' ').map(prefix => [...prefix.split(':'), ''].slice(0, 2)),
  }

const stemsOf = (index, word) => word.length > LONGEST_WORD ? [] : index.rules.split(index.rules, word)

// The root of a word in an index, or nothing.
const rootOf = (index, word) => {
  if (!index.rootOf.has(word)) {
    const told = Object.hasOwn(index.irregular, word) && index.irregular[word]
    index.rootOf.set(word, told || stemsOf(index, word).find(stem => index.roots.has(stem)))
  }
  return index.rootOf.get(word)
}
