"""A text in sections: what readers are told of when one of them changes.

A section begins at each `##`; deeper headings belong to it. What stands before the first one is
the opening, and the words among the facts (title, description, …) are a section of their own.
"""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from .. import prose
from .words import normal

WORDS = ("title", "description", "note", "image_alt", "menu")
FACTS, OPENING, HEADING = "facts", "opening", "heading"


@dataclass(frozen=True)
class Section:
    """part: FACTS, OPENING or HEADING, whose text is `title`. line: where it begins in its file."""

    part: str
    title: str
    line: int
    text: str

    @cached_property
    def words(self):
        """What of it counts."""
        return normal(self.text)

    @cached_property
    def hash(self):
        """Eight hexadecimal digits that change when a word does."""
        return hashlib.sha256(self.words.encode()).hexdigest()[:8]


def of(source):
    """The Sections of a front_matter.Source, in order; those without a word are left out."""
    facts = [str(source.facts[name]) for name in WORDS if source.facts.get(name)]
    lines, first = source.body.split("\n"), source.body_line
    starts = [(FACTS, "", source.line("title")), (OPENING, "", first)]
    starts += [
        (HEADING, prose.heading(lines[number - first])[1], number)
        for number, row in enumerate(prose.lines(source.body), first)
        if (found := prose.heading(row)) and found[0] <= 2
    ]
    ends = [start[2] for start in starts[2:]] + [first + len(lines)]
    texts = ["\n\n".join(facts)] + [
        "\n".join(lines[start[2] - first : end - first])
        for start, end in zip(starts[1:], ends, strict=True)
    ]
    found = [Section(*start, text) for start, text in zip(starts, texts, strict=True)]
    return [section for section in found if section.words]


def at(found, line, source):
    """The Section among `found`, those of `source`, that `line` of its file stands in, or None."""
    if line < source.body_line:
        return next((section for section in found if section.part == FACTS), None)
    before = [s for s in found if s.part != FACTS and s.line <= line]
    return before[-1] if before and line < source.body_line + len(source.body.split("\n")) else None
