"""Every rule is documented, finds what its bad fixtures expect, and nothing in the good ones.

`GOLDEN=write` writes the messages of the bad fixtures anew, for a person to read through.
"""

import ast
import inspect
import os
import re

import pytest

from loop_site.checks import online, rehearsal
from loop_site.problems import RULES, as_text
from tests.loop_site.checks import fixtures
from tests.loop_site.small import NOW, ROOT, golden

BAD, GOOD = fixtures.every("bad"), fixtures.every("good")
GOLDEN = ROOT / "tests/golden"
DOCUMENTED = re.compile(r"\S.*\.\n\nBad:\n((?:    .*)?\n)+Good:\n((?:    .*)?\n?)+", re.DOTALL)


def found(file, folder):
    """The problems of the fixture in `file`, laid out in `folder`."""
    fixture = fixtures.read(file)
    project, _, told = rehearsal.checked(fixture.lay_out(folder / "project"), NOW)
    told = told + (online.online(project, fixture.answers.get) if fixture.answers else [])
    return fixtures.to_the_point(told, fixture.expected)


@pytest.mark.parametrize("file", BAD.values(), ids=BAD)
def test_bad_fixture_has_the_faults_it_expects_and_no_other(file, tmp_path):
    expected = fixtures.read(file).expected
    assert sorted((problem.place, problem.rule) for problem in found(file, tmp_path)) == expected
    assert file.parent.name in {rule for _, rule in expected}


@pytest.mark.parametrize("file", GOOD.values(), ids=GOOD)
def test_good_fixture_has_nothing_to_tell(file, tmp_path):
    assert as_text(found(file, tmp_path)) == ""
    assert fixtures.read(file).expected == []


@pytest.mark.parametrize("id", sorted(RULES))
def test_rule_is_documented_with_bad_and_good(id):
    assert DOCUMENTED.fullmatch(inspect.getdoc(RULES[id].find) or "")


@pytest.mark.parametrize("id", sorted(RULES))
def test_rule_has_fixtures_that_prove_both(id):
    kinds = {name.partition("/")[0] for name in BAD}, {name.partition("/")[0] for name in GOOD}
    assert all(id in kind for kind in kinds)


@pytest.mark.parametrize("id", sorted(RULES))
def test_messages_read_as_agreed(id, tmp_path):
    files = [file for file in BAD.values() if file.parent.name == id]
    told = "\n".join(as_text(found(file, tmp_path / file.stem)) for file in files)
    if os.environ.get("GOLDEN") == "write":
        (GOLDEN / f"check-{id}.txt").write_text(f"{told}\n", "utf-8")
    assert told == golden(f"check-{id}")


def test_nothing_is_left_over_of_a_rule_that_went():
    folders = {folder.name for folder in fixtures.FOLDER.iterdir() if folder.is_dir()}
    goldens = {file.stem.removeprefix("check-") for file in GOLDEN.glob("check-*.txt")}
    assert (folders | goldens) - set(RULES) == set()


def test_whatever_is_told_is_a_rule():
    """Only the table makes Problems, so that none can reach anybody without an entry in it."""
    makers = [
        file.relative_to(ROOT).as_posix()
        for file in sorted((ROOT / "loop_site").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "Problem"
    ]
    assert set(makers) == {"loop_site/problems.py"}
