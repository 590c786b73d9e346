"""The editor's desk is on a site only where it was asked for, and nothing leads there."""

import subprocess
import sys

import pytest

from tests.built import documents
from tests.built.writing import article, built_from, replace
from tests.conftest import build, copy_project

TITLE = "Belum boleh diketahui"
PAGES = ("admin/meja/", "admin/meja/en/")


@pytest.fixture(scope="module")
def waiting(tmp_path_factory):
    """A project with a scheduled article, and its site built with the desk."""
    root = copy_project(tmp_path_factory.mktemp("desk") / "project")
    article(root, "nanti/index.md", TITLE, date="2999-01-01 09.30")
    built_from(root, DESK="1")
    return root


def test_without_being_asked_for_it_is_nowhere(built):
    assert not (built / "admin").exists()


def test_it_shows_what_waits_in_both_languages(waiting):
    for address, hour in zip(PAGES, ("09.30 WIB", "09:30 WIB"), strict=True):
        said = documents.words(documents.page(waiting / "site", address))
        assert TITLE in said and hour in said


def test_nothing_else_tells_of_it_or_leads_there(waiting):
    for name, content in documents.files(waiting / "site").items():
        if not name.startswith("admin/"):
            assert TITLE.encode() not in content, name
            # The writers' guide names it on their own machine.
            assert b"admin/meja" not in content.replace(b"http://127.0.0.1:8000/admin/meja/", b""), name


def test_it_asks_to_be_left_out_and_loads_nothing_from_elsewhere(waiting):
    for address in PAGES:
        tree = documents.page(waiting / "site", address)
        assert tree.xpath("//meta[@name='robots']/@content") == ["noindex,nofollow"]
        assert tree.xpath("//script | //*[@style] | //style") == []
        (style,) = tree.xpath("//link[@rel='stylesheet']/@href")
        assert (waiting / "site" / address / style).resolve().is_file()


def test_it_can_be_made_while_a_fault_stops_the_build(waiting, tmp_path):
    replace(waiting, "docs/artikel/nanti/index.md", "theme: etika", "theme: etik")
    try:
        assert build(waiting, DESK="1").returncode == 1
        command = [sys.executable, "-m", "engine.desk", tmp_path / "preview"]
        done = subprocess.run(command, cwd=waiting, capture_output=True, text=True, check=True)
    finally:
        replace(waiting, "docs/artikel/nanti/index.md", "theme: etik", "theme: etika")
    tree = documents.page(tmp_path / "preview", PAGES[0])
    assert done.stdout.strip().endswith("admin/meja/index.html")
    assert "Tema etik tidak ada." in documents.words(tree.get_element_by_id("faults").getparent())


def test_words_that_are_missing_are_told(waiting, tmp_path):
    replace(waiting, "data/ui.yml", ", en: Main menu", "")
    try:
        command = [sys.executable, "-m", "engine.desk", tmp_path / "preview"]
        done = subprocess.run(command, cwd=waiting, capture_output=True, text=True, check=False)
    finally:
        replace(waiting, "data/ui.yml", "{id: Menu utama", "{id: Menu utama, en: Main menu")
    assert done.returncode == 1
    assert "nav.main" in done.stderr and "Traceback" not in done.stderr
