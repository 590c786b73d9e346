"""From any HTML to the few elements our Markdown carries, built anew: nothing live can pass.

Blocks: h1-h6, p, ul, ol, li, blockquote, table, tr, th, td, pre, hr, note (a footnote).
Within a line: strong, em, code, sub, sup, a[href], img[src, alt], br, note-ref (its mark).
An li, blockquote, td and note hold blocks; h and p hold what stands within a line.
"""

import re

import lxml.html

from ..checks.outside import untracked
from . import notes, targets
from .elements import BLOCKS, DRESS, GONE, HEADINGS, LISTS
from .left_out import LeftOut
from .trees import add, element, text

_LIST = re.compile(r"loop-list-\d+$")
DEEPEST = 60  # elements within each other; what lies deeper keeps its words only
# Control characters are no part of HTML; the others are unseen signs that part or turn words.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def built(html, left, picture=targets.picture, link=targets.link):
    """The tree (an Element `article`) of the HTML fragment `html`.

    left: a list that is given a LeftOut for each thing not taken over. picture: from the address
    of an image to the name of its file beside the text, or None where there is none. link: from
    the address of a link to the one it gets, or None where it may not lead there.
    """
    plain = _UNSEEN.sub("", _CONTROL.sub(" ", html))
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    page = _parsed(plain, parser)
    if any("depth" in error.message for error in parser.error_log):
        # The parser left out what lies deeper than hands can write; its words are kept.
        page = _parsed(re.sub(r"<[^<>]*>", "\n", plain), parser)
    found = notes.taken(page)
    article = element("article")
    builder = _Builder(left, picture, link)
    builder.blocks(page, article, 0)
    for number, note in enumerate(found, 1):
        made = element("note", number=str(number))
        article.append(made)
        builder.blocks(note, made, 0)
    return article


def _parsed(html, parser):
    whole = f"<html><body>{html}</body></html>".encode("utf-8", "replace")
    return lxml.html.document_fromstring(whole, parser=parser)


