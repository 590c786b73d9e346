// Mistakes: the word of an index that is nearest to one it does not have.

// Edits between two words, neighbours changing places counted as one; beyond `most` it is most + 1.
const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = [], row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]))
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row.at(-1)
}

const SHORTEST = 4, TRIED = 4
const allowed = word => word.length > 5 ? 2 : 1

// The roots that a stem of the word is nearest to; the first letter is seldom wrong.
const alike = (index, word) => {
  const stems = [...new Set(stemsOf(index, word))].filter(stem => stem.length >= SHORTEST).slice(0, 24)
  for (const anywhere of [false, true]) {
    const near = []
    for (const stem of stems) {
      for (const root of index.list) {
        if (root.length < SHORTEST || (!anywhere && root[0] !== stem[0])) continue
        const far = distance(stem, root, allowed(stem))
        // Of roots as near, the one that keeps more of the word.
        if (far <= allowed(stem)) near.push([far - stem.length / 100, root])
      }
    }
    near.sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1))
    if (near.length) return new Set(near.slice(0, TRIED).map(([, root]) => root))
  }
  return []
}

// { word, far }: the nearest word and its distance, or nothing.
const nearest = async (index, word) => {
  if (word.length < SHORTEST || /\d/.test(word)) return
  let found
  for (const root of alike(index, word)) {
    for (const form of (await standing(index, root)).words) {
      const far = distance(word, form, 3)
      if (far <= 3 && (!found || far < found.far)) found = { word: form, far }
    }
  }
  return found
}
