"""The content outlives its engine: nothing in loop_site knows what builds or shows the pages."""

import ast
import os
import subprocess
import sys

from tests.loop_site.small import ROOT

ENGINES = {
    "mkdocs", "mkdocs_static_i18n", "material", "properdocs", "jinja2",
    "engine", "preview", "hooks",
}  # fmt: skip
FILES = sorted((ROOT / "loop_site").rglob("*.py"))
MODULES = [
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for file in FILES
    if file.name != "__main__.py"
]


def imported(file):
    """The top-level names `file` imports from elsewhere."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.partition(".")[0]


def test_no_file_imports_an_engine():
    assert len(FILES) > 20
    guilty = {file.name: ENGINES.intersection(imported(file)) for file in FILES}
    assert {name: engines for name, engines in guilty.items() if engines} == {}


def test_no_file_climbs_out_of_the_package():
    for file in FILES:
        depth = len(file.relative_to(ROOT).parts) - 1
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level <= depth, file


def run(code, folder):
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(["import importlib, runpy, sys", *code])],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_everything_brings_in_no_engine():
    load = f"for name in {MODULES!r}: importlib.import_module(name)"
    assert run([load, f"print(*({ENGINES!r} & set(sys.modules)))"], ROOT).split() == []


def test_content_is_checked_where_no_engine_is_installed(small):
    small.frame().article("a")
    absent = f"for name in {ENGINES!r}: sys.modules[name] = None"
    check = "runpy.run_module('loop_site', run_name='__main__')"
    said = run([absent, "sys.argv = ['loop_site', 'check']", check], small.root)
    assert "Baik: 1 artikel" in said
