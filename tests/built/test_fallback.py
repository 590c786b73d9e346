"""What exists in one language only says so, and never pretends to be in the other."""

from dataclasses import dataclass
from urllib.parse import urljoin

import pytest

from tests.built import documents


@dataclass(frozen=True)
class Side:
    """One direction. other_*: what readers of the language it is missing in see."""

    language: str
    title: str
    address: str
    page: str
    note: str
    other: str
    other_home: str
    other_lists: tuple
    other_mark: str


LISTS = {
    "id": ("", "artikel/", "tema/etika/", "alumni/redaksi/"),
    "en": ("en/", "en/articles/", "en/topics/ethics/", "en/alumni/redaksi/"),
}
SIDES = [
    Side(
        "id", "Hanya satu bahasa", "artikel/hanya-indonesia/", "tanya/",
        "belum ada dalam bahasa Inggris", "en", "en/", LISTS["en"], "in Indonesian",
    ),
    Side(
        "en", "One language only", "en/articles/one-language-only/", "en/questions/",
        "not in Indonesian yet", "id", "", LISTS["id"], "dalam bahasa Inggris",
    ),
]
each_side = pytest.mark.parametrize("side", SIDES, ids=lambda side: f"only {side.language}")


@each_side
def test_no_page_pretends_to_be_the_other_language(untranslated, side):
    shown = [
        address
        for address in documents.addresses(untranslated)
        if documents.page(untranslated, address).findtext(".//h1") == side.title
    ]
    assert shown == [side.address]


@each_side
def test_lists_of_the_other_language_name_it_with_a_mark(untranslated, side):
    for address in side.other_lists:
        link, card = _card(untranslated, address, side)
        assert link.get("hreflang") == link.get("lang") == side.language, address
        assert side.other_mark in documents.words(card), address
        (description,) = card.xpath(".//p[contains(@class, 'description')]")
        assert description.get("lang") == side.language, address


@each_side
def test_lists_of_its_own_language_need_no_mark(untranslated, side):
    for address in LISTS[side.language]:
        link, card = _card(untranslated, address, side)
        assert link.get("hreflang") is None, address
        assert card.xpath(".//*[@class='loop-foreign'] | .//@lang") == [], address


@each_side
@pytest.mark.parametrize("folder", ["", "tema/etika/", "en/", "en/topics/ethics/"])
def test_feeds_hold_only_their_own_language(untranslated, side, folder):
    wanted = documents.language(folder) == side.language
    for entries in documents.entries(untranslated, folder):
        assert entries
        assert (documents.HOST + side.address in entries) == wanted


@each_side
def test_it_names_no_alternate_language(untranslated, side):
    for address in (side.address, side.page):
        tree = documents.page(untranslated, address)
        assert tree.xpath("//link[@hreflang]") == [], address
        assert documents.HOST + address in (untranslated / "sitemap.xml").read_text("utf-8")


@each_side
def test_link_from_the_other_language_is_marked(untranslated, side):
    for target in (side.address, side.page):
        (link,) = _links(untranslated, documents.RETELLING[side.other], target)
        assert link.get("hreflang") == side.language


@each_side
def test_link_from_its_own_language_is_not_marked(untranslated, side):
    for target in (side.address, side.page):
        (link,) = _links(untranslated, documents.RETELLING[side.language], target)
        assert link.get("hreflang") is None


@each_side
@pytest.mark.parametrize("kind", ["address", "page"], ids=["article", "plain page"])
def test_switcher_leads_home_and_the_page_says_why(untranslated, side, kind):
    tree = documents.page(untranslated, getattr(side, kind))
    home = f"/{side.other_home}"
    (switcher,) = tree.xpath("//header//a[@lang][@hreflang]")
    assert (switcher.get("href"), switcher.get("hreflang")) == (home, side.other)
    (note,) = tree.xpath("//main//*[@class='loop-language-note']")
    assert side.note in documents.words(note)
    assert note.xpath(".//a/@href") == [home]


def _card(site, address, side):
    """The one link to it on a page, and the list item it stands in."""
    (link,) = _links(site, address, side.address, "//main//li//a")
    return link, link.xpath("ancestor::li[1]")[0]


def _links(site, address, target, path="//div[@class='loop-prose']//a"):
    base = documents.HOST + address
    found = documents.page(site, address).xpath(path)
    return [a for a in found if urljoin(base, a.get("href")) == documents.HOST + target]
