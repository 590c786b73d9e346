"""Commands work with whichever Python they are started."""

import subprocess
import sys

from tests.loop_site.small import ROOT

BARE = """
import importlib.util, os, sys
importlib.util.find_spec = lambda name: None
os.execv = lambda path, words: sys.exit(" ".join(map(str, words[1:])))
from loop_site import environment
environment.PYTHON = __import__("pathlib").Path(sys.argv.pop(1))
environment.enter("inbox")
"""


def entered(python, *words):
    done = subprocess.run(
        [sys.executable, "-c", BARE, str(python), *words], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )
    return done.returncode, done.stderr.strip()


def test_python_without_packages_goes_on_in_the_projects_own():
    assert entered(sys.executable, "list", "--help") == (1, "-m inbox list --help")


def test_without_an_environment_it_says_how_to_make_one(tmp_path):
    code, said = entered(tmp_path / "python")
    assert code == 1
    assert "make build" in said and "not installed yet" in said
