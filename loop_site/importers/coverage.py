"""Whether every word of a document arrived in what was made of it, or is named as left out."""

import html
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
# Signs of Markdown, in the order a reader of it meets them: an escaped sign is none.
_SIGNS = re.compile(
    r"\\(?P<kept>[^\w\s])|\]\([^()\s]*\)|\[\^\d+\](?::(?=\s))?|(?P<gap><br>|<!--.*?-->|\|)"
    r"|</?su[bp]>"
    r"|^[> ]*(?:- |\d+\. |#{1,6} )|[*`\[]",
    re.MULTILINE,
)
AROUND = 4  # words shown before and after what is missing


@dataclass(frozen=True)
class Run:
    """Words in a row that did not arrive, and what stands before and after them."""

    before: str
    words: str
    after: str


@dataclass(frozen=True)
class Coverage:
    """total: words of the source. named: how many of them are left out with a reason.
    missing: Run after Run of those that are gone without one. left_out: as the importer told it.
    """

    total: int
    named: int
    missing: tuple
    left_out: tuple

    @property
    def lost(self):
        """How many words are missing."""
        return sum(len(words(run.words)) for run in self.missing)

    @property
    def percent(self):
        """Of all words of the source, those that arrived or are named; 100.0 only when all are."""
        if not self.lost:
            return 100.0
        return min(99.9, round(100 * (self.total - self.lost) / self.total, 1))


def words(text):
    """The words of a plain text, unseen signs in them left out."""
    return _WORD.findall(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)))


def plain(markdown):
    """The text of Markdown as written by importers.markdown, without its signs and addresses."""
    return html.unescape(_SIGNS.sub(lambda it: it["kept"] or (" " if it["gap"] else ""), markdown))


def report(source, results, left_out):
    """The Coverage of the plain text `source`.

    results: texts it became: plain(…) of each Markdown body, and facts such as the title.
    left_out: LeftOut after LeftOut. A word that stands elsewhere than before counts as arrived.
    """
    asked = words(source)
    there = [word for text in results for word in words(text)]
    named = Counter(word for one in left_out for word in words(one.words))
    short = Counter(asked) - Counter(there)
    count = sum((short & named).values())
    gone = short - named
    runs = _runs(asked, there, gone, named) if gone else ()
    return Coverage(len(asked), count, tuple(runs), tuple(left_out))


def _runs(asked, there, gone, named):
    """Where the words `gone` stood in `asked`: first where the result has nothing of the kind."""
    matcher = SequenceMatcher(None, asked, there, autojunk=len(asked) > 2000)
    apart = [place for tag, start, end, *_ in matcher.get_opcodes() if tag in ("delete", "replace")
             for place in range(start, end)]  # fmt: skip
    places, left = set(), Counter(gone)
    for place in [*apart, *reversed(range(len(asked)))]:
        if place not in places and left[asked[place]] > 0:
            left[asked[place]] -= 1
            places.add(place)
    for start, end in _together(sorted(places)):
        yield Run(
            " ".join(asked[max(0, start - AROUND) : start]),
            " ".join(asked[start:end]),
            " ".join(asked[end : end + AROUND]),
        )


def _together(places):
    start = before = None
    for place in places:
        if start is None:
            start = place
        elif place != before + 1:
            yield start, before + 1
            start = place
        before = place
    if start is not None:
        yield start, before + 1
