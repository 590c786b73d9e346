"""A day, or a day with its hour, as people write it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import moments
from loop_site.clock import JAKARTA
from loop_site.moments import moment

NINE = datetime(2026, 11, 23, 9, 30, tzinfo=JAKARTA)


@pytest.mark.parametrize("written", [
    "2026-11-23 09:30", "2026-11-23T09:30", "2026-11-23 9:30", "2026-11-23 09:30:00",
    "2026-11-23 09.30", "2026-11-23 9.30 WIB", "2026-11-23 09:30 wib", "2026-11-23  09.30.00",
    "2026-11-23 10.30 WITA", "2026-11-23 11.30 WIT",
    "2026-11-23 09:30+07:00", "2026-11-23 09:30 +07:00", "2026-11-23 09:30 +0700",
    "2026-11-23 02:30Z", "2026-11-22 18:30:00-08", datetime(2026, 11, 23, 9, 30),
    datetime(2026, 11, 23, 2, 30, tzinfo=UTC),
])  # fmt: skip
def test_one_moment_in_every_way_people_write_it(written):
    assert moment(written) == NINE
    assert moment(written).tzinfo is JAKARTA


@pytest.mark.parametrize("written", ["2026-11-23", " 2026-11-23\t", date(2026, 11, 23)])
def test_day_begins_at_its_midnight_in_jakarta(written):
    assert moment(written) == datetime(2026, 11, 23, tzinfo=JAKARTA)


@pytest.mark.parametrize("written", [
    "", "besok", "2026-11", "23-11-2026", "2026-11-31", "2026-11-23 25:00", "2026-11-23 09.60",
    "2026-11-23 9", "2026-11-23 09.3", "2026-11-23T09,30", "2026-11-23 09:30 WAT",
    "2026-11-23 09:30 +99:99", "2026-W48-1", "２０２６-11-23", None, True, 20261123, ["2026-11-23"],
    datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12))),
])  # fmt: skip
def test_what_is_no_moment_is_refused(written):
    with pytest.raises(ValueError):
        moment(written)


@given(st.text())
def test_any_text_is_a_moment_or_refused(written):
    try:
        assert moment(written).tzinfo is JAKARTA
    except ValueError:
        pass


@pytest.mark.parametrize(
    "written",
    ["23/11/2026", "23-11-2026", "23.11.2026", "23 November 2026", "Senin, 23 November 2026",
     "23 Nov. 2026", "23 nopember 2026"],
)  # fmt: skip
def test_day_as_people_write_it_is_understood(written):
    assert moments.meant(written) == "2026-11-23"


@pytest.mark.parametrize("month", ["Mei", "May", "mei"])
def test_month_is_understood_in_both_languages(month):
    assert moments.meant(f"5 {month} 2027") == "2027-05-05"


@pytest.mark.parametrize("written", ["kemarin", "31/2/2026", "11/23/2026", "23/11/26", "5 Xxx 2026"])
def test_day_in_doubt_is_not_guessed(written):
    assert moments.meant(written) is None
