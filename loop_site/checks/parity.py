"""The two languages of a page, counted side by side."""

import bisect
import re

from . import rule

_NOTE = re.compile(r"\[\^[^\]\s]+\]:")
_KINDS = {
    "items": ("butir daftar", "list items"),
    "pictures": ("gambar", "pictures"),
    "notes": ("catatan kaki", "footnotes"),
}


@rule.rule(scope="pair", severity="advice")
def halves_differ_in_shape(original, translation):
    """The translation has another number of headings, list items, pictures or footnotes.

    Bad:
        index.md: ## Satu, ## Dua
        index.en.md: ## One
    Good:
        index.md: ## Satu, ## Dua
        index.en.md: ## One, ## Two
    """
    ours, theirs = original.headings, translation.headings
    if [level for _, level, _ in ours] != [level for _, level, _ in theirs]:
        yield _headings(original, ours, translation, theirs)
        return
    for place, (mine, other) in enumerate(
        zip(_sections(original), _sections(translation), strict=True)
    ):
        line = theirs[place - 1][0] if place else translation.lines[0][0]
        name = theirs[place - 1][2] if place else None
        for kind, (id, en) in _KINDS.items():
            if mine[kind] != other[kind]:
                yield rule.Found(
                    line,
                    f"{f'Bagian “{name}”' if name else 'Pembukanya'} berisi {other[kind]} {id}, "
                    f"sedangkan dalam {original.path} ada {mine[kind]}. Samakan keduanya.",
                    f"{f'The section “{name}”' if name else 'The opening'} has {other[kind]} {en}, "
                    f"{original.path} has {mine[kind]}. Make them agree.",
                )


def _headings(original, ours, translation, theirs):
    place = 0
    while place < min(len(ours), len(theirs)) and ours[place][1] == theirs[place][1]:
        place += 1
    line = theirs[place][0] if place < len(theirs) else translation.lines[0][0]
    missing = ours[place][2] if place < len(ours) else None
    hint = ("", "")
    if missing:
        hint = f" Lihat mulai dari “{missing}”.", f" Look from “{missing}” on."
    return rule.Found(
        line,
        f"Ada {len(theirs)} subjudul di sini dan {len(ours)} dalam {original.path}, atau "
        f"tingkatnya berbeda. Samakan keduanya.{hint[0]}",
        f"There are {len(theirs)} headings here and {len(ours)} in {original.path}, or their "
        f"levels differ. Make them agree.{hint[1]}",
    )


def _sections(text):
    """How much of each kind stands before the first heading and below each."""
    starts = [line for line, _, _ in text.headings]
    counts = [dict.fromkeys(_KINDS, 0) for _ in range(len(starts) + 1)]
    first = text.lines[0][0]
    for items in text.lists:
        for item in items:
            counts[bisect.bisect(starts, first + item.row)]["items"] += 1
    for link in text.links:
        counts[bisect.bisect(starts, link.line)]["pictures"] += link.image
    for line, row in text.prose:
        if row.startswith("[^") and _NOTE.match(row):
            counts[bisect.bisect(starts, line)]["notes"] += 1
    return counts
