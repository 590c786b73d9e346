// The live preview: a text between the same elements as on the site, in the site's own looks.
export function preview(cms, settings) {
  cms.registerPreviewStyle(settings.style)
  cms.registerPreviewTemplate("articles", article(settings))
  cms.registerPreviewTemplate("pages", page)
}

const h = (...given) => window.h(...given)
const said = (entry, name) => entry.getIn(["data", name]) ?? ""

function article({ themes }) {
  return ({ entry, widgetFor }) => {
    const theme = themes[said(entry, "theme")]
    return h("div", { "data-accent": theme?.accent }, [
      h("main", { key: "main" }, [
        h("article", { key: "article", className: "loop-article" }, [
          h("header", { key: "opening", className: "loop-opening" }, [
            h("p", { key: "theme", className: "loop-kicker" }, theme?.name),
            h("h1", { key: "title" }, said(entry, "title")),
            h("p", { key: "told", className: "loop-standfirst" }, said(entry, "description")),
          ]),
          said(entry, "image")
            ? h("figure", { key: "image", className: "loop-figure" }, widgetFor("image"))
            : null,
          prose(widgetFor),
        ]),
      ]),
    ])
  }
}

const page = ({ entry, widgetFor }) =>
  h("main", {}, [
    h("header", { key: "opening", className: "loop-opening" }, h("h1", {}, said(entry, "title"))),
    prose(widgetFor),
  ])

const prose = (widgetFor) =>
  h("div", { key: "body", className: "loop-article__body" },
    h("div", { className: "loop-prose" }, widgetFor("body")))
