"""What the preview shows of a saved text before the whole site is built is what the build will make."""

import re
import shutil

import pytest

from engine import glimpse
from engine.build import build
from tests.built.test_kept import MOMENT
from tests.built.writing import append, article, replace
from tests.conftest import copy_project

TOLD = "docs/artikel/menjaga-kerahasiaan/index.md"
ENGLISH = "docs/artikel/menjaga-kerahasiaan/index.en.md"
STANDING = "docs/sesi.md"


@pytest.fixture(scope="module")
def before(tmp_path_factory):
    """A project with what earlier builds kept, so that most pages of the next are settled."""
    root = copy_project(tmp_path_factory.mktemp("glimpse") / "project")
    with pytest.MonkeyPatch.context() as patch:
        return built(built(root, patch), patch)


@pytest.fixture
def root(before, tmp_path, monkeypatch):
    """A project that this process has just built for the preview."""
    return built(shutil.copytree(before, tmp_path / "project"), monkeypatch)


def built(root, patch):
    patch.setenv("SHARE_IMAGES", "0")
    patch.setenv("SOURCE_DATE_EPOCH", MOMENT)
    patch.setenv("LOOP_PREVIEW", "1")
    build(root, root / "site")
    return root


def postponed(root):
    text = (root / TOLD).read_text("utf-8")
    (root / TOLD).write_text(re.sub(r"(?m)^date: .*", "date: 2199-01-23", text), "utf-8")


SAVED = {
    "text": (TOLD, lambda root: append(root, TOLD, "## Bagian baru\n\nKalimat[^x] baru.\n\n[^x]: Catatan.")),
    "title": (TOLD, lambda root: replace(root, TOLD, "title: ", "title: Kini ")),
    "english": (ENGLISH, lambda root: append(root, ENGLISH, "A [new](../../sesi.en.md) sentence.")),
    "page": (STANDING, lambda root: append(root, STANDING, "Kalimat baru.")),
    "day": (TOLD, postponed),
}  # fmt: skip


@pytest.mark.parametrize(("path", "save"), SAVED.values(), ids=SAVED)
def test_pages_are_those_of_the_build_that_follows(root, path, save):
    save(root)
    seen = glimpse.pages([path])
    assert len(seen) == 2  # both languages: one may say that it is behind the other
    build(root, root / "site")
    for name, content in seen.items():
        assert content == (root / "site" / name).read_bytes()


def test_second_save_counts_on_the_first(root):
    for sentence in ("Yang pertama.", "Yang kedua."):
        append(root, TOLD, sentence)
        seen = glimpse.pages([TOLD])
    build(root, root / "site")
    assert all((root / "site" / name).read_bytes() == content for name, content in seen.items())


UNSEEN = {
    "fault": (TOLD, lambda root: replace(root, TOLD, "theme: etika", "theme: etikaa")),
    "script": (TOLD, lambda root: append(root, TOLD, "<script>alert(1)</script>")),
    "link": (TOLD, lambda root: append(root, TOLD, "[a](../tidak-ada/index.md)")),
    "address": (ENGLISH, lambda root: replace(root, ENGLISH, "slug: ", "slug: new-")),
    "deletion": (ENGLISH, lambda root: (root / ENGLISH).unlink()),
    "new": ("docs/artikel/baru/index.md", lambda root: article(root, "baru/index.md", "Tulisan baru")),
    "picture": ("docs/artikel/menjaga-kerahasiaan/foto.png", lambda root: None),
}  # fmt: skip


@pytest.mark.parametrize(("path", "save"), UNSEEN.values(), ids=UNSEEN)
def test_only_the_whole_build_tells(root, path, save):
    save(root)
    assert glimpse.pages([path]) is None
