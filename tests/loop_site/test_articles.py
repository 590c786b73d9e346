"""An article's state at a moment, and its place among the others."""

import random
from datetime import datetime, timedelta

import pytest

from loop_site import articles
from loop_site.clock import JAKARTA
from tests.loop_site.making import article, facts, shelf
from tests.loop_site.small import NOW


def at(day, hour=0, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=JAKARTA)


def state(now=NOW, hold=False, **given):
    return articles.state(facts(**given), now, hold, {})


def test_article_of_a_past_day_is_published():
    assert state(date="2026-11-22") == "published"


def test_article_of_a_future_day_is_scheduled():
    assert state(date="2026-11-24") == "scheduled"


def test_day_without_an_hour_begins_at_midnight_in_jakarta():
    midnight = at(24)
    assert state(midnight - timedelta(seconds=1), date="2026-11-24") == "scheduled"
    assert state(midnight, date="2026-11-24") == "published"
    # 17.00 UTC is 00.00 WIB of the next day.
    assert midnight.utctimetuple()[:5] == (2026, 11, 23, 17, 0)


def test_hour_given_is_jakarta_time():
    assert state(at(24, 8, 59), date="2026-11-24 09:00") == "scheduled"
    assert state(at(24, 9), date="2026-11-24 09:00") == "published"


def test_withdrawn_article_goes_on_its_day():
    assert state(at(23), date="2026-11-20", withdrawn="2026-11-24") == "published"
    assert state(at(24), date="2026-11-20", withdrawn="2026-11-24") == "withdrawn"


def test_withdrawal_outweighs_everything_else():
    assert state(hold=True, date="2026-12-01", withdrawn="2026-11-01") == "withdrawn"


@pytest.mark.parametrize("date", ["2026-11-20", "2026-12-01"])
def test_unreviewed_article_is_held_where_the_institute_asks_so(date):
    assert state(hold=True, date=date) == "held"
    assert state(hold=True, date="2026-11-20", reviewed_by="redaksi") == "published"


def test_modified_is_the_later_of_date_and_update():
    assert article("a", date="2026-11-20").modified == at(20)
    assert article("a", date="2026-11-20", updated="2026-11-22").modified == at(22)
    assert article("a", date="2026-11-20", updated="2026-11-01").modified == at(20)


def test_slug_is_the_name_of_the_folder():
    assert article("pola-pikir").slug == "pola-pikir"


def test_newest_comes_first_and_equal_days_go_by_slug():
    made = [article("b"), article("a"), article("z", date="2026-11-21"), article("c")]
    assert [a.slug for a in articles.newest_first(made)] == ["z", "a", "b", "c"]


def test_order_does_not_depend_on_how_files_were_found():
    made = [article(f"a-{n}", date=f"2026-11-{1 + n % 5:02}") for n in range(20)]
    expected = articles.newest_first(made)
    for seed in range(5):
        assert articles.newest_first(random.Random(seed).sample(made, len(made))) == expected


def test_neighbours_are_the_newer_and_the_older_article():
    first, second, third = shelf(3)
    assert articles.neighbours([first, second, third]) == {
        first.slug: (None, second),
        second.slug: (first, third),
        third.slug: (second, None),
    }


def test_single_article_has_no_neighbours():
    [only] = shelf(1)
    assert articles.neighbours([only]) == {only.slug: (None, None)}
