"""The check tells what each case of the corpus expects, in words and in time, and nothing else.

`GOLDEN=write` writes what is told anew, for a person to read through.
"""

import json
import os
import time

import pytest
from click.testing import CliRunner

from loop_site.checks import rehearsal
from loop_site.commands import main
from loop_site.problems import as_text, printable
from tests.hostile import corpus
from tests.loop_site.small import NOW

LIMIT = 5  # seconds


@pytest.mark.parametrize("name", corpus.CASES)
def test_case_comes_to_what_it_expects(name, tmp_path):
    root = corpus.lay_out(name, tmp_path / "project")
    began = time.process_time()
    errors = [one for one in rehearsal.checked(root, NOW)[2] if one.severity == "error"]
    assert time.process_time() - began < LIMIT
    found = sorted((printable(problem.place), problem.rule) for problem in errors)
    assert found == corpus.fixture(name).expected
    if found:
        file = corpus.FOLDER / "told" / f"{name}.txt"
        if os.environ.get("GOLDEN") == "write":
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"{as_text(errors)}\n", "utf-8")
        assert as_text(errors) == corpus.told(name)


@pytest.mark.parametrize(
    "name",
    ["name-with-a-newline", "name-that-is-no-text", "title-turned-round", "terminal-codes",
     "yaml-that-multiplies", "number-of-ten-thousand-digits", "letters-of-the-world"],
)  # fmt: skip
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_message_is_lines_that_any_terminal_can_print(name, form, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    root = corpus.lay_out(name, tmp_path / "project")
    (root / "mkdocs.yml").write_text("site_name: Loop\n")
    monkeypatch.chdir(root)
    done = CliRunner().invoke(main, ["check", "--format", form])
    bad = bool(corpus.fixture(name).expected)
    assert done.exit_code == bad, done.output
    assert isinstance(done.exception, SystemExit | None)
    said = done.output.encode("utf-8")
    assert not any(line.startswith(b"docs/palsu") for line in said.splitlines())
    if form == "json":
        assert any(one["severity"] == "error" for one in json.loads(said)) == bad
    else:
        assert all(line == printable(line) for line in done.output.split("\n"))


def test_nothing_is_left_over_of_a_case_that_went():
    told = {file.stem for file in (corpus.FOLDER / "told").glob("*.txt")}
    assert told - set(corpus.bad()) == set()
    assert set(corpus.recipes.ALL) - set(corpus.CASES) == set()


def test_corpus_is_as_large_as_was_promised():
    assert len(corpus.CASES) >= 60
