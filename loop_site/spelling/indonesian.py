"""Forms of an Indonesian word that a dictionary may hold where it lacks the word itself."""

import re

_CLITICS = re.compile(r"(?P<stem>.{3,}?)(?:nya|ku|mu)?(?:lah|kah|pun|tah)?")
PARTICLES = frozenset("nya ku mu lah kah pun an ber di ke me se ter non pra pasca anti".split())
# Prefixes that leave the word behind them as it is.
_PLAIN = ("ber", "ter", "se", "ku", "kau", "antar", "sub", "pra", "pasca", "non", "multi", "swa")
_NUMBERS = frozenset(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
)
# What meN- becomes before a sound, and the sounds it may have swallowed.
_NASALS = (("meny", "s"), ("meng", "k"), ("mem", "p"), ("men", "t"), ("meng", ""), ("mem", ""),
           ("men", ""), ("me", ""))  # fmt: skip


def forms(word):
    """Other forms of `word`, likeliest first; it is well spelt where one of them is."""
    stem = _CLITICS.fullmatch(word)["stem"]
    if stem != word:
        yield stem
    for base in (stem, *_without_suffix(stem)):
        if base != stem and len(base) > 3:
            yield base
        yield from _without_prefix(base)
    if stem.endswith(("kan", "i")):
        yield active(stem)


def active(base):
    """`base` with meN-: 'luangkan' -> 'meluangkan'."""
    first = base[0]
    if first in "lmnrwy":
        return f"me{base}"
    if first in "bfpv":
        return f"mem{base[1:] if first == 'p' else base}"
    if first in "cdjtz":
        return f"men{base[1:] if first == 't' else base}"
    if first == "s":
        return f"meny{base[1:]}"
    return f"meng{base[1:] if first == 'k' else base}"


def _without_suffix(stem):
    for suffix in ("kan", "an", "i"):
        if stem.endswith(suffix) and len(stem) - len(suffix) > 3:
            yield stem[: -len(suffix)]


def _without_prefix(base):
    if base.startswith("di") and len(base) > 5:
        yield from (active(base[2:]), base[2:])
        if base.startswith("diper"):
            yield f"mem{base[2:]}"
    if base.startswith("ber") and len(base) > 6:
        yield base[2:]  # ber- leaves out its r before another
    if base.startswith("ke") and base[2:] in _NUMBERS:
        yield base[2:]
    if base.startswith("pe"):
        yield f"m{base[1:]}"
    for prefix in _PLAIN:
        if base.startswith(prefix) and len(base) - len(prefix) > 3:
            yield base[len(prefix) :]
    for nasal, swallowed in _NASALS:
        if base.startswith(nasal) and len(base) - len(nasal) > 3:
            yield swallowed + base[len(nasal) :]
