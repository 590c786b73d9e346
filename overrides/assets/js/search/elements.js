// Elements are made from texts, never from markup: neither what a reader types nor what an index
// holds can become anything but words.
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value)
  element.append(...children)
  return element
}

// The text with what stands in its braces filled in.
const fill = (text, words) => text.replace(/\{(\w+)\}/g, (_, name) => words[name])
