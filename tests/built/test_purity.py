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
    ("styles in the text", "//body//style | //svg//style"),
    ("code in the text", "//body//script"),
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


def test_one_script_stands_in_every_page_and_is_the_same(built):
    path = "//script[not(@src)][not(@type='application/ld+json')]"
    found = [documents.page(built, address).xpath(path) for address in documents.pages(built)]
    assert {len(elements) for elements in found} == {1}
    assert len({elements[0].text for elements in found}) == 1


def test_one_of_two_constant_styles_stands_in_every_page(built):
    (whole,) = documents.page(built, "").xpath("//style/text()")
    for address in documents.pages(built):
        article = documents.page(built, address).xpath("//article[@class='loop-article']")
        (style,) = documents.page(built, address).xpath("//style/text()")
        assert whole.startswith(style) if article else style == whole, address


def test_style_loads_nothing(built):
    for css in documents.page(built, "").xpath("//style/text()"):
        assert "@import" not in css
        assert "url(" not in css
