"""Sound texts of every kind, and those that are published, are left in peace."""

import os
import shutil
import warnings

import pytest

from loop_site.checks import rehearsal
from loop_site.problems import as_text
from loop_site.spelling import dictionaries
from tests.loop_site.checks import fixtures
from tests.loop_site.small import NOW, ROOT

CLEAN = sorted((ROOT / "tests/clean").glob("*.txt"))
# Where a system keeps dictionaries; the tests themselves hide them, see tests/conftest.py.
INSTALLED = os.pathsep.join(dictionaries.FOLDERS)


def told(root, waiting=None):
    """What is said of the project at `root`, but for the rule that `waiting` names."""
    found = fixtures.to_the_point(rehearsal.checked(root, NOW)[2])
    return as_text(problem for problem in found if problem.rule != waiting)


def test_there_are_many_kinds():
    assert len(CLEAN) >= 40


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: file.stem)
def test_nothing_is_said_of_a_clean_article(file, tmp_path):
    assert told(fixtures.read(file).lay_out(tmp_path / "project")) == ""


def test_no_dictionary_finds_fault_with_clean_words(tmp_path, monkeypatch):
    monkeypatch.setenv("DICPATH", INSTALLED)
    if not all(dictionaries.find(language, ROOT) for language in dictionaries.NAMES):
        warnings.warn("spelling not looked at: hunspell-id, hunspell-en-us missing", stacklevel=1)
        return
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for file in CLEAN:
        for path, content in fixtures.read(file).files.items():
            place = tmp_path / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                place.write_bytes(content)
    # Whether somebody agreed to be named is the institute's to record.
    assert told(tmp_path, "consent-missing") == ""
