"""From a word to its root, by rules that only accept a root they know.

Indonesian after Nazief and Adriani (1996): particles, possessives and suffixes come off the end,
up to three prefixes off the beginning, sounds that a prefix swallowed come back, and a stem counts
only if it is a known root. What takes the fewest letters off wins: `penasihat` is pe-nasihat,
never pen-asihat. English has no list: its endings are rewritten step by step, after Porter (1980).
The client reads these tables from the index and does the same (assets/js/search/core.js).
"""

import re

SUFFIXES = (("lah", "kah", "tah", "pun"), ("ku", "mu", "nya"), ("kan", "an", "i"))
# A letter after the colon is one the prefix swallows: mem-ilih, pilih; pem-roses, proses.
PREFIXES = tuple(
    "di ke se me pe be te ku ber ter per bel pel mem mem:p pem pem:p men men:t pen pen:t meng meng:k "
    "peng peng:k meny:s peny:s menge penge kau sub antar".split()
)
SHORTEST, DEEPEST = 3, 3
_SPLIT = tuple(prefix.partition(":")[::2] for prefix in PREFIXES)
_VOWELS = frozenset("aiueo")
_SWALLOWING = frozenset(("mem", "pem", "men", "pen"))  # before a vowel they always do

# Groups of (what must match whole, what follows its first part instead); the first match of each
# group is applied. JavaScript and Python read these patterns alike.
STEPS = (
    (
        ("(.+(?:ss|sh|ch|x|zz))es", ""),
        ("(.{2,})ies", "y"),
        ("(.{2,}[^isu])s", ""),
    ),
    (
        ("(.{2,})ied", "y"),
        ("(.*[aeiouy].+)eed", "ee"),
        (r"(.*[aeiouy].*([bdgmnprt]))\2(?:ing|ed)", ""),
        (r"(.*[aeiouy][^aeiouy]+[aeiouy]+(l))\2(?:ing|ed|or|er)", ""),
        ("(.*[aeiouy].+)(?:ing|ed)", ""),
    ),
    (("(.{3,})ily", "y"), ("(.{2,}[aeiouy].+)ly", ""), ("(.{2,})iness", "y"), ("(.{3,})ness", "")),
    (
        ("(.{3,})ality", "al"),
        ("(.{2,})bility", "ble"),
        ("(.{3,})ivity", "ive"),
        ("(.{4,})(?:ational|ation|ator|ate|acy|ance|ity|ism|able|ment)", ""),
        ("(.{3,}[st])ion", ""),
    ),
    (("(.{3,}(?:ic|ion))al", ""), ("(.{3,})(?:ful|less)", "")),
    (("(.{3,})e", ""),),
)
_STEPS = tuple(tuple((re.compile(match), end) for match, end in group) for group in STEPS)


def indonesian(word):
    """Every stem `word` may have by the rules, itself first, the fewer letters off the sooner."""
    level = [(0, word)]
    for group in SUFFIXES:
        level += [
            (taken + len(end), stem[: -len(end)])
            for taken, stem in level
            for end in group
            if stem.endswith(end) and len(stem) - len(end) >= SHORTEST
        ]
    found = list(level)
    for _ in range(DEEPEST):
        level = [
            (taken + len(prefix), back + stem[len(prefix) :])
            for taken, stem in level
            for prefix, back in _SPLIT
            if stem.startswith(prefix)
            and len(stem) - len(prefix) + len(back) >= SHORTEST
            and len(stem) > len(prefix)
            and _fits(prefix, back, stem[len(prefix)])
        ]
        if not level:
            break
        found += level
    found.sort(key=_letters_off)
    return list(dict.fromkeys(stem for _, stem in found))


def first(stems, known):
    """The first of `stems` that is a known root, or None."""
    return next((stem for stem in stems if stem in known), None)


def _letters_off(stem):
    return stem[0]


def _fits(prefix, back, following):
    if following in _VOWELS:
        return back or prefix not in _SWALLOWING
    return not back or (back == "p" and following in "rl")


def english(word):
    """The one stem of `word`, in a list; it need not be a word."""
    if len(word) <= 3:
        return [word]
    for group in _STEPS:
        for pattern, end in group:
            if match := pattern.fullmatch(word):
                word = match[1] + end
                break
    return [word]


RULES = {"id": indonesian, "en": english}
# What the client needs to do the same.
TABLES = {
    "id": {"suffixes": [" ".join(group) for group in SUFFIXES], "prefixes": " ".join(PREFIXES)},
    "en": {"steps": STEPS},
}
