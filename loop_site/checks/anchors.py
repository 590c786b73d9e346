"""The parts of a page a link can lead to, named as Python-Markdown names them."""

import html
import re
import unicodedata

from ..glossary import anchor

_HEADING = re.compile(r"(?:[> \t]|[-*+][ \t]|\d+\.[ \t])*(#{1,6})(?!#)[ \t]*(?P<words>.*)")
_GIVEN = re.compile(
    r"\{[^{}\n]*#(?P<attribute>[^\s{}\"']+)[^{}\n]*\}"
    r"|\b(?:id|name)\s*=\s*[\"']?(?P<tag>[^\s\"'>]+)"
)
_NOTE = re.compile(r"\[\^(?P<label>[^\]\s]+)\]")
_LINK = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\[\^[^\]]*\]|<[^>]*>|\{[^{}]*\}\s*$")


def slug(words):
    """The name of a heading: 'Kesepakatan *itu* dulu' -> 'kesepakatan-itu-dulu'."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def anchors(text, glossary=None):
    """The names on the page of a Text, or None where only rendering it can tell.

    glossary: the terms, where the page lists them.
    """
    names, counts = set(), {}
    underlined = {line: words for line, _, words in text.headings}
    for (line, row), (_, raw) in zip(text.prose, text.lines, strict=True):
        heading = _HEADING.match(raw) if "#" in row and _HEADING.match(row) else None
        if not heading and line not in underlined:
            continue
        words = html.unescape(_LINK.sub("", heading["words"] if heading else raw))
        if "_" in words or "\\" in words:
            return None  # emphasis or part of a word
        name = slug(words)
        # What has no name of its own is numbered from the first.
        counts[name] = counts.get(name, -1 if name else 0) + 1
        names.add(f"{name}_{counts[name]}" if counts[name] else name)
    for given in _GIVEN.finditer(text.plain):
        names.add(given["attribute"] or given["tag"])
    for note in _NOTE.finditer(text.plain):
        names |= {f"fn:{note['label']}", f"fnref:{note['label']}"}
    if glossary:
        names |= {anchor(entry.term[text.language]) for entry in glossary.values()}
    return names
