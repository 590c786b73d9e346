"""What of an original has changed since it was translated."""

from collections import Counter
from dataclasses import dataclass

from ..languages import DEFAULT, LANGUAGES, other
from . import record, sections


@dataclass(frozen=True)
class Comparison:
    """recorded: what the translation remembers, hashes; empty where nothing is.

    now: the Sections of the original. changed: those of them it was not made from, the new ones
    too. lost: recorded hashes that the original no longer has.
    """

    recorded: tuple
    now: tuple
    changed: tuple
    lost: tuple

    @property
    def behind(self):
        return bool(self.changed or self.lost)


def of(original, translation):
    """The Comparison of two documents.Half; moved sections are not changed."""
    recorded = tuple(record.hashes(translation.words.translated_from))
    now = tuple(sections.of(original.source))
    if not recorded:
        return Comparison((), now, (), ())
    changed = _without(now, recorded, key=lambda section: section.hash)
    return Comparison(recorded, now, changed, _without(recorded, [s.hash for s in now]))


def behind(document):
    """Whether a documents.Document is in both languages and its original has changed since."""
    if len(document.halves) < len(LANGUAGES):
        return False
    original, translation = document.halves[DEFAULT], document.halves[other(DEFAULT)]
    # Most texts record nothing: then there is nothing to read.
    return bool(translation.words.translated_from) and of(original, translation).behind


def missing(root, document):
    """The language a document is not in; None where it is in both, or a file waits to be mended."""
    for language in LANGUAGES:
        names = [f"{document.key}.{language}.md"]
        names += [f"{document.key}.md"] if language == DEFAULT else []
        if not any((root / "docs" / name).exists() for name in names):
            return language
    return None


def _without(items, taken, key=lambda item: item):
    """Those of `items` that are not in `taken`, as often as they are not."""
    left, rest = Counter(taken), []
    for item in items:
        if left[key(item)]:
            left[key(item)] -= 1
        else:
            rest.append(item)
    return tuple(rest)
