"""A small project to fill, and hypotheses that fall the same way on every run."""

import pytest
from hypothesis import configuration, settings

from tests.loop_site.small import Small

settings.register_profile("loop", derandomize=True, deadline=None, database=None)
settings.load_profile("loop")


@pytest.fixture(scope="session", autouse=True)
def storage(tmp_path_factory):
    """Keep what Hypothesis writes out of the project."""
    configuration.set_hypothesis_home_dir(tmp_path_factory.mktemp("hypothesis"))


@pytest.fixture
def small(tmp_path):
    return Small(tmp_path / "small")
