"""One language of a page as rules look at it: line by line, code left out."""

import re
from dataclasses import dataclass
from functools import cached_property

from .. import prose, reading
from ..documents import Half, is_article
from . import link_syntax, list_syntax

_UNDERLINE = re.compile(r"(?:=+|-+) *")


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
        return list(enumerate(prose.lines(self.body), self.half.source.body_line))

    @cached_property
    def said(self):
        """`plain` with only the words of this language: no addresses, nothing in italics."""
        return prose.said(self.plain)

    @cached_property
    def paragraphs(self):
        """[(line number, sentences)] of each paragraph, quote and item of a list.

        Empty while the facts cannot be read: they would be taken for sentences.
        """
        if self.half.words is None:
            return []
        return list(reading.paragraphs(self.plain, self.half.source.body_line))

    @cached_property
    def plain(self):
        """The rows of `prose` as one string; a sign stands where it does in `body`."""
        return "\n".join(row for _, row in self.prose)

    def forget(self):
        """Let go of what was made of the body, links aside; it can be made again."""
        for name in ("lines", "prose", "said", "paragraphs", "plain", "links", "lists", "headings"):
            self.__dict__.pop(name, None)

    def line_at(self, place):
        """Number in the file of the line that the sign at `place` of `plain` stands on."""
        return self.half.source.body_line + self.plain.count("\n", 0, place)

    @cached_property
    def links(self):
        """Every link_syntax.Link, pictures too."""
        return link_syntax.links(self.plain, self.half.source.body_line)

    @cached_property
    def inside(self):
        """[(line, target as written, its path, its fragment)] of links that stay on the site."""
        return list(link_syntax.inside(self.links))

    @cached_property
    def lists(self):
        """Every list as its list_syntax.Items."""
        return list_syntax.lists([row for _, row in self.prose])

    @cached_property
    def headings(self):
        """[(line number, level, text)] of the headings, code in them left out."""
        found, begun, only = [], False, None
        for number, row in self.prose:
            if heading := prose.heading(row):
                found.append((number, *heading))
                begun, only = False, None
            elif only and _UNDERLINE.fullmatch(row):
                found.append((number - 1, 1 if row[0] == "=" else 2, only))
                begun, only = False, None
            else:
                # Only a paragraph's one line can be underlined.
                only = row.strip() if row.strip() and not begun else None
                begun = bool(row.strip())
        return found
