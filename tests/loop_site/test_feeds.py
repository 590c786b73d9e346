"""Feeds: which there are, what is in them, and that readers of feeds can read them."""

from datetime import datetime

import pytest

from loop_site import feeds
from tests.loop_site.feeding import ATOM, atom, entries, items, text, written
from tests.loop_site.small import DESCRIPTION

FOLDERS = ["", "en/"]
THEMES = [
    "tema/landasan/", "tema/etika/", "tema/pola-pikir/",
    "en/topics/foundations/", "en/topics/ethics/", "en/topics/mindset/",
]  # fmt: skip
URL = "https://loop.example/artikel/a/"


def test_every_language_and_theme_has_both_kinds_of_feed(small):
    names = {f"{folder}feed.{kind}" for folder in FOLDERS + THEMES for kind in ("xml", "json")}
    assert set(written(small)) == names


def test_feed_holds_only_what_is_really_in_its_language(small):
    small.article("a", title="Satu")
    small.translation("a", "one", title="One")
    small.article("b", title="Dua", date="2026-11-01")
    small.english_article("c", "three", title="Three", date="2026-11-02")
    files = written(small)
    assert [item["title"] for item in items(files)] == ["Satu", "Dua"]
    assert [item["title"] for item in items(files, "en/feed.json")] == ["One", "Three"]
    assert [text(entry, "title") for entry in entries(files, "en/feed.xml")] == ["One", "Three"]


def test_feed_of_a_theme_holds_that_theme(small):
    small.article("a", theme="etika")
    small.article("b", theme="landasan")
    files = written(small)
    assert [item["url"] for item in items(files, "tema/etika/feed.json")] == [URL]
    assert items(files, "tema/pola-pikir/feed.json") == []


def test_feed_keeps_the_newest_twenty(small):
    for number in range(25):
        small.article(f"a-{number:02}", date=f"2026-10-{number + 1:02}")
    urls = [item["url"] for item in items(written(small))]
    assert len(urls) == feeds.LENGTH == 20
    assert urls[0].endswith("/a-24/") and urls[-1].endswith("/a-05/")


@pytest.mark.parametrize("name", ["feed.xml", "tema/etika/feed.xml", "en/feed.xml"])
def test_atom_has_what_the_standard_asks_for(small, name):
    small.article("a")
    feed = atom(written(small), name)
    folder = name.removesuffix("feed.xml")
    assert feed.tag == f"{ATOM}feed"
    assert text(feed, "id") == f"https://loop.example/{folder}"
    assert text(feed, "title")
    assert datetime.fromisoformat(text(feed, "updated")).tzinfo
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links["self"] == f"https://loop.example/{name}"
    assert links["alternate"] == f"https://loop.example/{folder}"


def test_entry_has_what_the_standard_asks_for(small):
    small.article("a", title="Judul", date="2026-11-20 09:00", updated="2026-11-21")
    [entry] = entries(written(small))
    assert text(entry, "id") == URL
    assert text(entry, "title") == "Judul"
    assert text(entry, "summary") == DESCRIPTION
    assert text(entry, "published") == "2026-11-20T09:00:00+07:00"
    assert text(entry, "updated") == "2026-11-21T00:00:00+07:00"
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Redaksi"
    assert entry.find(f"{ATOM}content").get("type") == "html"
    assert entry.find(f"{ATOM}link").attrib == {
        "rel": "alternate", "type": "text/html", "hreflang": "id", "href": URL,
    }  # fmt: skip


def test_feed_changed_when_its_newest_change_happened(small):
    small.article("a", date="2026-11-01", updated="2026-11-22")
    small.article("b", date="2026-11-20")
    assert text(atom(written(small)), "updated") == "2026-11-22T00:00:00+07:00"


def test_addresses_follow_the_host_and_its_folder(small):
    small.article("a")
    files = written(small, host="https://host.example/situs/")
    assert items(files)[0]["url"] == "https://host.example/situs/artikel/a/"
    assert text(atom(files), "id") == "https://host.example/situs/"


def test_same_site_gives_the_same_bytes(small):
    for slug in ("a", "b", "c"):
        small.article(slug)
    assert written(small) == written(small)
