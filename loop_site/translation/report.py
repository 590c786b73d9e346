"""Where each translation stands, with the sentences that have changed, as plain data."""

from dataclasses import dataclass

from ..languages import DEFAULT, other
from . import comparison, history, matching
from .sections import Section
from .words import normal, sentences

IN_STEP, BEHIND, MISSING = "in-step", "behind", "missing"
CHANGED, NEW, UNKNOWN = "changed", "new", "unknown"


@dataclass(frozen=True)
class Change:
    """A Section of the original that the translation does not follow yet.

    kind: CHANGED, NEW, or UNKNOWN where its old words are not in git: then all its sentences are
    told as `now`. before: sentences that are gone.
    """

    section: Section
    kind: str
    now: tuple
    before: tuple


@dataclass(frozen=True)
class Pair:
    """path: of the translation, or of the half there is. original: path of what it follows, or
    None. missing: the language that is. recorded: whether the translation remembers its original.
    removed: sections that are gone, None for one whose words are not known.
    """

    path: str
    original: str | None
    state: str
    missing: str | None = None
    recorded: bool = False
    changes: tuple = ()
    removed: tuple = ()


def pair(root, document):
    """The Pair of a documents.Document; None while one half has a fault that hides it."""
    path = document.original.path
    if language := comparison.missing(root, document):
        return Pair(path, None, MISSING, language)
    if len(document.halves) == 1:
        return None
    translation = document.halves[other(DEFAULT)]
    compared = comparison.of(document.original, translation)
    changes, removed = _changes(root, path, compared) if compared.behind else ((), ())
    return Pair(
        translation.path, path, BEHIND if compared.behind else IN_STEP,
        recorded=bool(compared.recorded), changes=changes, removed=removed,
    )  # fmt: skip


def _changes(root, path, compared):
    """Changes, and what was removed."""
    old = history.earlier(root, path, compared.lost)
    former = matching.former(compared, old)
    once = matching.spoken([*old.values(), *(s for s in compared.now if s not in compared.changed)])
    today = matching.spoken(compared.now)
    changes = []
    for section in compared.changed:
        before = old.get(former.get(section))
        kind = CHANGED if before else UNKNOWN if section in former else NEW
        gone = [s for s in sentences(before.text) if normal(s) not in today] if before else []
        now = [s for s in sentences(section.text) if normal(s) not in once]
        changes.append(Change(section, kind, tuple(now), tuple(gone)))
    removed = [old.get(hash) for hash in compared.lost if hash not in former.values()]
    return tuple(changes), tuple(removed)
