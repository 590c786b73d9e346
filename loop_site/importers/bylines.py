"""Who wrote a document, as its byline says, and who that is in data/alumni.yml."""

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

import yaml

from .. import addresses

_LABEL = re.compile(
    r"(?:artikel\s+karya|(?:di)?tulis(?:an)?\s+oleh|karya|penulis|nama\s+penulis|oleh|written\s+by"
    r"|article\s+by|author|by)\b\s*[:：–-]?\s*(?=\S)",
    re.IGNORECASE,
)
_BATCH = re.compile(
    r"[\s,;|(/–—-]*\b(?:loop\s+)?(?:batch|angkatan|cohort)\s*(?:ke)?[\s.:#-]*"
    r"(?P<number>\d{1,4})\b\s*\)?",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"^(?:(?:prof|drs?|dra|ir|hj?|kh|rr|ns|apt|mr|mrs|ms|ibu|bapak|pak|bu)\.?\s+)+", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][\w.'’`-]*(?:\s+[^\W\d_][\w.'’`-]*){0,7}")
_PROPER = re.compile(r"[^\W\d_a-z][\w.'’`-]*(?:\s+(?:bin|binti|van|de|[^\W\d_a-z][\w.'’`-]*)){1,5}")
LONGEST = 140
ALIKE = 0.86  # of the letters of two names, from which on they may be one person's


@dataclass(frozen=True)
class Byline:
    """name, credential: as written. batch: a number. None where the byline does not say."""

    name: str
    credential: str | None = None
    batch: int | None = None


@dataclass(frozen=True)
class Author:
    """key: what to write at `author`. known: whether data/alumni.yml has it.
    alike: keys of people whose names are so near that a person has to decide.
    paste: the line for data/alumni.yml, None where nobody is new.
    """

    key: str
    known: bool
    alike: tuple = ()
    paste: str | None = None


def parse(line):
    """The Byline in a `line` of its own ("Oleh: Nama, LCPC – Batch 55"), or None where it is none.

    Without a label only a name with a batch counts: any line may be a name.
    """
    plain = " ".join(unicodedata.normalize("NFC", line).replace("\u00a0", " ").split()).strip(
        " *_()[]"
    )
    if not plain or len(plain) > LONGEST:
        return None
    label = _LABEL.match(plain)
    rest = plain[label.end() :] if label else plain
    found = _BATCH.search(rest)
    batch = int(found["number"]) if found else None
    if found:
        rest = f"{rest[: found.start()]}, {rest[found.end() :]}"
    pieces = [piece.strip(" ()–—-") for piece in re.split(r"[,;|(/]|\s[–—-]+\s", rest)]
    pieces = [piece for piece in pieces if piece]
    if not pieces or not _NAME.fullmatch(pieces[0]) or not pieces[0][0].isupper():
        return None
    sure = batch is not None or (label and (":" in label[0] or pieces[0].count(" ") < 5))
    if not sure or re.search(r"[!?]|\w{3}\.\s", rest):
        return None
    # Without a label a sentence about somebody's batch looks much the same.
    if not label and (plain[found.end() :].strip(" .)") or not _PROPER.fullmatch(pieces[0])):
        return None
    credential = ", ".join(
        piece if "." in piece[:-1] else piece.rstrip(".") for piece in pieces[1:]
    )
    return Byline(_capitals(pieces[0]), credential or None, batch)


def _capitals(name):
    """A name somebody shouted, or whispered, as names are written."""
    return name.title() if name.isupper() else name


def author(byline, alumni):
    """The Author a Byline names. alumni: {key: data_schema.Alumnus}."""
    wanted = _letters(byline.name)
    near = []
    for key, person in alumni.items():
        names = {_letters(person.named("id")), _letters(person.named("en")), key.replace("-", "")}
        if wanted in names:
            return Author(key, True)
        ratio = max(SequenceMatcher(None, wanted, name).ratio() for name in names)
        apart = byline.batch and person.batch and byline.batch != person.batch
        if ratio >= ALIKE and not apart and person.kind != "desk":
            near.append(key)
    if len(near) == 1:
        return Author(near[0], True, tuple(near))
    key = addresses.fit(_TITLES.sub("", byline.name)) or "penulis"
    return Author(key, False, tuple(near), entry(key, byline))


def same_person(one, other):
    """Whether two Bylines of one document name one person in the same spelling."""
    return _letters(one.name) == _letters(other.name)


def entry(key, byline):
    """The line of data/alumni.yml for somebody new, to be pasted there."""
    facts = {"name": byline.name, "credential": byline.credential, "batch": byline.batch}
    told = {name: value for name, value in facts.items() if value is not None}
    written = yaml.safe_dump(
        told, default_flow_style=True, allow_unicode=True, sort_keys=False, width=1000
    )
    return f"{key}: {written.strip()}"


def _letters(name):
    plain = unicodedata.normalize("NFKD", _TITLES.sub("", name)).casefold()
    return re.sub(r"[\W\d_]", "", plain)
