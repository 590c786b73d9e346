"""Work that runs away is stopped; honest work never is."""

import re
import threading
import time

import pytest

from loop_site.time_limit import TooLong, limited


def runs_away():
    while True:
        pass


def test_work_within_the_limit_is_left_alone():
    with limited(5):
        assert sum(range(1000)) == 499500


def test_work_beyond_the_limit_is_stopped():
    with pytest.raises(TooLong), limited(0.05):
        runs_away()


def test_pattern_that_runs_away_is_stopped():
    with pytest.raises(TooLong), limited(0.05):
        re.match("(a+)+$", "a" * 40 + "b")


def test_waiting_is_not_working():
    with limited(0.05):
        time.sleep(0.1)


def test_nobody_on_the_way_takes_it_for_an_error_of_theirs():
    def careless():
        try:
            runs_away()
        except Exception:  # noqa: BLE001 - as renderers do
            return "caught"

    with pytest.raises(TooLong), limited(0.05):
        careless()


def test_limit_around_another_still_holds():
    with pytest.raises(TooLong), limited(0.1):
        with limited(5):
            pass
        runs_away()


def test_nothing_is_left_running_behind():
    with limited(0.05):
        pass
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass


def test_thread_which_has_no_timer_still_works():
    done = []

    def work():
        with limited(0.01):
            done.append(sum(range(100_000)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done
