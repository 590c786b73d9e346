"""Numbers up to ninety-nine in words, in both languages."""

_ONES = {
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan".split(),
    "en": "one two three four five six seven eight nine".split(),
}
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _indonesian():
    ones = dict(enumerate(_ONES["id"], 1))
    words = dict(ones) | {10: "sepuluh", 11: "sebelas"}
    words |= {10 + value: f"{word} belas" for value, word in ones.items() if value > 1}
    for tens in range(2, 10):
        words[tens * 10] = f"{ones[tens]} puluh"
        words |= {tens * 10 + value: f"{ones[tens]} puluh {word}" for value, word in ones.items()}
    return {word: value for value, word in words.items()}


def _english():
    words = {word: value for value, word in enumerate(_ONES["en"], 1)}
    words |= {word: value for value, word in enumerate(_TEENS, 10)}
    for tens, word in enumerate(_TENS, 2):
        words[word] = tens * 10
        words |= {f"{word}-{one}": tens * 10 + value for value, one in enumerate(_ONES["en"], 1)}
    return words


WORDS = {"id": _indonesian(), "en": _english()}


def pattern(language):
    """A regular expression for a number in words or in one or two digits; the longest first."""
    words = sorted(WORDS[language], key=len, reverse=True)
    return "|".join([*words, r"(?<![\d.,])\d{1,2}(?![.,]?\d)"])


def value(said, language):
    """The number somebody wrote as `said`; None where it is none we know."""
    words = " ".join(said.lower().split())
    return int(words) if words.isdigit() else WORDS[language].get(words)
