"""Python-Markdown's patterns, kinds of block and steps, each asked only of texts that hold the signs
it is about.

A site's texts are mostly plain prose; trying fifteen patterns on each piece and twenty kinds of block
on each paragraph, and looking at each element for what no text has, takes half of the time to parse
it. What a pattern needs is known by its regular expression, what others need by their class: one that
an extension brings, or that a new version writes otherwise, is tried on every text as before.
"""

from functools import lru_cache
from types import MethodType
from xml.etree.ElementTree import Element

from markdown import blockprocessors as blocks
from markdown import inlinepatterns as known
from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.extensions.def_list import DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.md_in_html import HtmlBlockPreprocessor, MarkdownInHtmlProcessor
from markdown.extensions.tables import TableProcessor
from markdown.extensions.toc import TocTreeprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor
from markdown.util import AtomicString
from pymdownx.details import DetailsProcessor
from pymdownx.tabbed import TabbedProcessor

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
# Kind of block or step -> signs of which the whole text must hold at least one. Boxes go on from
# one block to the next, and raw HTML (`<`) can begin one.
NEEDS = {
    AdmonitionProcessor: ("!!!", "<"),
    DetailsProcessor: ("???", "<"),
    TabbedProcessor: ("===", "<"),
    MarkdownInHtmlProcessor: ("<",),
    HtmlBlockPreprocessor: ("<", "&"),
    AttrListTreeprocessor: ("{",),
    UnescapeTreeprocessor: ("\\",),
}
# Kind of block -> what its own text must hold.
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
    """Have the renderer `md` (a markdown.Markdown) try things only where they can match.

    Its `toc` is left empty where the text has no place for it; its `toc_tokens` are there.
    """
    md.treeprocessors.register(Sparing(md), "inline", 20)
    md.is_block_level = lru_cache(256)(md.is_block_level)
    md.preprocessors.register(_Look(md), "loop_look", 29)  # once line ends and the like are normal
    md.parser.parseBlocks = MethodType(_parse_blocks, md.parser)


class _Look(Preprocessor):
    """Looks what a text holds, and has all that comes after for the renderer `md` heed it."""

    def __init__(self, md):
        super().__init__(md)
        self.kinds = [(kind, MARKS.get(type(kind), "")) for kind in md.parser.blockprocessors]
        for step in (*md.preprocessors, *md.treeprocessors):
            if type(step) in NEEDS:
                step.run = self._where_needed(step.run, type(step))
            if isinstance(step, TocTreeprocessor):
                self.marker, self.listing = step.marker, (step.build_toc_div, step.replace_marker)
                step.build_toc_div, step.replace_marker = self._listed, self._placed

    def run(self, lines):
        text = self.text = "\n".join(lines)
        self.needless = {kind for kind, signs in NEEDS.items() if not any(s in text for s in signs)}
        self.md.parser.loop_kinds = [one for one in self.kinds if type(one[0]) not in self.needless]
        return lines

    def _where_needed(self, run, kind):
        return lambda given: given if kind in self.needless else run(given)

    def _listed(self, contents):
        return self.listing[0](contents) if self.marker in self.text else Element("div")

    def _placed(self, root, listed):
        if self.marker in self.text:
            self.listing[1](root, listed)


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