class _Builder:
    """Carries what every step needs: where to note what is left out, how pictures are named."""

    def __init__(self, left, picture, link):
        self.left, self.picture, self.link = left, picture, link

    def gone(self, kind, words):
        self.left.append(LeftOut(kind, " ".join(words.split())))

    def _dropped(self, node):
        kind = GONE.get(node.tag)
        if kind:
            address = node.get("src") or node.get("data") or ""
            self.gone(kind, f"{address} {''.join(node.itertext())}".strip() or f"<{node.tag}>")
        return bool(kind)

    def blocks(self, node, out, depth):
        """Append the blocks that `node` holds to `out`; loose text becomes paragraphs."""
        line = self._loose(out, None, node.text)
        for child in node:
            if self._dropped(child):
                pass
            elif child.tag in BLOCKS or _holds_block(child):
                line = None
                if depth >= DEEPEST:
                    add(_new(out, "p"), "".join(child.itertext()))
                else:
                    self.block(child, out, depth + 1)
            else:
                line = _new(out, "p") if line is None else line
                self.inline(child, line, depth + 1)
            line = self._loose(out, line, child.tail)

    def _loose(self, out, line, words):
        if words and (line is not None or words.strip()):
            line = _new(out, "p") if line is None else line
            add(line, words)
        return line

    def block(self, node, out, depth):
        """Append what the one block `node` becomes to `out`."""
        tag = node.tag
        if tag in (*HEADINGS, "p", "dt") and not _holds_block(node):
            made = _new(out, "p" if tag == "dt" else tag)
            if node.get("class") in ("title", "contents"):
                made.set("class", node.get("class"))  # an importer's own hint; never written
            if indent := re.search(r"\bindent-(\d)\b", node.get("class", "")):
                made.set("indent", indent[1])
            self.within(node, _new(made, "strong") if tag == "dt" else made, depth)
        elif tag == "figcaption" and not _holds_block(node):
            self.within(node, _new(_new(out, "p"), "em"), depth)
        elif tag in LISTS:
            self._list(node, _new(out, tag), depth)
        elif tag == "table":
            self._table(node, out, depth)
        elif tag == "pre":
            add(_new(out, "pre"), "".join(node.itertext()))
        elif tag == "hr":
            _new(out, "hr")
        elif tag == "blockquote":
            self.blocks(node, _new(out, "blockquote"), depth)
        else:
            self.blocks(node, out, depth)

    def _list(self, node, made, depth):
        if made.tag == "ol" and node.get("start", "1").strip() not in ("", "1"):
            self.gone("count", f"{node.get('start')}.")
        self._between(node.text, made)
        for child in node:
            if child.tag == "li" or not len(made):
                item = _new(made, "li")
                if mark := next(
                    (a.get("id") for a in child.iter("a") if _LIST.match(a.get("id", ""))), None
                ):
                    item.set("list", mark)
                self.blocks(child if child.tag == "li" else _around(child), item, depth)
            elif not self._dropped(child):
                self.block(child, made[-1], depth)  # a list right inside a list belongs to the item
            self._between(child.tail, made)

    def _between(self, words, made):
        """Text that stands in a list beside its items is part of the one before."""
        if words and words.strip():
            add(_new(made[-1] if len(made) else _new(made, "li"), "p"), words)

    def _table(self, node, out, depth):
        rows = [row for row in node.iter("tr") if next(row.iterancestors("table")) is node]
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
        if max(map(len, cells), default=0) < 2:
            self.blocks(node, out, depth)  # one column only holds a place on a page
            return
        for caption in node.findall("caption"):
            self.blocks(caption, out, depth)
        table = _new(out, "table")
        below = {}  # column: rows further down that a cell of an earlier row reaches into
        for row in filter(None, cells):
            made = _new(table, "tr")
            for cell in row:
                _reached(made, below)
                held, wide = _new(made, cell.tag), targets.number(cell.get("colspan"))
                self.blocks(cell, held, depth)
                for _ in range(wide - 1):
                    _new(made, "td")
                for column in range(len(made) - wide, len(made)):
                    below[column] = targets.number(cell.get("rowspan")) - 1
            _reached(made, below)

    def within(self, node, out, depth):
        """Append what stands in `node`, all of it within a line, to `out`."""
        add(out, node.text)
        for child in node:
            self.inline(child, out, depth + 1)
            add(out, child.tail)

    def inline(self, node, out, depth):
        """Append what `node` becomes within a line; its tail is the caller's."""
        tag = node.tag
        if not isinstance(tag, str) or self._dropped(node):
            return
        if depth >= DEEPEST:
            add(out, "".join(node.itertext()))
        elif tag == "br":
            _new(out, "br")
        elif tag == "note-ref":
            _new(out, tag, number=node.get("number"))
        elif tag == "img":
            self._image(node, out)
        elif tag == "a":
            self.within(node, self._link(node, out), depth)
        elif tag in DRESS and "".join(node.itertext()).strip():
            self.within(node, _new(out, DRESS[tag]), depth)
        else:
            self.within(node, out, depth)

    def _image(self, node, out):
        name = self.picture(node.get("src", ""))
        alt = " ".join(node.get("alt", "").split())
        if name:
            _new(out, "img", src=name, alt=alt)
        else:
            self.gone("picture", f"{targets.shown(node.get('src', ''))} {alt}".strip())

    def _link(self, node, out):
        """The element that takes up what a link holds: a link, or `out` where it leads nowhere."""
        written = (node.get("href") or "").strip()
        if not written:
            return out
        href = self.link(written)
        if href is None:
            inside = written.startswith("#")
            self.gone("anchor" if inside else "link", targets.shown(written))
            return out
        straight = targets.straight(href)
        clean = untracked(straight or href) or straight
        if clean:
            self.gone("tracking", href)
        return _new(out, "a", href=clean or href)


def _new(out, tag, **attributes):
    made = element(tag, **attributes)
    out.append(made)
    return made


def _reached(made, below):
    """Add empty cells to the row `made` where a cell from above reaches in; `below` counts them."""
    while below.get(len(made), 0) > 0:
        below[len(made)] -= 1
        _new(made, "td")


def _around(node):
    holder = element("div")
    holder.append(node)
    return holder


def _holds_block(node):
    return any(child.tag in BLOCKS for child in node.iterdescendants())


def is_empty(node):
    """Whether readers would see nothing of `node`."""
    shown = ("img", "hr", "note-ref")
    return (
        not text(node).strip()
        and node.tag not in shown
        and not any(True for _ in node.iter(*shown))
    )
