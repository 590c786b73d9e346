"""What was dropped and is not yet written: kept in memory, the newest few of it."""

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import datetime

MOST = 20  # at a time, and kept
# What a person may decide here; a description for each language it is written in.
SHARED = ("author", "theme", "date")
WORDS = ("title", "description")


@dataclass
class Manuscript:
    """name: of the file. article: see importers.articles. given: {(language or "", fact): value}.
    problems: what the check says of it as it stands, None before it was asked. together: the word
    of what it arrived with, "" where it came alone.
    """

    name: str
    article: object
    given: dict = field(default_factory=dict)
    problems: list | None = None
    together: str = ""

    @property
    def original(self):
        """The language of the half that carries the facts."""
        return next(
            name for name, (facts, _) in self.article.draft.halves.items() if "date" in facts
        )

    def draft(self):
        """The drafts.Draft with what was decided in it."""
        halves = {}
        for language, (facts, body) in self.article.draft.halves.items():
            decided = {name: self.given.get((language, name)) for name in WORDS}
            if language == self.original:
                decided |= {name: self.given.get(("", name)) for name in SHARED}
            halves[language] = ({**facts, **{k: v for k, v in decided.items() if v}}, body)
        return replace(self.article.draft, halves=halves)

    def decide(self, fields):
        """Take over what a form says, by names as `id-title` and `theme`; empty changes nothing."""
        for language in self.article.draft.halves:
            for name in WORDS:
                self.given[language, name] = " ".join(fields.get(f"{language}-{name}", "").split())
        for name in SHARED:
            self.given["", name] = fields.get(name, "")
        self.given["", "date"] = _day(fields.get("date", ""))


@dataclass
class Arrival:
    """What became of one file among several. name: of the file. word: of its Manuscript, or "".
    refused: (Indonesian, English) where it was. files: those written, none before it is.
    """

    name: str
    word: str = ""
    refused: tuple | None = None
    files: list = field(default_factory=list)


def _day(written):
    try:
        return datetime.strptime(written, "%Y-%m-%d")
    except ValueError:
        return None


class Desk:
    """The manuscripts at hand, by a word nobody can guess."""

    def __init__(self):
        self.held, self.groups = OrderedDict(), OrderedDict()

    def put(self, manuscript):
        """Keep a Manuscript; gives the word it is found by. The oldest make room."""
        word = secrets.token_urlsafe(16)
        self.held[word] = manuscript
        while len(self.held) > MOST:
            self.held.popitem(last=False)
        return word

    def get(self, word):
        """The Manuscript, or None where it was written, forgotten, or never there."""
        return self.held.get(word)

    def gather(self, arrivals):
        """Keep what became of files that arrived together; gives the word it is found by."""
        word = secrets.token_urlsafe(16)
        self.groups[word] = arrivals
        for one in arrivals:
            if one.word in self.held:
                self.held[one.word].together = word
        while len(self.groups) > MOST:
            self.groups.popitem(last=False)
        return word

    def gathered(self, word):
        """The Arrivals that were gathered, [] where they are forgotten or never were."""
        return self.groups.get(word, [])

    def written(self, word, files):
        """Forget a Manuscript, whose `files` were written. The next Arrival that waits, or None."""
        manuscript = self.held.pop(word, None)
        group = self.gathered(manuscript.together) if manuscript else []
        for one in group:
            if one.word == word:
                one.files = files
        return next((one for one in group if one.word in self.held), None)
