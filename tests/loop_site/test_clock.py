"""What time it is: Jakarta time, or the moment a repeatable build is given."""

from datetime import datetime, timedelta

import pytest

from loop_site import clock


def test_time_is_told_in_jakarta():
    assert clock.now().utcoffset() == timedelta(hours=7)


@pytest.mark.parametrize("unset", [None, "", "  "])
def test_without_a_given_moment_it_is_the_machines_time(monkeypatch, unset):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if unset is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", unset)
    before = datetime.now(clock.JAKARTA)
    assert before <= clock.now() <= datetime.now(clock.JAKARTA)


@pytest.mark.parametrize("given", ["1795366800", " 1795366800 "])
def test_given_moment_replaces_the_clock(monkeypatch, given):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert clock.now() == datetime(2026, 11, 23, 0, 0, tzinfo=clock.JAKARTA)


@pytest.mark.parametrize("given", ["kemarin", "1.5", "2026-11-23", "9" * 30])
def test_moment_that_is_no_number_is_told_in_both_languages(monkeypatch, given):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    with pytest.raises(ValueError, match=given) as error:
        clock.now()
    id, _, en = str(error.value).partition(" / ")
    assert "harus bilangan bulat" in id
    assert "must be whole seconds" in en
