"""Sites that several files of this folder look at, each built once."""

import pytest

from tests.built.writing import add_untranslated, built_from
from tests.conftest import copy_project


@pytest.fixture(scope="session")
def untranslated(tmp_path_factory):
    """A built site where some things exist in one language only."""
    root = copy_project(tmp_path_factory.mktemp("untranslated") / "project")
    add_untranslated(root)
    return built_from(root)
