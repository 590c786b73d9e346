"""Elements of HTML by what becomes of them: https://html.spec.whatwg.org/multipage/#elements"""

# Left out with all they hold.
GONE = {
    "script": "script style noscript template link meta base head title",
    "embed": "iframe frame frameset object embed applet audio video canvas svg math map portal",
    "form": "form input button select textarea option datalist dialog",
    "furniture": "nav",
}
GONE = {name: kind for kind, names in GONE.items() for name in names.split()}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol")
# What stands on its own lines; whatever is not known better holds such.
HOLDERS = frozenset(
    "address article aside body center dd details div dl fieldset figure footer header hgroup "
    "html li main menu section summary tbody td tfoot th thead tr caption".split()
)
BLOCKS = frozenset(
    (
        *HEADINGS,
        *LISTS,
        *HOLDERS,
        "p",
        "blockquote",
        "table",
        "pre",
        "hr",
        "dt",
        "figcaption",
        "note",
    )
)
DRESS = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "cite": "em",
    "dfn": "em",
    "code": "code",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
    "sub": "sub",
    "sup": "sup",
}
