"""`python -m loop_site check`: what is wrong, in words, without building."""

import os
import subprocess
import sys

from tests.loop_site.small import ROOT


NOVEMBER = {"SOURCE_DATE_EPOCH": "1795400000"}  # 23 November 2026: help lines are fresh
YEARS_LATER = {"SOURCE_DATE_EPOCH": "1999000000"}


def check(small, **environment):
    return subprocess.run(
        [sys.executable, "-m", "loop_site", "check"],
        cwd=small.root,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_sound_content_is_called_fine(small):
    small.article("a")
    small.article("b", date="2999-01-01")
    small.translation("a", "one")
    small.translation("b", "two")
    done = check(small, **NOVEMBER)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Baik: 2 artikel tanpa galat. / Fine: 2 articles without an error.\n"


def test_faults_are_told_as_the_build_tells_them(small):
    small.article("a", theme="etik")
    small.translation("a", "one")
    done = check(small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{small.message()}\n"


def test_advice_follows_and_stops_nothing(small):
    done = check(small, **YEARS_LATER)
    *advice, fine = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert fine.startswith("Baik: ")
    assert [line for line in advice if line.startswith("data/help.yml:")]


def test_clock_that_cannot_be_read_is_told(small):
    done = check(small, SOURCE_DATE_EPOCH="kemarin")
    assert done.returncode == 1
    assert "harus bilangan bulat" in done.stderr and "must be whole seconds" in done.stderr
    assert "Traceback" not in done.stderr
