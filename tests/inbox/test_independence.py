"""The receiver runs where no engine is installed, and reads a form as the page does."""

import ast

from tests.loop_site.small import ROOT
from tests.loop_site.test_independence import imported

OTHERS = {"mkdocs", "material", "mkdocs_static_i18n", "engine", "preview", "hooks", "tests"}
FILES = sorted((ROOT / "inbox").rglob("*.py"))


def test_no_file_imports_an_engine_or_the_preview():
    assert len(FILES) > 10
    assert {file.name for file in FILES if OTHERS & set(imported(file))} == set()


def test_nothing_but_the_inbox_imports_the_inbox():
    others = [*(ROOT / "loop_site").rglob("*.py"), *(ROOT / "engine").rglob("*.py")]
    assert {file.name for file in others if "inbox" in set(imported(file))} == set()


def test_files_stay_small():
    assert {file.name for file in FILES if len(file.read_text("utf-8").splitlines()) > 250} == set()
    assert all(ast.get_docstring(ast.parse(file.read_text("utf-8"))) for file in FILES)
