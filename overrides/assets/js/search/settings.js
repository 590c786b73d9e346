// The words and addresses of search stand beside its page: asked for once, again where that failed.
let asked
const settings = link => {
  asked ??= fetch(new URL('search.json', link.href)).then(answer => {
    if (!answer.ok) throw new Error(answer.status)
    return answer.json()
  })
  asked.catch(() => { asked = null })
  return asked
}

let dressed
const style = () => dressed ??= new Promise(done => {
  const sheet = make('link', { rel: 'stylesheet', href: STYLE })
  sheet.addEventListener('load', done)
  sheet.addEventListener('error', done)
  document.head.append(sheet)
})
