"""Components authors know from Material read on our pages under the names it documents."""

import re
from pathlib import Path

import pytest

from tests.built import documents
from tests.built.writing import article, built_from
from tests.conftest import copy_project
from tests.serving import serve

ADDRESS = "artikel/komponen/"
# https://squidfunk.github.io/mkdocs-material/reference/
CLASSES = (
    "admonition", "admonition-title", "tabbed-set", "tabbed-labels", "tabbed-content",
    "tabbed-block", "grid", "cards", "card", "md-button", "md-button--primary", "footnote",
)
ELEMENTS = ("details", "summary", "table", "th", "td")
ALIGNMENT = "cells => cells.map(cell => getComputedStyle(cell).textAlign)"


@pytest.fixture(scope="module")
def components(tmp_path_factory):
    root = copy_project(tmp_path_factory.mktemp("components") / "project")
    body = Path(__file__).with_name("komponen.md").read_text("utf-8")
    body += "\n## Isi\n\n## Sumber\n\n## Baca juga\n\n## Mulai bicara\n"
    sources = [{"title": "Sebuah sumber", "url": "https://contoh.id/"}]
    article(root, "komponen/index.md", "Semua komponen", body, sources=sources)
    return built_from(root)


@pytest.fixture(scope="module")
def address(components):
    """Where the article is served."""
    with serve(components) as server:
        yield server.url + ADDRESS


@pytest.fixture
def shown(address, chromium):
    """The article in a browser."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


@pytest.mark.parametrize("name", CLASSES)
def test_class_is_on_the_page_and_has_a_rule(components, name):
    found = documents.page(components, ADDRESS).find_class(name)
    assert found
    assert re.search(rf"\.{name}(?![\w-])[^{{}}]*{{", _css(components))


@pytest.mark.parametrize("name", ELEMENTS)
def test_element_is_on_the_page_and_has_a_rule(components, name):
    assert documents.page(components, ADDRESS).xpath(f"//div[@class='loop-prose']//{name}")
    assert re.search(rf"\.loop-prose {name}(?![\w-])[^{{}}]*{{", _css(components))


def test_every_tab_shows_its_text_and_hides_the_others(shown):
    for label in ("Satu", "Dua", "Tiga", "Empat", "Lima"):
        shown.locator(".tabbed-labels > label", has_text=label).click()
        visible = shown.locator(".tabbed-block:visible").all_inner_texts()
        assert [text.strip() for text in visible] == [f"Isi {label.lower()}."]


def test_details_open_by_a_press_and_as_written(shown):
    assert shown.get_by_text("Isi terbuka.").is_visible()
    assert not shown.get_by_text("Isi rincian.").is_visible()
    shown.get_by_text("Rincian", exact=True).click()
    assert shown.get_by_text("Isi rincian.").is_visible()


def test_columns_of_a_table_stand_as_their_author_says(shown):
    for cell in ("th", "td"):
        aligned = shown.locator(f".loop-prose table {cell}").evaluate_all(ALIGNMENT)
        plain = [side.removeprefix("-webkit-") for side in aligned]
        assert plain in (["left", "center", "right"], ["start", "center", "right"]), cell


def test_footnote_leads_there_and_back(components):
    tree = documents.page(components, ADDRESS)
    (there,) = tree.xpath("//a[@class='footnote-ref']/@href")
    (note,) = tree.xpath("//div[@class='footnote']//li")
    (back,) = note.xpath(".//a[@class='footnote-backref']/@href")
    assert there == f"#{note.get('id')}"
    assert tree.xpath("//*[@id=$id]//a[@class='footnote-ref']", id=back[1:])


def test_headings_of_an_author_share_no_id_with_the_page(components):
    ids = documents.page(components, ADDRESS).xpath("//@id")
    assert sorted({name for name in ids if ids.count(name) > 1}) == []


def _css(site):
    (style,) = documents.page(site, ADDRESS).xpath("//style/text()")
    return style
