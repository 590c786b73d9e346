"""A small project to fill, a rule for one test, and hypotheses that always fall alike."""

import pytest
from hypothesis import configuration, settings

from loop_site.problems import RULES, Rule
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


@pytest.fixture
def toy(monkeypatch):
    """Put a rule into the table for one test: toy(find, scope=…, severity=…, fix=…)."""

    def put(find, scope="text", severity="error", fix=None, id="toy"):
        monkeypatch.setitem(RULES, id, Rule(id, severity, scope, find, fix))

    return put
