"""A fault stops the build with words for a colleague; the last good site stays."""

import re
import shutil

import pytest
import yaml

from tests.built import documents, faults
from tests.built.faults import ENGLISH, INDONESIAN
from tests.built.writing import CLOCK, append, article, replace
from tests.conftest import ROOT, build

# `docs/x.md:5: Indonesian`, then English below; no line where a whole file cannot be read.
TOLD = re.compile(r"(?:docs|data)/[^\s:]+(?::[1-9]\d*)?: \S.*\n    \S.*\n")


@pytest.mark.parametrize("spoil", faults.ALL, ids=lambda spoil: spoil.__name__)
def test_fault_is_told_in_both_languages_and_leaves_the_last_site(project, built, spoil):
    said = refused(project, built, spoil)
    golden = ROOT / f"tests/golden/fault-{spoil.__name__.replace('_', '-')}.txt"
    assert said == golden.read_text("utf-8").replace("{alumni}", _keys("alumni"))
    assert re.fullmatch(rf"(?:{TOLD.pattern})+\n.*\n.*\n", said)


def test_fault_in_one_language_hides_none_in_the_other(project, built):
    def spoil(root):
        faults.unknown_author(root)
        faults.repeated_fact(root)

    said = refused(project, built, spoil)
    assert f"{ENGLISH}:5: `date`" in said
    assert f"{INDONESIAN}:6: `author: siapa-saja`" in said


def test_line_is_that_of_the_broken_link_not_of_a_longer_one(project, built):
    def spoil(root):
        append(root, INDONESIAN, "[x](../apa-itu-coaching/index.md)\n\n[y](../apa-itu-coaching/)")

    said = refused(project, built, spoil)
    last = len((project / INDONESIAN).read_text("utf-8").splitlines())
    assert said.startswith(f"{INDONESIAN}:{last}: ")


def test_broken_anchor_in_the_other_language_is_told(project, built):
    def spoil(root):
        article(root, "hanya-indonesia/index.md", "Hanya satu bahasa")
        append(root, ENGLISH, "[x](../hanya-indonesia/index.md#tidak-ada)")

    assert re.search(rf"^{ENGLISH}:\d+: .*#tidak-ada", refused(project, built, spoil))


def test_lead_picture_that_is_not_there_is_told(project, built):
    def spoil(root):
        replace(root, INDONESIAN, "theme: etika", "theme: etika\nimage: tidak-ada.jpg")

    assert re.search(rf"(?m)^{INDONESIAN}:\d+: .*tidak-ada\.jpg", refused(project, built, spoil))


def test_link_to_a_scheduled_article_waits_as_plain_text(project):
    faults.start(project)
    article(project, "nanti/index.md", "Tulisan nanti", date="2999-01-01")
    append(project, INDONESIAN, "Baca [tulisan yang akan datang](../nanti/index.md).")
    result = build(project, **CLOCK)
    assert result.returncode == 0, result.stderr
    page = (project / "site/artikel/janji/index.html").read_text("utf-8")
    assert "Baca tulisan yang akan datang." in page
    assert f"{INDONESIAN} → docs/artikel/nanti/index.md" in result.stdout


def refused(project, built, spoil):
    """What a build of the spoilt project says, after looking that it harmed nothing."""
    faults.start(project)
    spoil(project)
    shutil.copytree(built, project / "site")
    # Pictures are kept between builds, also when one of them fails.
    (project / ".cache").mkdir(exist_ok=True)
    beside = sorted(path.name for path in project.iterdir())
    result = build(project, **CLOCK)
    assert result.returncode == 1, result.stdout
    assert "Traceback" not in result.stderr + result.stdout
    assert documents.files(project / "site") == documents.files(built)
    assert sorted(path.name for path in project.iterdir()) == beside
    return result.stderr


def _keys(name):
    return ", ".join(sorted(yaml.safe_load((ROOT / f"data/{name}.yml").read_text("utf-8"))))
