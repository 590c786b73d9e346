"""What the search dialog is told, language by language."""

import json

from loop_site.search import settings

HEADS = {"id": "/assets/search/id.a.json", "en": "/assets/search/en.b.json"}


def told(small, index):
    return {
        address: json.loads(text)
        for address, text in settings.files(small.views("https://loop.example/x/"), index).items()
    }


def test_settings_stand_beside_the_search_page_of_each_language(small):
    small.page("cari.md", kind="search")
    small.page("cari.en.md", slug="search")
    files = told(small, HEADS)
    assert list(files) == ["cari/search.json", "en/search/search.json"]
    assert [file["index"] for file in files.values()] == [HEADS["id"], HEADS["en"]]
    assert [file["other"] for file in files.values()] == [HEADS["en"], HEADS["id"]]


def test_words_are_those_of_the_page_and_name_the_other_language(small):
    small.page("cari.md", kind="search")
    small.page("cari.en.md", slug="search")
    indonesian, english = (file["texts"] for file in told(small, HEADS).values())
    assert (indonesian["close"], english["close"]) == ("Tutup", "Close")
    assert "Inggris" in indonesian["foreign"]
    assert "Indonesian" in english["foreign"]


def test_room_for_what_the_script_fills_in_is_kept(small):
    small.page("cari.md", kind="search")
    (file,) = told(small, HEADS).values()
    assert "{word}" in file["texts"]["none"]
    assert "{count}" in file["texts"]["many"]


def test_themes_are_linked_under_the_address_of_the_site(small):
    small.page("cari.md", kind="search")
    (file,) = told(small, HEADS).values()
    assert file["themes"]["etika"]["href"] == "/x/tema/etika/"


def test_site_without_a_search_page_is_told_nothing(small):
    assert told(small, HEADS) == {}


def test_index_that_is_not_there_is_named_as_missing(small):
    small.page("cari.md", kind="search")
    (file,) = told(small, {}).values()
    assert (file["index"], file["other"]) == (None, None)
