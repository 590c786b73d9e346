"""A rule for the length of one test."""

import pytest

from loop_site.problems import RULES, Rule


@pytest.fixture
def toy(monkeypatch):
    """Put a rule into the table: toy(find, scope=…, severity=…, fix=…)."""

    def put(find, scope="text", severity="error", fix=None, id="toy"):
        monkeypatch.setitem(RULES, id, Rule(id, severity, scope, find, fix))

    return put
