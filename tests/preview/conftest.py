"""One preview for the tests that leave its project as they found it."""

import pytest

from tests.conftest import copy_project
from tests.preview.running import preview


@pytest.fixture(scope="session")
def running(tmp_path_factory):
    """A preview of a whole project; change files with `edited` only, which puts them back."""
    with preview(copy_project(tmp_path_factory.mktemp("preview") / "project")) as started:
        yield started
