"""Write a prepared picture into HTML.

`<picture>`, `srcset`, `sizes`: https://html.spec.whatwg.org/multipage/images.html
"""

import re
from dataclasses import replace
from html import escape
from html.parser import HTMLParser

SIZES = "(min-width: 46rem) 46rem, 100vw"
KEPT = ("class", "id", "title", "align")
# A comment, an element whose `<img` is text or already chosen from, or else any one tag. Every
# branch can end with the text, so that no input makes it go back and try again.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|textarea|title|template|noscript|iframe|picture)\b.*?(?:</\1\b|\Z)"
    r"""|</?[a-z](?:[^>"']|"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))*(?:>|\Z)""",
    re.IGNORECASE | re.DOTALL,
)
_IMAGE = re.compile("<img", re.IGNORECASE)


def html(picture, alt, href_of, sizes=SIZES, eager=False, attributes=()):
    """The `<picture>` element of a Picture, as one line.

    alt: plain text, "" for decoration. href_of: from an output name to its address. sizes: the
    width it is shown at, for the browser to choose by. eager: it is what the reader sees first.
    attributes: further (name, value) pairs of the image.
    """
    *better, (_, every) = (
        (kind, ", ".join(f"{_address(href_of(name))} {width}w" for name, width in names))
        for kind, names in picture.sources
    )
    sources = "".join(
        f"<source{_written(('type', kind), ('srcset', srcset), ('sizes', sizes))}>"
        for kind, srcset in better
    )
    image = _written(
        ("src", _address(href_of(picture.fallback))),
        ("srcset", every),
        ("sizes", sizes),
        ("width", picture.width),
        ("height", picture.height),
        ("alt", alt),
        *attributes,
        ("fetchpriority", "high") if eager else ("loading", "lazy"),
        ("decoding", "async"),
    )
    return f"<picture>{sources}<img{image}></picture>"


def rewrite(html_text, find, href_of=None):
    """`html_text` with each plain `<img>` that `find` knows replaced by its `<picture>`.

    find: from a `src` as written (entities resolved) to a Picture or None. href_of: as for
    `html`; without it the versions stand in the folder of the `src`. `alt`, `class`, `id`,
    `title`, `align` and a smaller `width` stay. Images with a `srcset` of their own, in comments,
    scripts or a `<picture>` are left alone.
    """

    def written(match):
        tag = match[0]
        attributes = _attributes(tag) if re.match(r"<img[\s/]", tag, re.IGNORECASE) else {}
        source = attributes.get("src")
        if not source or "srcset" in attributes or not tag.endswith(">"):
            return tag
        picture = find(source)
        if picture is None:
            return tag
        folder = re.match(r"(?:[^?#]*/)?", source)[0]
        shown, sizes = _shown(picture, attributes.get("width", ""))
        return html(
            shown,
            attributes.get("alt", ""),
            href_of or (lambda name: folder + name),
            sizes,
            attributes=[(name, attributes[name]) for name in KEPT if name in attributes],
        )

    return _MARKUP.sub(written, html_text) if _IMAGE.search(html_text) else html_text


def _shown(picture, width):
    """The picture as wide as its author wrote, where that is narrower, and `sizes` to match."""
    if not re.fullmatch("[1-9][0-9]{0,3}", width) or int(width) >= picture.width:
        return picture, SIZES
    height = max(1, round(picture.height * int(width) / picture.width))
    narrower = replace(picture, width=int(width), height=height)
    return narrower, f"(min-width: {width}px) {width}px, 100vw"


def _address(href):
    """In `srcset` a space would end the address."""
    return href.replace(" ", "%20")


def _written(*attributes):
    return "".join(f' {name}="{escape(str(value))}"' for name, value in attributes)


class _Reader(HTMLParser):
    """Reads the attributes of the one tag it is fed; of two with one name, the first holds."""

    def __init__(self):
        super().__init__()
        self.attributes = {}

    def handle_starttag(self, tag, attrs):
        self.attributes = {name: value or "" for name, value in reversed(attrs)}


def _attributes(tag):
    reader = _Reader()
    reader.feed(tag)
    return reader.attributes
