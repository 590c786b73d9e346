"""Without our templates the same content reads on stock Material."""

import pytest

from tests.built import documents
from tests.built.writing import built_from, replace
from tests.conftest import copy_project
from tests.pages import ARTICLES


@pytest.fixture(scope="module")
def stock(tmp_path_factory):
    root = copy_project(tmp_path_factory.mktemp("stock") / "project")
    replace(root, "mkdocs.yml", "  custom_dir: overrides\n", "")
    return built_from(root)


@pytest.mark.parametrize("address", ARTICLES)
def test_every_article_reads_on_stock_material(built, stock, address):
    ours = documents.page(built, address)
    (text,) = documents.page(stock, address).xpath("//article")
    wanted = ours.xpath("//h1 | //div[@class='loop-prose']/*[self::h2 or self::h3 or self::p]")
    assert len(wanted) > 10
    said = documents.words(text)
    assert [passage for passage in map(documents.words, wanted) if passage not in said] == []


@pytest.mark.parametrize("address", ARTICLES)
def test_stock_page_is_materials_own(stock, address):
    tree = documents.page(stock, address)
    sheets = tree.xpath("//link[@rel='stylesheet']/@href[contains(., 'stylesheets/main.')]")
    assert [(stock / address / sheet).resolve().is_file() for sheet in sheets] == [True]
    assert tree.get("lang") == documents.language(address)
    assert len(tree.xpath("//h1")) == 1
