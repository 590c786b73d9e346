"""One sign, hundreds of thousands of times: no pattern of ours may run away over it."""

import time

import pytest

from loop_site.checks import rehearsal
from loop_site.text_files import LARGEST
from tests.hostile.test_any_bytes import HEAD, PATH
from tests.hostile.test_check import LIMIT
from tests.loop_site.checks import fixtures
from tests.loop_site.small import NOW

UNITS = ["{", "(", "-", "=", "#", "!", "`a``b", "--><!--", "---\n", "- a\n", "kata biasa. "]


@pytest.mark.parametrize("unit", UNITS)
def test_text_of_nothing_else_is_checked_in_time(unit, tmp_path):
    text = HEAD.decode() + unit * ((LARGEST - len(HEAD)) // len(unit))
    root = fixtures.Fixture(files={PATH: text.encode()}).lay_out(tmp_path / "project")
    began = time.process_time()
    rehearsal.checked(root, NOW)
    assert time.process_time() - began < LIMIT
