"""Pages hold no code or style of their own, and nothing from anybody else."""

from urllib.parse import urljoin

import pytest

from tests.built import documents, links

LOADED = (
    "//script[@src] | //img | //source | //iframe | //object | //embed | //video | //audio"
    " | //link[@rel='stylesheet' or @rel='icon' or @rel='preload' or @rel='preconnect'"
    " or @rel='dns-prefetch' or @rel='manifest' or @rel='modulepreload']"
)


@pytest.mark.parametrize("rule, path", [
    ("style attributes", "//@style"),
    ("event handlers", "//@*[starts-with(name(), 'on')]"),
    ("inline styles", "//style"),
    ("inline code", "//script[not(@src)][not(@type='application/ld+json')]"),
    ("links that run code", "//@href[starts-with(normalize-space(.), 'javascript:')]"),
    ("foreign frames", "//iframe | //object | //embed"),
    ("other bases", "//base"),
])
def test_no_page_has(built, untranslated, rule, path):
    for site in (built, untranslated):
        for address in documents.addresses(site):
            assert documents.page(site, address).xpath(path) == [], address


def test_no_page_loads_anything_from_elsewhere(built):
    for address in documents.addresses(built):
        for element in documents.page(built, address).xpath(LOADED):
            whole = urljoin(documents.HOST, element.get("src") or element.get("href"))
            assert links.target(built, documents.HOST, whole), address


def test_style_sheet_loads_nothing(built):
    (file,) = (built / "assets").glob("*.css")
    css = file.read_text("utf-8")
    assert "@import" not in css
    assert "url(" not in css
