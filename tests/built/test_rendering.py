"""A page that would take minutes, or more depth than there is, stops the build with words."""

import time

import pytest

from engine.rendering import limited
from loop_site.problems import Faults
from tests.built import faults
from tests.built.test_faults import refused
from tests.built.writing import append

# No rule foresees these: they look like any other text.
SLOW = "\n".join(f"*[Singkatan{number}]: Kepanjangan" for number in range(6000)) + "\n\nSingkatan1 "
DEEP = "Istilah\n:   Arti\n" * 700


@pytest.mark.parametrize(("body", "word"), [(SLOW, "5 detik"), (DEEP, "terlalu dalam")])
def test_page_is_named_and_the_last_site_stays(project, built, body, word):
    def spoil(root):
        append(root, faults.INDONESIAN, body)

    began = time.monotonic()
    said = refused(project, built, spoil)
    assert said.startswith(f"{faults.INDONESIAN}: ")
    assert word in said.splitlines()[0]
    assert time.monotonic() - began < 30


def test_work_within_the_limit_is_left_alone():
    with limited("docs/a.md", seconds=5):
        sum(range(1000))


def test_work_beyond_it_is_stopped():
    with pytest.raises(Faults) as stopped, limited("docs/a.md", seconds=0.05):
        while True:
            pass
    assert [(p.place, p.rule) for p in stopped.value.problems] == [("docs/a.md", "slow-to-render")]
