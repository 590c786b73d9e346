// The files of an index, each fetched when it is needed (loop_site/search/index.py).
const SIGNS = Array.from({ length: 92 }, (_, n) => String.fromCharCode(35 + n)).filter(sign => sign !== '\\').join('')
const HALF = SIGNS.length >> 1, WEIGHT = 48

// What was fetched is kept; what failed may be asked for again.
const fetched = new Map()
const load = (url, made = data => data) => {
  if (!fetched.has(url)) {
    const answer = fetch(url).then(response => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return response.json()
    }).then(made)
    answer.catch(() => fetched.delete(url))
    fetched.set(url, answer)
  }
  return fetched.get(url)
}

// same: words that stand for roots they do not have, Map of word -> [[root, how much of it counts]];
// foreign: those of the other language among them.
const synonymsOf = lines => {
  const same = new Map(), foreign = new Set()
  const add = (word, roots) => same.set(word, [...(same.get(word) || []), ...roots])
  for (const line of lines) {
    const [own, theirs] = line.split('|').map(part => part.split(' '))
    for (const word of own) add(word, own.map(root => [root, 0.2]))
    // A term's own name comes before what else it is called.
    for (const word of theirs.filter(word => !own.includes(word))) {
      foreign.add(word)
      add(word, own.map((root, place) => [root, 0.5 / 3 ** place]))
    }
  }
  return { same, foreign }
}

const openIndex = url => load(url, head => {
  const list = []
  for (const [, shared, rest] of head.roots.matchAll(/([A-Z])([^A-Z]*)/g))
    list.push((list.at(-1) || '').slice(0, shared.charCodeAt(0) - 65) + rest)
  return {
    ...head, list, roots: new Map(list.map((root, place) => [root, place])), rules: rulesOf(head.rules),
    stop: new Set(head.stop.split(' ')), ...synonymsOf(head.synonyms), rootOf: new Map(), decoded: new Map(),
    part: name => url.replace(/\.[^.]+\.json$/, found => `-${name}${found}`),
  }
})

// Map of entry -> weight.
const decoded = postings => {
  const places = new Map()
  for (const part of postings.split(' ')) {
    let entry = 0, number = 0, shift = 1
    for (const sign of part.slice(1)) {
      const value = SIGNS.indexOf(sign)
      number += (value % HALF) * shift
      shift *= HALF
      if (value >= HALF) continue
      entry += number
      places.set(entry, part.charCodeAt(0) - WEIGHT)
      number = 0
      shift = 1
    }
  }
  return places
}

// Where a root stands, and the words that have it.
const standing = async (index, root) => {
  if (!index.decoded.has(root)) {
    const place = index.roots.get(root)
    const number = index.starts.filter(start => start <= place).length - 1
    const shard = await load(index.part(number))
    const [forms, postings] = shard[place - index.starts[number]].split('\t')
    const words = (forms || '~').split(' ').map(form => form.replace('~', root).replace('=', root.slice(1)))
    index.decoded.set(root, { places: decoded(postings), words })
  }
  return index.decoded.get(root)
}
