"""What a production build tells its people, and what it costs the machine."""

import subprocess
import sys

import pytest
import yaml

from tests.built.writing import CLOCK, article, replace
from tests.conftest import build, copy_project

LIMIT = 150_000  # kB
MEASURED = """
import resource, subprocess, sys
result = subprocess.run([sys.executable, "-m", "engine"], stdout=subprocess.DEVNULL)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(result.returncode, peak // 1024 if sys.platform == "darwin" else peak)
"""


@pytest.fixture(scope="module")
def ended(tmp_path_factory):
    """A good build of a project where some things are settled and others are not."""
    root = copy_project(tmp_path_factory.mktemp("production") / "project")
    replace(root, "data/institute.yml", "email: null", "email: halo@contoh.id")
    article(root, "ditinjau/index.md", "Sudah ditinjau", reviewed_by="pitta-sekar-wangi")
    article(root, "belum/index.en.md", "Not yet reviewed", slug="not-yet")
    return root, build(root, **CLOCK)


def test_good_build_warns_of_nothing(ended):
    _, result = ended
    assert (result.returncode, result.stderr) == (0, "")


def test_closing_list_names_what_the_institute_has_not_set(ended):
    root, result = ended
    facts = yaml.safe_load((root / "data/institute.yml").read_text("utf-8"))
    unset = [key for key, value in facts.items() if value is None]
    assert unset and "email" not in unset
    keys = ", ".join(unset)
    assert f"Belum diisi di data/institute.yml: {keys}.\n" in result.stdout
    assert f"Not set yet in data/institute.yml: {keys}.\n" in result.stdout


def test_closing_list_names_articles_nobody_has_reviewed(ended):
    _, result = ended
    assert "Belum ditinjau" in result.stdout
    assert "Not yet reviewed" in result.stdout
    assert "  docs/artikel/belum/index.en.md\n" in result.stdout
    assert "docs/artikel/ditinjau" not in result.stdout


def test_build_needs_little_memory(project):
    measured = subprocess.run(
        [sys.executable, "-c", MEASURED], cwd=project, capture_output=True, text=True, check=True
    )
    code, peak = map(int, measured.stdout.split())
    assert code == 0, measured.stderr
    assert peak < LIMIT
