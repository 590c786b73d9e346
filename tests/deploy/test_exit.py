"""The engine can be changed: ProperDocs, which carries MkDocs 1.6 on, makes the same site."""

import os
import subprocess

import pytest

from scripts.apart import environment
from tests.built import documents
from tests.built.writing import CLOCK, add_untranslated, built_from
from tests.conftest import ROOT, copy_project

PACKAGE = "properdocs==1.6.7"
# What stands in the place of `import mkdocs` from here on; see properdocs/replacement.py.
REPLACED = (
    "import properdocs.replacement, runpy, mkdocs.commands.build as engine; "
    "assert engine.__name__.startswith('properdocs'); "
    "runpy.run_module('engine', run_name='__main__')"
)


@pytest.fixture(scope="module")
def python():
    """A Python that has the site's packages and ProperDocs, apart from the one of the tests."""
    return environment("properdocs", PACKAGE, lock=ROOT / "requirements.lock")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """(site MkDocs makes, a fresh copy of the same project)."""
    folder = tmp_path_factory.mktemp("exit")
    for name in ("mkdocs", "properdocs"):
        add_untranslated(copy_project(folder / name))
    return built_from(folder / "mkdocs"), folder / "properdocs"


def run(python, root, *words):
    done = subprocess.run(
        [python, *words], cwd=root, env={**os.environ, **CLOCK}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]


def test_our_build_makes_the_same_bytes_on_properdocs(python, both):
    site, root = both
    run(python, root, "-c", REPLACED)
    assert documents.files(root / "site") == documents.files(site)


def test_its_own_command_makes_the_same_bytes(python, both):
    site, root = both
    run(python, root, "-m", "properdocs", "build", "-q", "-f", "mkdocs.yml", "-d", "apart")
    ours = documents.files(site)
    del ours["build.json"]  # written by our build, after the engine
    assert documents.files(root / "apart") == ours
