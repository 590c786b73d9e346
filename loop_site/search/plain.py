"""Markdown as the text a reader sees, with its headings; no navigation ever stands in it."""

import re

_MARKUP = (
    (re.compile(r"^(```|~~~).*$", re.MULTILINE), " "),
    (re.compile(r"<!--.*?-->", re.DOTALL), " "),
    (re.compile(r"<[^>\n]+>"), " "),
    (re.compile(r"!?\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])"), r"\1"),
    (re.compile(r"^\s*\[[^\]^]+\]:\s*\S+.*$", re.MULTILINE), " "),
    (re.compile(r"\[\^[^\]]+\]:?|^\*\[([^\]]+)\]:", re.MULTILINE), r" \1 "),
    (re.compile(r"\{ ?[.#:][^}\n]*\}"), " "),
    (re.compile(r"^(?:!!!|\?\?\?\+?|===\+?)\s*(?:[a-z][\w-]*\s*)*", re.MULTILINE), " "),
    (re.compile(r"https?://\S+"), " "),
    (re.compile(r"^[ \t>]*(?:[-*+]|\d+\.|:)[ \t]+|^[ \t>]+", re.MULTILINE), " "),
    (re.compile(r"^[|:-][ |:-]+$", re.MULTILINE), " "),
    (re.compile(r"[*_`|\\]"), " "),
)
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)


def text(markdown):
    """(headings, everything else) of `markdown`: a tuple of strings and one string."""
    headings = tuple(_stripped(heading) for heading in _HEADING.findall(markdown))
    return headings, _stripped(_HEADING.sub(" ", markdown))


def _stripped(markdown):
    for pattern, instead in _MARKUP:
        markdown = pattern.sub(instead, markdown)
    return " ".join(markdown.split())
