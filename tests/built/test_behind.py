"""Readers of a translation that no longer follows its original are told, gently and once."""

import subprocess
import sys

import pytest

from tests.built import documents
from tests.built.writing import RETOLD, built_from
from tests.conftest import copy_project

ENGLISH = documents.RETELLING["en"]


@pytest.fixture(scope="module")
def behind(tmp_path_factory):
    """A site where one article and one page changed after their translation was accepted."""
    root = copy_project(tmp_path_factory.mktemp("behind") / "project")
    accept = [sys.executable, "-m", "loop_site", "status", "--accept", "docs"]
    subprocess.run(accept, cwd=root, check=True, capture_output=True)
    for path in (f"{RETOLD}/index.md", "docs/tentang.md"):
        with (root / path).open("a", encoding="utf-8") as file:
            file.write("\nSatu kalimat yang baru saja ditambahkan.\n")
    return built_from(root)


def notes(site, address):
    return documents.page(site, address).xpath("//main//*[@class='loop-language-note']")


@pytest.mark.parametrize(("address", "original"), [
    (ENGLISH, documents.RETELLING["id"]), ("en/about/", "tentang/"),
])  # fmt: skip
def test_translation_that_is_behind_says_so_and_leads_to_the_original(behind, address, original):
    (note,) = notes(behind, address)
    assert "the Indonesian original have changed since" in documents.words(note)
    (link,) = note.xpath(".//a")
    assert (link.get("href"), link.get("hreflang")) == (f"/{original}", "id")
    assert documents.page(behind, original).xpath("//h1")


def test_every_other_page_says_nothing(behind):
    told = [address for address in documents.pages(behind) if notes(behind, address)]
    assert sorted(told) == ["en/about/", ENGLISH]


def test_nothing_is_said_where_all_is_in_step(built):
    assert [address for address in documents.pages(built) if notes(built, address)] == []
