"""The last step of cleaning: ordinary spaces, nothing empty, no dress twice or round a space."""

import re

from .blocks import HEADINGS, is_empty
from .trees import add, drop, element, move, text, unwrap

_SPACES = re.compile(r"[\s\u00a0\u2007\u202f\u200a]+")
_ADDRESS = re.compile(r"https?://[^\s<>\[\]\"“”|()]+[^\s<>\[\]\"“”|().,;:!?'’*_]", re.IGNORECASE)
LINES = ("p", *HEADINGS)
DRESS = ("strong", "em", "code", "sub", "sup", "a")


def tidied(article, untrack):
    """Tidy the tree `article` in place. untrack: called with each typed address, gives it clean."""
    for node in article.iter():
        if node.tag != "pre":
            node.text = _SPACES.sub(" ", node.text) if node.text else None
        node.tail = _SPACES.sub(" ", node.tail) if node.tail else None
    for node in list(article.iter(*DRESS)):
        _undress(node)
    for mark in [mark for mark in article.iter("note-ref") if mark.getparent().tag == "a"]:
        _behind(mark)
    for line in article.iter(*LINES):
        _merge(line)
        _outside(line)
        _edges(line)
        _linked(line, untrack)
    for node in reversed(
        list(
            article.iter(
                "p", *HEADINGS, "li", "ul", "ol", "blockquote", "tr", "table", "pre", "note"
            )
        )
    ):
        if is_empty(node) and node.getparent() is not None:
            drop(node)
    for node in article.iter("article", "li", "blockquote", "td", "th", "note"):
        node.text = None
        for child in node:
            child.tail = None


def _undress(node):
    """Take away a dress of nothing, and one that lies within another of its kind."""
    parent = node.getparent()
    outer = next(node.iterancestors(node.tag), None)
    bare = not text(node).strip() and not len(node)
    if bare or outer is not None or (node.tag != "a" and any(True for _ in node.iter("img"))):
        if parent is not None:
            unwrap(node)


def _behind(mark):
    """Move a footnote's mark out of the link it ends: no link can stand within another."""
    link, words = mark.getparent(), mark.tail or ""
    if not words.strip() and mark.getnext() is None:
        mark.tail, link.tail = link.tail, None
        link.addnext(mark)


def _merge(line):
    """Join neighbours of one dress, which a document keeps apart for reasons nobody sees."""
    for node in list(line.iter("strong", "em", "a")):
        after = node.getnext()
        while after is not None and after.tag == node.tag and not (node.tail or "").strip():
            if after.get("href") != node.get("href"):
                break
            add(node, node.tail)
            node.tail = after.tail
            after.tail = None
            move(after, node)
            after.getparent().remove(after)
            after = node.getnext()


def _outside(line):
    """Move spaces and breaks at the edges of a dress out of it: Markdown knows none there."""
    for node in reversed(list(line.iter(*DRESS))):
        while len(node) and node[-1].tag == "br" and not (node[-1].tail or "").strip():
            last = node[-1]
            last.tail = node.tail
            node.tail = None
            node.addnext(last)
        while len(node) and node[0].tag == "br" and not (node.text or "").strip():
            first = node[0]
            rest, first.tail = first.tail, None
            node.text = rest
            tail, node.tail = node.tail, None
            node.addprevious(first)
            node.tail = tail
        inside = node.text or ""
        if inside.startswith(" "):
            node.text = inside.lstrip(" ") or None
            before = node.getprevious()
            if before is not None:
                before.tail = (before.tail or "").rstrip(" ") + " "
            else:
                node.getparent().text = (node.getparent().text or "").rstrip(" ") + " "
        if len(node):
            if (node[-1].tail or "").endswith(" "):
                node[-1].tail = node[-1].tail.rstrip(" ") or None
                node.tail = " " + (node.tail or "").lstrip(" ")
        elif (node.text or "").endswith(" "):
            node.text = node.text.rstrip(" ")
            node.tail = " " + (node.tail or "").lstrip(" ")


def _edges(line):
    """No space or break at either end of a line, and single spaces between."""
    while len(line) and line[-1].tag == "br" and not (line[-1].tail or "").strip():
        drop(line[-1])
    while len(line) and line[0].tag == "br" and not (line.text or "").strip():
        line.text = line[0].tail
        line[0].tail = None
        line.remove(line[0])
    line.text = (line.text or "").lstrip(" ") or None
    if len(line):
        line[-1].tail = (line[-1].tail or "").rstrip(" ") or None
    elif line.text:
        line.text = line.text.rstrip(" ")
    for line_break in line.iter("br"):
        line_break.tail = (line_break.tail or "").lstrip(" ") or None


def _linked(line, untrack):
    """An address typed in a text leads nowhere by itself: make it a link."""
    for node in list(line.iter()):
        if node.tag in ("a", "code") or any(True for _ in node.iterancestors("a", "code")):
            continue
        _link_in(
            node, node.text, lambda words, node=node: setattr(node, "text", words), node, 0, untrack
        )
    for node in list(line.iter()):
        if node is line or any(True for _ in node.iterancestors("a", "code")):
            continue
        parent = node.getparent()
        place = parent.index(node) + 1
        _link_in(
            parent,
            node.tail,
            lambda words, node=node: setattr(node, "tail", words),
            parent,
            place,
            untrack,
        )


def _link_in(_, words, keep, parent, place, untrack):
    found = list(_ADDRESS.finditer(words or ""))
    if not found:
        return
    keep(words[: found[0].start()] or None)
    for here, after in zip(found, [*found[1:], None], strict=True):
        href = untrack(here[0])
        link = element("a", href, href=href)
        link.tail = words[here.end() : after.start() if after else None] or None
        parent.insert(place, link)
        place += 1
