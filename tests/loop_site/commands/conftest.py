"""The commands in this process, so that a test can put rules of its own into the table."""

import os

import pytest
from click.testing import CliRunner

from loop_site.commands.check import check

@pytest.fixture
def checking(small, monkeypatch):
    """Check a small project with its frame: checking(*arguments, here=folder of it)."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    small.write("mkdocs.yml", "site_name: Loop\n")
    small.frame()

    def run(*arguments, here=".", **settings):
        monkeypatch.chdir(small.root / here)
        return CliRunner().invoke(check, list(map(os.fspath, arguments)), **settings)

    return run
