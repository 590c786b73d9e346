// Answers of the shape the index gives, prepared by the question, so that what the reader sees of
// them can be tried without one.
window.questions = []
window.waiting = new Promise(done => { window.nowWaiting = done })
const hit = (href, title, theme, more = {}) => ({
  href, title, excerpt: [['Apa yang dijaga seorang ', false], ['rahasia', true], [' dan batasnya.', false]],
  kind: 'article', theme, themeName: theme, author: 'Redaksi Loop', language: 'id', ...more,
})
const KEPT = hit('/artikel/menjaga-kerahasiaan/', [['Saat coach berjanji ', false], ['menjaga', true]], 'etika')
const FORM = hit('/artikel/data-anda-di-formulir/', [['<img src=x onerror=window.hit=1>', true]], 'etika')
const FIRST = hit('/artikel/sesi-pertama/', [['Sesi pertama', false]], 'landasan')
const TERM = hit('/glosarium/#kerahasiaan', [['Kerahasiaan', true]], null, { kind: 'term', author: null })
const TWIN = hit('/en/articles/keeping-your-story-safe/', [['Keeping your story safe', false]], 'etika', { language: 'en' })

async function find(query, index, other, { exact = false } = {}) {
  window.questions.push(query)
  const nothing = { groups: [], count: 0, corrected: null, tried: query, elsewhere: [], words: [query] }
  const some = {
    ...nothing, count: 4,
    groups: [
      { theme: 'etika', name: 'Etika', hits: [KEPT, FORM] },
      { theme: 'landasan', name: 'Landasan', hits: [FIRST] },
      { theme: null, name: 'Istilah', hits: [TERM] },
    ],
  }
  const before = window.questions.filter(earlier => earlier === query).length - 1
  if (query === 'putus' && !before) throw new TypeError('Failed to fetch')
  if (query === 'putus') return some
  if (query === 'lambat') {
    return new Promise(done => {
      window.release = () => done(some)
      window.nowWaiting()
    })
  }
  if (query === 'banyak') return { ...some, count: 27 }
  if (query === 'satu') return { ...nothing, count: 1, groups: [{ theme: 'etika', name: 'Etika', hits: [KEPT] }] }
  if (query === 'confidentiality') return { ...nothing, elsewhere: [TWIN] }
  if (query === 'kerahasian') return exact ? nothing : { ...some, corrected: 'kerahasiaan', tried: query }
  return query.startsWith('rahasia') ? { ...some, elsewhere: [TWIN] } : nothing
}
