"""Python-Markdown's inline patterns and kinds of block, each asked only of texts that hold the signs
it is about.

A site's texts are mostly plain prose; trying fifteen patterns on each piece and twenty kinds of block
on each paragraph takes two fifths of the time to parse it. What a pattern needs is known by its
regular expression, what a kind of block needs by its class: one that an extension brings, or that a
new version writes otherwise, is tried on every text as before.
"""

from types import MethodType

from markdown import blockprocessors as blocks
from markdown import inlinepatterns as known
from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.def_list import DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.tables import TableProcessor
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
# Kind of block -> what its text must hold.
MARKS = {
    TableProcessor: "|",
    blocks.HashHeaderProcessor: "#",
    blocks.SetextHeaderProcessor: "\n",
    DefListProcessor: ":",
    blocks.BlockQuoteProcessor: ">",
    FootnoteBlockProcessor: "[^",
    AbbrBlockprocessor: "*[",
    blocks.ReferenceProcessor: "[",
}


def spare(md):
    """Have the renderer `md` (a markdown.Markdown) try things only where they can match."""
    md.treeprocessors.register(Sparing(md), "inline", 20)
    md.parser.loop_kinds = [(kind, MARKS.get(type(kind), "")) for kind in md.parser.blockprocessors]
    md.parser.parseBlocks = MethodType(_parse_blocks, md.parser)


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


def _parse_blocks(self, parent, blocks):
    """As markdown.blockparser.BlockParser.parseBlocks."""
    while blocks:
        for kind, mark in self.loop_kinds:
            block = blocks[0]
            if mark in block and kind.test(parent, block) and kind.run(parent, blocks) is not False:
                break
