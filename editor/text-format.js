// A text as the editor sees it: its facts, and its Markdown as `body`, which is never touched.
// Sveltia's own writer follows YAML 1.2: a title that says `No` would be a truth to our build.
import { Document, parseDocument } from "./packages/yaml/index.js"
import { aligned, isEmpty, LAYOUT, OPTIONS, put } from "./data-format.js"

const PARTS = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n([^]*))?$/
const REMEMBERED = 2000

// fromFile and toFile, as Sveltia's registerCustomFormat takes them.
export function textFormat() {
  const known = []
  return {
    fromFile(text) {
      const [head, body] = parts(text)
      const document = parseDocument(head, OPTIONS)
      // Shown without its facts, it would be filled in anew, and then could not be saved.
      if (document.errors.length) throw document.errors[0]
      const facts = document.toJS() ?? {}
      // An article in English alone carries the facts itself; Sveltia would take them from it. With
      // nothing in it, the filter of the collection leaves it to those who work with files.
      if (facts.date && facts.slug) return {}
      known.unshift({ head, body: body.trim(), title: facts.title })
      known.length = Math.min(known.length, REMEMBERED)
      return { ...facts, body }
    },
    toFile: (value) => written(value, known),
  }
}

function parts(text) {
  const [, head = "", body = text] = PARTS.exec(text.replace(/^\uFEFF/, "")) ?? []
  return [head, body.replace(/\r\n/g, "\n")]
}

// The file of `value`. Sveltia does not say which file it writes: the text with the same words, or
// the same title, is taken for its older self, so that its comments and quotation marks stay.
export function written({ body = "", ...facts }, known = []) {
  const told = Object.fromEntries(Object.entries(facts).filter(([, fact]) => tells(fact)))
  const older =
    known.find((text) => text.body && text.body === body.trim()) ??
    known.find((text) => text.title === told.title)
  const document = older ? parseDocument(older.head, OPTIONS) : new Document({}, OPTIONS)
  put(document, [], told)
  const head = aligned(document.toString(LAYOUT).trimEnd(), older?.head ?? "")
  return `---\n${head}\n---\n${body.replace(/^\n+|\s+$/g, "")}\n`
}

// A switch that is off, and what is empty through and through, are no facts.
const tells = (fact) =>
  fact !== false && !isEmpty(fact) &&
  (typeof fact !== "object" || Array.isArray(fact) || Object.values(fact).some((part) => tells(part)))
