"""One language of a page as rules look at it: line by line, code left out."""

import re
from dataclasses import dataclass
from functools import cached_property

from ..documents import Half, is_article

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True)
class Text:
    """key: the document's key, see documents.Document. half: this language of it."""

    key: str
    half: Half

    @property
    def path(self):
        return self.half.path

    @property
    def language(self):
        return self.half.language

    @property
    def facts(self):
        """The front matter of this file, as written."""
        return self.half.source.facts

    @property
    def is_article(self):
        return is_article(self.key)

    @property
    def body(self):
        """The Markdown below the facts."""
        return self.half.source.body

    def line(self, *key):
        """Line of a fact in the file."""
        return self.half.source.line(*key)

    @cached_property
    def lines(self):
        """[(line number in the file, line as written)] of the body."""
        return list(enumerate(self.body.split("\n"), self.half.source.body_line))

    @cached_property
    def prose(self):
        """`lines` with code, and comments, blanked out sign by sign: columns stay true."""
        blank = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.body)
        fence, shown = None, []
        for number, line in enumerate(blank.split("\n"), self.half.source.body_line):
            mark = _FENCE.match(line)
            if fence:
                closes = mark and mark[1].startswith(fence) and not line.strip().strip(fence[0])
                fence = None if closes else fence
                line = ""
            elif mark:
                fence, line = mark[1], ""
            shown.append((number, _CODE.sub(lambda found: " " * len(found[0]), line)))
        return shown

    @cached_property
    def headings(self):
        """[(line number, level, text)] of the headings written with `#`."""
        return [
            (number, len(found[1]), found[2].strip())
            for number, line in self.prose
            if (found := re.match(r"(#{1,6})\s+(.*?)\s*#*\s*(?:\{[^}]*\})?$", line))
        ]
