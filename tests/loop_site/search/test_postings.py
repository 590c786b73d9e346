"""Postings: small enough to send, and nothing lost in them."""

from hypothesis import given
from hypothesis import strategies as st

from loop_site.search import postings

_SIGNS = [chr(code) for code in range(35, 127) if chr(code) != "\\"]
HALF = len(_SIGNS) // 2


def read(text):
    """{entry: weight} of the postings of one root."""
    found = {}
    for part in text.split(" "):
        entry, number, shift, first = 0, 0, 1, True
        for sign in part[1:]:
            value = _SIGNS.index(sign)
            number += value % HALF * shift
            shift *= HALF
            if value < HALF:
                entry = number if first else entry + number
                found[entry] = ord(part[0]) - 48
                number, shift, first = 0, 1, False
    return found


@given(st.dictionaries(st.integers(0, 5000), st.integers(1, 39), min_size=1, max_size=60))
def test_every_entry_and_weight_comes_back(standing):
    levels = [{} for _ in range(max(standing) + 1)]
    for entry, weight in standing.items():
        levels[entry] = {str(weight): "akar lain"}
    assert read(postings.collect(levels)["akar"]) == standing


def test_json_takes_them_as_they_are():
    text = "".join(postings.collect([{str(weight): "a"} for weight in range(1, 40)] * 99).values())
    assert '"' not in text and "\\" not in text and text.isprintable()
