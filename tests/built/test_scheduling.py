"""To the second: nothing of an article before its time, everything after; gone when withdrawn.

The clock is Jakarta's wherever the machine stands, and SOURCE_DATE_EPOCH sets it.
"""

import json
from datetime import datetime, timedelta

import pytest

from loop_site.clock import JAKARTA
from tests.built import documents
from tests.built.writing import PIXEL, article, built_from, open_form, settle, write
from tests.conftest import copy_project

TITLES = {"id": "Menunggu waktunya", "en": "Waiting for its time"}
PAGES = {"id": "artikel/menunggu/", "en": "en/articles/waiting/"}
LISTS = {
    "id": ("", "artikel/", "tema/etika/", "alumni/penulis-uji/"),
    "en": ("en/", "en/articles/", "en/topics/ethics/", "en/alumni/penulis-uji/"),
}
FEEDS = {"id": ("", "tema/etika/"), "en": ("en/", "en/topics/ethics/")}
TOPICS = {"id": "kontak/topik.json", "en": "en/contact/topics.json"}
DAY = datetime(2026, 12, 30, tzinfo=JAKARTA)
TIMES = {
    "day": ("2026-12-30", DAY, "UTC"),
    "hour": ("2026-12-30 09.30", DAY + timedelta(hours=9, minutes=30), "America/Los_Angeles"),
    "offset": ("2026-12-30 09:30:00+09:00", DAY + timedelta(hours=7, minutes=30), "Pacific/Kiritimati"),
}
each_time = pytest.mark.parametrize(("written", "moment", "zone"), TIMES.values(), ids=TIMES)


@pytest.fixture(scope="module")
def without(tmp_path_factory):
    """A project whose form is open and whose one alumnus has written nothing yet, and its site."""
    root = copy_project(tmp_path_factory.mktemp("without") / "project")
    open_form(root)
    settle(root, "alumni", **{"penulis-uji": {"name": "Penulis Uji", "batch": 7}})
    built_from(root)
    return root


@pytest.fixture
def waiting(without, tmp_path):
    """Builds a copy with an article by that alumnus: waiting(moment, zone, **facts) -> its site."""
    root = copy_project(tmp_path / "project")
    for name in ("institute", "alumni"):
        (root / f"data/{name}.yml").write_bytes((without / f"data/{name}.yml").read_bytes())

    def build(moment, zone, **facts):
        facts = {"author": "penulis-uji", "image": "foto.png", "image_alt": "Titik.", **facts}
        article(root, "menunggu/index.md", TITLES["id"], aliases=["/menunggu-lama/"], **facts)
        write(
            root, "artikel/menunggu/index.en.md", TITLES["en"], slug="waiting", image_alt="A dot.",
        )  # fmt: skip
        (root / "docs/artikel/menunggu/foto.png").write_bytes(PIXEL)
        (root / "docs/artikel/menunggu/lampiran.pdf").write_bytes(b"%PDF-1.4 rahasia")
        return built_from(root, SOURCE_DATE_EPOCH=str(int(moment.timestamp())), TZ=zone)

    return build


@each_time
def test_second_before_nothing_of_it_is_there(waiting, without, written, moment, zone):
    site = waiting(moment - timedelta(seconds=1), zone, date=written)
    assert documents.files(site) == documents.files(without / "site")


@each_time
def test_from_that_second_it_is_everywhere_in_both_languages(waiting, without, written, moment, zone):
    site = waiting(moment, zone, date=written)
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    for language, address in PAGES.items():
        tree = documents.page(site, address)
        assert tree.findtext(".//h1") == TITLES[language]
        assert tree.xpath("//*[@class='loop-ribbon']") == []
        for listing in LISTS[language]:
            assert documents.page(site, listing).xpath(f"//main//a[@href='/{address}']"), listing
        for folder in FEEDS[language]:
            for entries in documents.entries(site, folder):
                assert documents.HOST + address in entries, folder
        topics = json.loads((site / TOPICS[language]).read_text("utf-8"))
        assert topics["menunggu"] == TITLES[language]
        assert f"<loc>{documents.HOST}{address}</loc>" in sitemap
        (shared,) = tree.xpath("//meta[@property='og:image']/@content")
        assert (site / shared.removeprefix(documents.HOST)).is_file()
    assert (site / "menunggu-lama/index.html").is_file()
    new = documents.files(site).keys() - documents.files(without / "site").keys()
    assert {name.split("/")[1] for name in new if name.startswith("assets/")} == {
        "pictures", "search", "share",
    }


def test_withdrawn_article_goes_in_its_second(waiting, without):
    written, moment, zone = TIMES["hour"]
    facts = {"date": "2026-11-01", "withdrawn": written}
    shown = waiting(moment - timedelta(seconds=1), zone, **facts)
    assert (shown / PAGES["en"] / "index.html").is_file()
    gone = waiting(moment, zone, **facts)
    left = documents.files(gone)
    for address in (*PAGES.values(), "menunggu-lama/"):
        assert b"noindex" in left.pop(f"{address}index.html")
    assert left == documents.files(without / "site")
