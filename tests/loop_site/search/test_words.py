"""A text as words: small letters without accents, the same whichever way it was typed."""

import pytest

from loop_site.search.words import words


@pytest.mark.parametrize("text, found", [
    ("Kerahasiaan, cerita!", ["kerahasiaan", "cerita"]),
    ("baik-baik saja", ["baik", "baik", "saja"]),
    ("Café CAFÉ cafe\N{COMBINING ACUTE ACCENT}", ["cafe", "cafe", "cafe"]),
    ("ICF 2025", ["icf", "2025"]),
    ("client’s client's", ["client", "s", "client", "s"]),
    ("snake_case", ["snake", "case"]),
    ("学校 дом", ["学校", "дом"]),
    ("<img onerror=x> … 😀", ["img", "onerror", "x"]),
    ("?!.,()[]*+", []),
])  # fmt: skip
def test_text_falls_into_words(text, found):
    assert words(text) == found
