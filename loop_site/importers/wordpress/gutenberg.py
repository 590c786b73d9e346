"""The block editor's text: HTML between comments that name blocks."""

import json
import re
from html import escape

from ..left_out import LeftOut
from . import paragraphs

DEEPEST = 10  # reusable blocks within each other
_MARK = re.compile(r"<!--\s{1,20}(?P<close>/?)wp:(?P<name>[a-z][a-z0-9_/-]*)")
# They say nothing themselves: a line, a mark for lists of posts.
_BUTTON = re.compile(r"</a>(?=<a\s[^<>]{0,300}\bwp-block-file__button\b)")
_SILENT = frozenset(("more", "nextpage", "separator", "spacer", "page-break"))


def has_blocks(text):
    """Whether `text` is of the block editor."""
    return "<!-- wp:" in text


def notes(written):
    """The HTML of the footnotes a post keeps apart from its text, as JSON; "" where it has none."""
    try:
        found = json.loads(written) if written else []
    except (ValueError, RecursionError):
        return ""
    found = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    items = "".join(
        f'<li id="{escape(str(one.get("id")))}">{one.get("content", "")} '
        f'<a href="#{escape(str(one.get("id")))}-link">↩︎</a></li>'
        for one in found
    )
    return f"<ol>{items}</ol>" if items else ""


def html(text, blocks, left, depth=0, footnotes=""):
    """The HTML of `text`, reusable blocks (`blocks`: id -> text) put in their place.

    left: is given a LeftOut for each block that WordPress fills on the fly. footnotes: see notes.
    What stands outside of blocks is of the classic editor, and gets its paragraphs.
    """
    pieces, opened, place = [], 0, 0
    while mark := _MARK.search(text, place):
        end = text.find("-->", mark.end())
        if end < 0:
            break
        pieces.append(_between(text[place : mark.start()], opened))
        place, facts = end + 3, text[mark.end() : end].rstrip()
        if mark["close"]:
            opened = max(0, opened - 1)
        elif facts.endswith("/") and footnotes and mark["name"] in ("footnotes", "core/footnotes"):
            pieces.append(footnotes)
        elif facts.endswith("/"):
            pieces.append(_void(mark["name"], _facts(facts[:-1]), blocks, left, depth))
        else:
            opened += 1
    pieces.append(_between(text[place:], opened))
    return _BUTTON.sub("</a> ", "".join(pieces))


def _between(text, opened):
    return text if opened or not text.strip() else paragraphs.made(text)


def _facts(written):
    try:
        facts = json.loads(written) if written.strip() else {}
    except (ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}


def _void(name, facts, blocks, left, depth):
    """What a block without HTML of its own becomes."""
    if name in ("block", "core/block"):
        inner = blocks.get(facts.get("ref"))
        if inner is not None and depth < DEEPEST:
            return html(inner, blocks, left, depth + 1)
        left.append(LeftOut("block", f"wp:block {facts.get('ref', '')}".strip()))
    elif name.removeprefix("core/") not in _SILENT:
        address = facts.get("url") or facts.get("src") or ""
        left.append(LeftOut("block", f"wp:{name} {address}".strip()))
    return ""
