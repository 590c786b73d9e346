"""Days and numbers in the words of each language."""

from datetime import UTC, datetime

import pytest

from loop_site import dates
from loop_site.clock import JAKARTA


@pytest.mark.parametrize(
    ("day", "id", "en"),
    [
        ((2026, 11, 23), "23 November 2026", "23 November 2026"),
        ((2026, 8, 1), "1 Agustus 2026", "1 August 2026"),
        ((2027, 5, 5), "5 Mei 2027", "5 May 2027"),
    ],
)
def test_day_comes_first_in_both_languages(day, id, en):
    moment = datetime(*day, tzinfo=JAKARTA)
    assert dates.in_words(moment, "id") == id
    assert dates.in_words(moment, "en") == en


def test_day_is_the_one_in_jakarta():
    assert dates.in_words(datetime(2026, 11, 22, 17, tzinfo=UTC), "id") == "23 November 2026"
    assert dates.in_words(datetime(2026, 11, 22, 16, 59, tzinfo=UTC), "id") == "22 November 2026"


def test_month_is_told_without_a_day():
    assert dates.month_in_words("2026-10", "id") == "Oktober 2026"
    assert dates.month_in_words("2026-10", "en") == "October 2026"


def test_day_of_a_month_is_told_where_it_is_known():
    assert dates.month_in_words("2026-10-05", "id") == "5 Oktober 2026"


def test_thousands_are_marked_as_each_language_does():
    assert dates.number(1234, "id") == "1.234"
    assert dates.number(1234, "en") == "1,234"
    assert dates.number(30, "id") == "30"
