"""The sitemap: every page meant to be found, in the languages it is really in."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from loop_site import sitemap
from tests.loop_site.small import HOST

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def small(small):
    """Articles in both languages and in one only, beside the frame."""
    small.frame()
    small.article("a", updated="2026-11-22")
    small.translation("a", "one")
    small.article("b", theme="landasan")
    small.english_article("c", "three")
    small.page("rahasia.md", noindex=True)
    small.page("rahasia.en.md", slug="secret")
    small.page("404.md", kind="not-found")
    small.page("404.en.md")
    return small


def read(small, **views):
    """{address: (day of the last change, {hreflang: address})}."""
    root = ElementTree.fromstring(sitemap.xml(small.views(**views)))
    return {
        url.findtext("s:loc", None, NAMES): (
            url.findtext("s:lastmod", None, NAMES),
            {link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)},
        )
        for url in root.findall("s:url", NAMES)
    }


def test_page_of_two_languages_names_both_and_the_default(small):
    both = {
        "id": f"{HOST}artikel/a/",
        "en": f"{HOST}en/articles/one/",
        "x-default": f"{HOST}artikel/a/",
    }
    pages = read(small)
    assert pages[both["id"]][1] == both
    assert pages[both["en"]][1] == both


def test_every_alternate_names_the_page_back(small):
    pages = read(small)
    for address, (_, links) in pages.items():
        for other in links.values():
            assert address in pages[other][1].values()
            assert pages[other][1] == links


def test_page_of_one_language_claims_no_other(small):
    pages = read(small)
    assert pages[f"{HOST}artikel/b/"][1] == {}
    assert pages[f"{HOST}en/articles/three/"][1] == {}
    assert f"{HOST}en/articles/b/" not in pages
    assert f"{HOST}artikel/c/" not in pages


def test_change_comes_from_the_content(small):
    pages = read(small)
    assert pages[f"{HOST}artikel/a/"][0] == pages[f"{HOST}en/articles/one/"][0] == "2026-11-22"
    assert pages[f"{HOST}artikel/b/"][0] == "2026-11-20"
    assert pages[f"{HOST}tema/landasan/"][0] == "2026-11-20"
    assert pages[f"{HOST}kontak/"][0] is None


def test_change_is_the_day_in_jakarta(small):
    small.article("b", date="2026-11-20T20:00:00+00:00")
    assert read(small)[f"{HOST}artikel/b/"][0] == "2026-11-21"


def test_pages_not_meant_to_be_found_are_left_out(small):
    paths = {urlsplit(address).path for address in read(small)}
    assert not paths & {"/rahasia/", "/en/secret/", "/404.html", "/en/404.html"}
    assert "/alumni/pitta-sekar-wangi/" not in paths
    assert "/alumni/redaksi/" in paths


def test_addresses_are_whole_sorted_and_said_once(small):
    root = ElementTree.fromstring(sitemap.xml(small.views()))
    addresses = [loc.text for loc in root.iterfind("s:url/s:loc", NAMES)]
    assert addresses == sorted(set(addresses))
    assert all(address.startswith(HOST) for address in addresses)


def test_addresses_follow_the_host_and_its_folder(small):
    host = "https://host.example/situs/"
    assert f"{host}artikel/a/" in read(small, host=host)
