"""One language of a page as rules look at it: line by line, code left out."""

from dataclasses import dataclass
from functools import cached_property

from .. import prose
from ..documents import Half, is_article


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
        return prose.lines(self.body, self.half.source.body_line)

    @cached_property
    def headings(self):
        """[(line number, level, text)] of the headings written with `#`."""
        return prose.headings(self.prose)
