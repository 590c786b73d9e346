"""Python-Markdown's inline patterns, each asked only of texts that hold the signs it is about.

A site's texts are mostly plain prose, and trying fifteen patterns on each of its pieces takes a third
of the time to parse it. What a pattern needs is known by its regular expression: one that an
extension brings, or that a new version writes otherwise, is tried on every text as before.
"""

from markdown import inlinepatterns as known
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

# Regular expression -> signs of which a text must hold at least one for it to match there.
SIGNS = {
    known.BACKTICK_RE: "`",
    known.ESCAPE_RE: "\\",
    known.REFERENCE_RE: "[",
    known.LINK_RE: "[",
    known.IMAGE_LINK_RE: "[",
    known.IMAGE_REFERENCE_RE: "[",
    known.AUTOLINK_RE: "<",
    known.AUTOMAIL_RE: "<",
    known.LINE_BREAK_RE: "\n",
    known.HTML_RE: "<",
    known.ENTITY_RE: "&",
    r"\[\^([^\]]*)\]": "[",  # footnotes
    r"\*|_": "*_",  # pymdownx.betterem
}


class Sparing(InlineProcessor):
    """Stands in for Python-Markdown's own in the renderer `md`, and gives the same."""

    def __init__(self, md):
        super().__init__(md)
        self.inlinePatterns = [(pattern, _signs(pattern)) for pattern in md.inlinePatterns]

    def _InlineProcessor__handleInline(self, data, patternIndex=0):  # noqa: N802, N803
        if isinstance(data, AtomicString):
            return data
        apply, start = self._InlineProcessor__applyPattern, 0
        for index in range(patternIndex, len(self.inlinePatterns)):
            pattern, (first, last) = self.inlinePatterns[index]
            matched = first in data or last in data
            while matched:
                data, matched, start = apply(pattern, data, index, start)
        return data


def _signs(pattern):
    """(sign, sign): one of them is in every text that the pattern matches; "" is in all."""
    signs = SIGNS.get(pattern.pattern, "")
    return signs[:1], signs[-1:]


def spare(md):
    """Have the renderer `md` (a markdown.Markdown) try patterns only where they can match."""
    md.treeprocessors.register(Sparing(md), "inline", 20)
