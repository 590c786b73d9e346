"""How pages name their other language: head, sitemap and switcher agree."""

from xml.etree import ElementTree

from tests.built import documents
from tests.built.writing import RETOLD, built_from, replace

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
LINK = "{http://www.w3.org/1999/xhtml}link"


def test_every_page_names_its_languages_and_a_default(built):
    for address in _shared(built):
        found = dict(_in_head(built, address))
        assert set(found) == {"id", "en", "x-default"}, address
        assert found[documents.language(address)] == documents.HOST + address
        assert found["x-default"] == found["id"]


def test_languages_name_each_other_alike(built):
    for address in _shared(built):
        named = _in_head(built, address)
        for _, href in named:
            assert _in_head(built, href.removeprefix(documents.HOST)) == named, address


def test_sitemap_names_the_same_languages_as_the_head(built, untranslated):
    for site in (built, untranslated):
        for address, (_, alternates) in _in_sitemap(site).items():
            assert alternates == _in_head(site, address), address


def test_sitemap_lists_every_page_to_be_found_once(built, untranslated):
    for site in (built, untranslated):
        entries = ElementTree.parse(site / "sitemap.xml").findall("s:url/s:loc", SITEMAP)
        listed = [entry.text.removeprefix(documents.HOST) for entry in entries]
        assert sorted(listed) == sorted(_shared(site))


def test_sitemap_dates_a_page_by_its_content(project):
    dates = "date: 2026-10-01\nupdated: 2026-10-05"
    replace(project, f"{RETOLD}/index.md", "date: 2026-11-23", dates)
    dates = {address: date for address, (date, _) in _in_sitemap(built_from(project)).items()}
    for language, address in documents.RETELLING.items():
        assert dates[address] == "2026-10-05", language
    assert dates["artikel/sepuluh-sikap-coach/"] == "2026-11-23"


def test_switcher_leads_to_the_same_page_in_the_other_language(built):
    shared = _shared(built)
    for address in documents.pages(built):
        switcher, other = _switcher(built, address), _other(address)
        assert switcher.get("hreflang") == switcher.get("lang") == other
        there = switcher.get("href").lstrip("/")
        assert documents.language(there) == other
        assert _switcher(built, there).get("href").lstrip("/") == address
        if address in shared:
            named = dict(_in_head(built, address))
            assert documents.HOST + there == named[other], address


def _shared(site):
    """Addresses meant to be found by search engines."""
    hidden = "//meta[@name='robots'][contains(@content, 'noindex')]"
    return [a for a in documents.pages(site) if not documents.page(site, a).xpath(hidden)]


def _switcher(site, address):
    (switcher,) = documents.page(site, address).xpath(
        "//header[@class='loop-masthead']//a[@hreflang]"
    )
    return switcher


def _in_head(site, address):
    found = documents.page(site, address).xpath("//head/link[@rel='alternate'][@hreflang]")
    return [(link.get("hreflang"), link.get("href")) for link in found]


def _in_sitemap(site):
    """{address: (date, alternates)}."""
    return {
        entry.findtext("s:loc", namespaces=SITEMAP).removeprefix(documents.HOST): (
            entry.findtext("s:lastmod", namespaces=SITEMAP),
            [(link.get("hreflang"), link.get("href")) for link in entry.findall(LINK)],
        )
        for entry in ElementTree.parse(site / "sitemap.xml").findall("s:url", SITEMAP)
    }


def _other(address):
    return "id" if documents.language(address) == "en" else "en"
