"""Stopping the preview is quick and quiet, and leaves nothing behind."""

import signal
from http.client import HTTPConnection

import pytest

from tests.preview.holding import hold_builds
from tests.preview.running import eventually, preview

QUICK = 5


def ended(running):
    """Wait until the preview and all it started are gone; check that it went quietly."""
    eventually(lambda: not running.alive(), "the end of the preview", QUICK)
    said = running.said()
    assert "Traceback" not in said and "Error" not in said and "ERROR" not in said, said
    assert list(running.temporary.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopping_is_quick_and_quiet(project, number):
    with preview(project) as running:
        running.signal(number)
        ended(running)


def test_ctrl_c_with_a_page_open_is_quick_and_quiet(project):
    with preview(project) as running:
        listening = HTTPConnection("127.0.0.1", running.port, timeout=QUICK)
        listening.request("GET", "/__preview/events")
        assert listening.getresponse().readline().startswith(b"data:")
        running.signal(signal.SIGINT)
        ended(running)
        listening.close()


def test_ctrl_c_during_a_build_is_quick_and_quiet(project):
    with preview(project) as running:
        hold_builds(running.root)
        running.signal(signal.SIGINT)
        ended(running)
