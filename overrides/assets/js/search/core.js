// Finds what readers look for in the index that loop_site/search makes. Words lead to roots by the
// rules in the head of the index, the same that made it (loop_site/search/roots.py).
export const find = (() => {
  const WORD = /[\p{L}\p{N}]+/gu, MARKS = /\p{M}/gu, VOWEL = /[aiueo]/
  const SIGNS = Array.from({ length: 92 }, (_, n) => String.fromCharCode(35 + n)).filter(sign => sign !== '\\').join('')
  const HALF = SIGNS.length >> 1
  const MOST = 12, LONGEST = 40, ENOUGH = 3
  const KINDS = ['article', 'page', 'person', 'term']
  const fold = text => text.normalize('NFKD').replace(MARKS, '').toLowerCase()
  const wordsOf = text => fold(text).match(WORD) || []

  // What was fetched is kept; what failed may be asked for again.
  const kept = new Map()
  const load = (url, made = data => data) => {
    if (!kept.has(url)) {
      const answer = fetch(url).then(answer => {
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
        return answer.json()
      }).then(made)
      answer.catch(() => kept.delete(url))
      kept.set(url, answer)
    }
    return kept.get(url)
  }
  const open = url => load(url, head => {
    const roots = []
    for (const [, shared, rest] of head.roots.matchAll(/([A-Z])([^A-Z]*)/g))
      roots.push((roots.at(-1) || '').slice(0, shared.charCodeAt(0) - 65) + rest)
    const index = {
      ...head, list: roots, roots: new Map(roots.map((root, place) => [root, place])),
      stop: new Set(head.stop.split(' ')), same: new Map(), rootOf: new Map(), decoded: new Map(),
      part: name => url.replace(/\.[^.]+\.json$/, found => `-${name}${found}`),
    }
    if (head.rules.steps) index.rules = head.rules.steps.map(group => group.map(([match, end]) => [new RegExp(`^${match}$`), end]))
    else {
      index.suffixes = head.rules.suffixes.map(group => group.split(' '))
      index.prefixes = head.rules.prefixes.split(' ').map(prefix => prefix.split(':'))
    }
    for (const line of head.synonyms) {
      const [own, foreign] = line.split('|').map(part => part.split(' '))
      const add = (word, same) => index.same.set(word, [...(index.same.get(word) || []), ...same])
      for (const word of own) add(word, own.map(root => [root, 0.2]))
      // A term's own name comes before what else it is called.
      for (const word of foreign) if (!own.includes(word)) add(word, own.map((root, place) => [root, 0.5 / 3 ** place]))
    }
    return index
  })

  // Every stem a word may have, the likelier first.
  const fits = (prefix, back, next) => VOWEL.test(next)
    ? back || !/^[mp]e[mn]$/.test(prefix)
    : !back || (back === 'p' && /[rl]/.test(next))
  const stemsOf = (index, word) => {
    let level = [[0, word]]
    for (const group of index.suffixes)
      level.push(...level.flatMap(([taken, stem]) => group.filter(end => stem.endsWith(end) && stem.length - end.length >= 3)
        .map(end => [taken + end.length, stem.slice(0, -end.length)])))
    const all = [...level]
    for (let depth = 0; depth < 3 && level.length; depth++) {
      level = level.flatMap(([taken, stem]) => index.prefixes.filter(([prefix, back = '']) =>
        stem.startsWith(prefix) && stem.length > prefix.length &&
        stem.length - prefix.length + back.length >= 3 && fits(prefix, back, stem[prefix.length]))
        .map(([prefix, back = '']) => [taken + prefix.length, back + stem.slice(prefix.length)]))
      all.push(...level)
    }
    return all.sort((one, other) => one[0] - other[0]).map(([, stem]) => stem)
  }
  const english = (index, word) => {
    if (word.length > 3) {
      for (const group of index.rules) {
        for (const [pattern, end] of group) {
          const match = pattern.exec(word)
          if (match) { word = match[1] + end; break }
        }
      }
    }
    return [word]
  }
  const choices = (index, word) => index.suffixes ? stemsOf(index, word) : english(index, word)
  const rootOf = (index, word) => {
    if (!index.rootOf.has(word))
      index.rootOf.set(word, Object.hasOwn(index.irregular, word) ? index.irregular[word]
        : word.length > LONGEST ? undefined : choices(index, word).find(stem => index.roots.has(stem)))
    return index.rootOf.get(word)
  }

  // Where roots stand: { root: Map of entry -> weight } and the words that have them.
  const shardOf = (index, root) => {
    const place = index.roots.get(root)
    return index.starts.filter(start => start <= place).length - 1
  }
  const standing = async (index, root) => {
    if (!index.decoded.has(root)) {
      const number = shardOf(index, root)
      const shard = await load(index.part(number))
      const [forms, postings] = shard[index.roots.get(root) - index.starts[number]].split('\t')
      const places = new Map()
      for (const part of postings.split(' ')) {
        let entry = 0, shift = 1, number = 0, first = true
        for (const sign of part.slice(1)) {
          const value = SIGNS.indexOf(sign)
          number += (value % HALF) * shift
          shift *= HALF
          if (value >= HALF) continue
          entry = first ? number : entry + number
          places.set(entry, part.charCodeAt(0) - 48)
          number = 0; shift = 1; first = false
        }
      }
      const words = forms ? forms.split(' ').map(form => form.replace('~', root).replace('=', root.slice(1))) : [root]
      index.decoded.set(root, { places, words })
    }
    return index.decoded.get(root)
  }

  // Edits between two words, neighbours changing places counted as one; more than `most` is most + 1.
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1
    let before = [], row = Array.from({ length: other.length + 1 }, (_, n) => n)
    for (let i = 1; i <= one.length; i++) {
      const next = [i]
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1]
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + !same)
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
      }
      if (Math.min(...next) > most) return most + 1
      before = row; row = next
    }
    return row.at(-1)
  }
  // The word of the index nearest to one that is not in it: { word, root, far }, or nothing.
  const nearest = async (index, word) => {
    if (word.length < 4 || word.length > LONGEST || /\d/.test(word)) return
    const stems = [...new Set(choices(index, word))].filter(stem => stem.length > 3).slice(0, 24)
    let best = []
    for (const anywhere of [false, true]) {
      for (const stem of stems) {
        const most = stem.length > 5 ? 2 : 1
        for (const root of index.list) {
          if (root.length < 4 || (!anywhere && root[0] !== stem[0])) continue
          const far = distance(stem, root, most)
          // Of roots as near, the one that keeps more of the word.
          if (far <= most) best.push([far - stem.length / 100, root])
        }
      }
      if (best.length) break
    }
    best = best.sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1)).slice(0, 4).map(([, root]) => root)
    let found
    for (const root of new Set(best)) {
      for (const form of (await standing(index, root)).words) {
        const far = distance(word, form, 3)
        if (far < 4 && (!found || far < found.far)) found = { word: form, root, far }
      }
    }
    return found
  }

  // What a word stands for in the index: [[root, how much of it counts]].
  const meant = (index, word, unfinished) => {
    const root = rootOf(index, word)
    const found = new Map(root ? [[root, 1]] : [])
    for (const [same, counts] of index.same.get(word) || index.same.get(root) || [])
      if (!found.has(same)) found.set(same, counts)
    if (!found.size && unfinished && word.length > 2) {
      const begun = [word, ...(index.prefixes || []).filter(([prefix]) => word.startsWith(prefix))
        .map(([prefix, back = '']) => back + word.slice(prefix.length))].filter(stem => stem.length > 2)
      for (const stem of begun) for (const root of index.list) if (root.startsWith(stem)) found.set(root, 0.7)
    }
    return [...found].slice(0, 12)
  }

  // Articles come first in the index, the newest before the others, and terms last.
  const favour = (index, entry) => entry < index.articles ? 1 : entry < index.entries - index.terms ? 0.9 : 0.75
  const better = (one, other) => other[1] - one[1] || one[0] - other[0]

  const search = async (index, words) => {
    const scores = new Map()
    let whole = 0
    await Promise.all(words.flatMap(({ roots }) => roots.map(([root]) => standing(index, root))))
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
    const most = Math.max(...[...scores.values()].map(sum => sum.held))
    return [...scores].filter(([, sum]) => sum.held && sum.held >= most * 0.8)
      .map(([entry, sum]) => [entry, sum.score * (sum.held / whole) ** 2 * favour(index, entry)]).sort(better)
  }

  const marked = (index, text, roots) => {
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
  const shown = async (index, entries, words) => {
    const roots = new Set(words.flatMap(({ roots }) => roots.map(([root]) => root)))
    const said = new Set(words.flatMap(({ roots }) => roots.filter(([, counts]) => counts >= 0.5).map(([root]) => root)))
    const all = title => wordsOf(title).every(word => index.stop.has(word) || said.has(rootOf(index, word)))
    const read = await Promise.all(entries.map(async ([entry, score]) => {
      const leaf = await load(index.part(`e${Math.floor(entry / index.leaf)}`))
      const facts = leaf[entry % index.leaf]
      // A title that says no more than what was asked is what was asked for.
      return [entry, all(facts[1]) ? score * 1.5 : score, facts]
    }))
    return read.sort(better).map(([, , [href, title, excerpt, kind, theme, author]]) => {
      return {
        href, title: marked(index, title, roots), excerpt: marked(index, excerpt, roots), kind: KINDS[kind],
        theme: theme || null, themeName: index.names[theme] || null, author, language: index.language,
      }
    })
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

  // query: what was typed. index, other: links to the heads of this language and the other one.
  // exact: no word is taken for another. limit: how many hits are shown; `count` is of all. `words`
  // of the answer: each word and the roots it was taken for.
  return async (query, index, other, { exact = false, limit = 10 } = {}) => {
    const here = await open(index)
    const typed = [...new Set(wordsOf(query))].slice(0, MOST)
    const unfinished = /[\p{L}\p{N}]$/u.test(query)
    const understood = from => typed.map((word, place) => ({
      word, optional: from.stop.has(word) && !from.same.has(word),
      roots: from.stop.has(word) ? (from.roots.has(word) ? [[word, 1]] : []) : meant(from, word, unfinished && place === typed.length - 1),
    }))
    const words = understood(here)
    if (words.every(word => word.optional)) for (const word of words) word.optional = false
    const missing = words.filter(word => !word.roots.length && !word.optional)
    const abroad = () => other ? open(other).catch(() => null) : null
    const corrections = new Map()
    let there = null, strange = false
    for (const word of missing) {
      // One letter off is a mistake; more may be a word of the other language.
      const near = exact ? null : await nearest(here, word.word)
      if (!(near?.far < 2)) {
        there ||= await abroad()
        if (there && rootOf(there, word.word)) { strange = true; continue }
        const far = there && !exact && await nearest(there, word.word)
        if (far && !(near?.far <= far.far)) { strange = true; corrections.set(word.word, far.word); continue }
      }
      if (near) { word.roots = meant(here, near.word); corrections.set(word.word, near.word) }
    }
    const found = words.some(word => word.roots.length) ? await search(here, words) : []
    const hits = await shown(here, found.slice(0, limit), words)
    let elsewhere = []
    const second = found.length < ENOUGH || strange ? there || await abroad() : null
    if (second) {
      try {
        const foreign = typed.map((word, place) => {
          const said = corrections.get(word) || word
          return { word: said, optional: second.stop.has(said) || here.stop.has(said), roots: second.stop.has(said) ? [] : meant(second, said, false) }
        })
        const matches = foreign.some(word => word.roots.length) ? await search(second, foreign) : []
        elsewhere = await shown(second, matches.slice(0, 5), foreign)
      } catch { /* what is here is shown all the same */ }
    }
    const corrected = corrections.size
      ? query.replace(/[\p{L}\p{N}\p{M}]+/gu, word => corrections.get(fold(word)) || word) : null
    return { groups: grouped(here, hits), count: found.length, corrected, tried: query, elsewhere, words: words.map(({ word, roots }) => [word, roots.map(([root]) => root)]) }
  }
})()
