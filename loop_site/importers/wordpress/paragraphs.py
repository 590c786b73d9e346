"""Paragraphs as WordPress makes them from the classic editor's text: a blank line ends one.

Follows `wpautop`: what stands between block elements becomes `<p>`, a single newline `<br>`.
"""

import re

from . import spans

_BLOCK = (
    "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|"
    "blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|"
    "figure|figcaption|details|summary|iframe|script|video|audio|noscript"
)
_EDGE = re.compile(rf"(</?(?:{_BLOCK})(?:\s[^<>]*)?/?>)", re.IGNORECASE)
# What keeps its lines as they are.
_WHOLE = [
    (
        re.compile(rf"<{name}(?=[\s>])", re.IGNORECASE),
        re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE),
        name,
    )
    for name in ("pre", "script", "style", "textarea")
]
_TAG = re.compile(r"<(/?)([a-zA-Z0-9]+)")
# Where WordPress cuts a text for its lists of posts, or parts it into pages.
_PARTING = re.compile(r"\s{0,9}<!--(?:more|nextpage|noteaser)(?:\s[^<>]{0,200})?-->\s{0,9}")


def made(text):
    """The HTML of `text`, as the classic editor stores it, with its paragraphs."""
    if not text.strip():
        return ""
    kept = []

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    text = _PARTING.sub("\n\n", text)
    for opening, closing, name in _WHOLE:

        def keep(start, inside, name=name):
            kept.append(f"{start[0]}{inside}</{name}>")
            return f"\n\n<p data-kept={len(kept) - 1}></p>\n\n"

        text = spans.replaced(text, opening, closing, keep)
    html = "".join(_between(text))
    return re.sub(r"<p data-kept=(\d+)></p>", lambda found: kept[int(found[1])], html)


def _between(text):
    """The pieces of `text`: edges of blocks as they are, what is between them in paragraphs."""
    opened = []
    for piece in _EDGE.split(text):
        if not piece:
            continue
        if _EDGE.fullmatch(piece):
            closes, name = _TAG.match(piece).groups()
            name = name.lower()
            if not closes and not piece.endswith("/>") and name not in ("hr", "col", "area"):
                opened.append(name)
            elif closes and name in opened:
                while opened.pop() != name:
                    pass
            yield piece
        elif not piece.strip():
            yield piece
        else:
            # Inside a paragraph, heading or list item lines break; elsewhere paragraphs arise.
            inside = opened[-1] if opened else None
            lines = inside in ("p", "summary", "caption", "figcaption", "dt") or (
                inside and re.fullmatch("h[1-6]", inside)
            )
            short = inside in ("li", "td", "th", "dd") and "\n\n" not in piece.strip()
            yield _broken(piece) if lines or short else _paragraphs(piece)


def _paragraphs(text):
    parts = re.split(r"\n[ \t]*\n\s*", text.strip("\n"))
    return "".join(f"<p>{_broken(part.strip())}</p>\n" for part in parts if part.strip())


def _broken(text):
    rows = [row.rstrip(" \t") for row in text.strip("\n").split("\n")]
    ends = (
        row if row.endswith(("<br>", "<br/>", "<br />")) or not row else f"{row}<br />"
        for row in rows[:-1]
    )
    return "\n".join([*ends, rows[-1]])
