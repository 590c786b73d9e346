"""How long a text takes to read: what a reader sees counts, markup does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import reading
from loop_site.languages import LANGUAGES


def test_words_are_counted_as_people_do():
    assert reading.words("Kata-kata itu, 'aman'; don’t – 30 menit.") == [
        "Kata-kata", "itu", "aman", "don’t", "30", "menit",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "markup",
    [
        "[dua kata](../tautan/yang/panjang/index.md)",
        "[dua kata](https://example.org/a-b-c 'x')",
        '<span class="a b c">dua kata</span>',
        "**dua** _kata_",
        "## dua kata {#bagian-ini .kelas}",
        "dua kata https://example.org/a/b/c",
        "!!! note \"Catatan\"\n    dua kata",
    ],
)
def test_markup_and_addresses_are_not_read(markup):
    assert reading.words(markup) == ["dua", "kata"]


def test_even_an_empty_text_takes_a_minute():
    assert reading.minutes("", "id") == 1


def test_a_started_minute_counts():
    for language in LANGUAGES:
        rate = reading.WORDS_A_MINUTE[language]
        assert reading.minutes("kata " * rate, language) == 1
        assert reading.minutes("kata " * (rate + 1), language) == 2
        assert reading.minutes("kata " * rate * 5, language) == 5


def test_longer_words_of_indonesian_take_longer():
    text = "kata " * 2000
    assert reading.minutes(text, "id") > reading.minutes(text, "en")


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text_takes_some_whole_minutes(text, language):
    minutes = reading.minutes(text, language)
    assert isinstance(minutes, int)
    assert 1 <= minutes <= 1 + len(text)
