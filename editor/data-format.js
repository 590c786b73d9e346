// A data file as the editor sees it: flat fields, and a list where the file maps keys to values.
// What comes back is put into the file as it was read, so that its comments, its order and all that
// nobody changed stay as they are. Shapes: loop_site/editor/shapes.py.
import { Document, isMap, isScalar, isSeq, parseDocument } from "./packages/yaml/index.js"

// Our build reads YAML 1.1, where `off` and `12:30` are no texts; dates stay as they are written.
const undated = (tags) => tags.filter(({ tag }) => tag !== "tag:yaml.org,2002:timestamp")
export const OPTIONS = { version: "1.1", customTags: undated }
export const LAYOUT = { lineWidth: 0, flowCollectionPadding: false }

export const isEmpty = (value) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length)
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)
const at = (value, path) => path.reduce((inside, key) => inside?.[key], value)

// fromFile and toFile, as Sveltia's registerCustomFormat takes them.
export function format(shape) {
  let last = ""
  return {
    fromFile: (text) => ((last = text), shown(parsed(text).toJS() ?? {}, shape)),
    toFile: (value) => written(last, value, shape),
  }
}

const parsed = (text) => parseDocument(text, OPTIONS)

// The text of the file `text` with `value`, as the editor holds it, put in.
export function written(text, value, shape) {
  const document = text.trim() ? parsed(text) : new Document({}, OPTIONS)
  put(document, [], real(value, document.toJS(), shape))
  return aligned(document.toString(LAYOUT), text)
}

// The lines of `text` as they stood `before`, where they differ only in the space before a comment.
export function aligned(text, before) {
  const bare = (line) => line.replace(/\s+#/, " #")
  const stood = new Map(before.split("\n").map((line) => [bare(line), line]))
  return text.split("\n").map((line) => stood.get(bare(line)) ?? line).join("\n")
}

// What the file holds -> what the editor shows.
export function shown(data, shape) {
  if (shape.mapping) return { [shape.mapping]: pairs(data, shape.item) }
  if (shape.list) return { [shape.list]: data.map((item) => shown(item, shape.item)) }
  if (shape.value) return { [shape.value]: data }
  const flat = {}
  for (const slot of shape.slots) {
    const [top, half] = slot.path
    let value = at(data, slot.path)
    // A name that is the same in both languages is written once.
    if (half && typeof data?.[top] === "string") value = half === "id" ? data[top] : undefined
    if (value === false && slot.off) value = "off"
    if (!isEmpty(value)) flat[slot.name] = slot.item ? pairs(value, slot.item) : value
  }
  return flat
}

const pairs = (data, item) =>
  Object.entries(data ?? {}).map(([key, value]) => ({ key, ...shown(value, item) }))

// What the editor holds -> what the file holds; `was` is what it held before.
function real(flat, was, shape) {
  if (shape.mapping) return unpaired(flat[shape.mapping], was, shape.item)
  if (shape.list) {
    return (flat[shape.list] ?? []).map((item, place) => real(item, was?.[place], shape.item))
  }
  if (shape.value) return flat[shape.value]
  const before = was ? shown(was, shape) : {}
  const data = {}
  for (const slot of shape.slots) {
    const value = flat[slot.name]
    const [top, half] = slot.path
    const unchanged = isEmpty(value) ? isEmpty(before[slot.name]) : same(value, before[slot.name])
    const old = half ? at(was, slot.path) : was?.[top]
    let now = isEmpty(value) ? null : slot.item ? unpaired(value, old, slot.item) : value
    if (unchanged && old !== undefined) now = old
    if (half) {
      data[top] = { ...data[top], [half]: now }
    } else if (now !== null || slot.kept || (was && top in was && was[top] === null)) {
      data[top] = now
    }
  }
  const groups = shape.slots.filter((slot) => slot.path[1]).map((slot) => slot.path[0])
  for (const top of new Set(groups)) {
    joined(data, top, was, shape)
  }
  return data
}

function unpaired(list, was, item) {
  const pair = ({ key, ...flat }) => [key, real(flat, was?.[key], item)]
  return Object.fromEntries((list ?? []).map(pair))
}

// The halves of a group put together: null where all are empty, one text where one will do.
function joined(data, top, was, shape) {
  const texts = shape.texts[top]
  const group = Object.fromEntries(Object.entries(data[top]).filter(([, half]) => half !== null))
  const kept = shape.slots.some((slot) => slot.path[0] === top && slot.kept)
  if (!Object.keys(group).length) {
    if (kept || (was && top in was)) data[top] = null
    else delete data[top]
  } else if (texts?.once && (isEmpty(group.en) || group.en === group.id)) {
    const old = was?.[top]
    data[top] = old?.same && old.id === group.id ? old : group.id
  } else {
    data[top] = texts && group.id === group.en ? { ...group, same: true } : group
  }
}

// Put `value` into the document at `path`, leaving alone whatever says the same already.
export function put(document, path, value) {
  const node = path.length ? document.getIn(path, true) : document.contents
  if (node !== undefined && same(node?.toJSON?.() ?? null, value ?? null)) return
  if (isMap(node) && value && typeof value === "object" && !Array.isArray(value)) {
    for (const { key } of [...node.items]) if (!(String(key.value) in value)) node.delete(key.value)
    for (const [key, inside] of Object.entries(value)) put(document, [...path, key], inside)
  } else if (isSeq(node) && Array.isArray(value)) {
    while (node.items.length > value.length) node.items.pop()
    value.forEach((item, place) => put(document, [...path, place], item))
  } else if (isScalar(node) && (value === null || typeof value !== "object")) {
    node.value = value ?? null
    if (typeof value !== "string") delete node.type
    delete node.source
  } else if (!path.length) {
    document.contents = document.createNode(value)
  } else {
    document.setIn(path, document.createNode(value))
  }
}
