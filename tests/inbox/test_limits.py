"""How often an address may send, and how guessing a password is slowed down."""

import pytest

from inbox import limits


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_thirty_at_once_and_then_one_a_minute(clock):
    rate = limits.Rate(clock=clock)
    assert [rate.wait("203.0.113.5") for _ in range(30)] == [0.0] * 30
    assert rate.wait("203.0.113.5") == pytest.approx(60)
    clock.now += 61
    assert rate.wait("203.0.113.5") == 0.0
    assert rate.wait("203.0.113.5") > 0


def test_waiting_long_gives_no_more_than_the_first_time(clock):
    rate = limits.Rate(clock=clock)
    rate.wait("203.0.113.5")
    clock.now += 10**6
    assert [rate.wait("203.0.113.5") > 0 for _ in range(31)] == [False] * 30 + [True]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.5", "203.0.113.6", False),
        ("2001:db8::1", "2001:db8::ffff:1", True),  # one household has all of these
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:203.0.113.5", "203.0.113.5", True),
        ("::ffff:203.0.113.5", "::ffff:203.0.113.6", False),
        ("", None, True),
        ("x" * 9999, "y", False),
    ],
)
def test_who_shares_a_limit(clock, one, other, same):
    rate = limits.Rate(most=1, clock=clock)
    assert rate.wait(one) == 0.0
    assert (rate.wait(other) > 0) == same


def test_memory_is_bounded_and_holds_no_address(clock, monkeypatch):
    monkeypatch.setattr(limits, "ADDRESSES", 50)
    rate = limits.Rate(clock=clock)
    for number in range(200):
        rate.wait(f"203.0.113.{number}")
    assert len(rate._buckets) == 50
    assert "203.0.113" not in repr(vars(rate._buckets))


def test_five_tries_are_free_and_pauses_double(clock):
    attempts = limits.Attempts(clock=clock)
    waits = []
    for _ in range(8):
        waits.append(attempts.wait("203.0.113.5"))
        clock.now += waits[-1]
        attempts.failed("203.0.113.5")
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120]


def test_others_are_not_slowed_down_until_there_are_many(clock):
    attempts = limits.Attempts(clock=clock)
    for number in range(19):
        attempts.failed(f"203.0.113.{number % 3}")
    assert attempts.wait("198.51.100.1") == 0.0
    attempts.failed("203.0.113.9")
    assert attempts.wait("198.51.100.1") == 30
    for number in range(100):
        attempts.failed(f"203.0.113.{number}")
    assert attempts.wait("198.51.100.1") == 300


def test_success_and_an_hour_forget(clock):
    attempts = limits.Attempts(clock=clock)
    for _ in range(6):
        attempts.failed("203.0.113.5")
    assert attempts.wait("203.0.113.5") > 0
    attempts.succeeded("203.0.113.5")
    assert attempts.wait("203.0.113.5") == 0.0
    for _ in range(9):
        attempts.failed("203.0.113.5")
    clock.now += 3601
    attempts.failed("203.0.113.5")
    assert attempts.wait("203.0.113.5") == 0.0
