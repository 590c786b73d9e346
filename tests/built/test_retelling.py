"""A retold article names whose it is based on, and credits nobody with words not theirs."""

import re

import pytest
import yaml

from loop_site.front_matter import Loader
from tests.built import documents
from tests.pages import KINDS

CREDIT = {
    "id": "berdasarkan artikel Pitta Sekar Wangi, LCPC – Batch 55",
    "en": "based on an article by Pitta Sekar Wangi, LCPC – Batch 55",
}
FEEDS = {"id": ("", "tema/etika/"), "en": ("en/", "en/topics/ethics/")}
WRITER = "Pitta Sekar Wangi"
each_language = pytest.mark.parametrize("language", ["id", "en"])


@each_language
def test_article_says_whose_it_is_based_on(built, language):
    tree = documents.page(built, documents.RETELLING[language])
    (byline,) = tree.xpath("//div[@class='loop-byline']")
    assert CREDIT[language] in documents.words(byline)


@each_language
def test_lists_say_whose_it_is_based_on(built, language):
    for kind in ("home", "articles", "theme", "alumnus", "desk"):
        tree = documents.page(built, KINDS[language][kind])
        assert CREDIT[language] in documents.words(tree), kind


@each_language
def test_feeds_say_whose_it_is_based_on(built, language):
    whole = documents.HOST + documents.RETELLING[language]
    for folder in FEEDS[language]:
        atom, items = documents.entries(built, folder)
        assert CREDIT[language] in " ".join(atom[whole].findtext("{*}content").split())
        assert CREDIT[language] in " ".join(items[whole]["content_html"].split())
        assert WRITER not in atom[whole].findtext("{*}author/{*}name")
        assert WRITER not in documents.strings(items[whole]["authors"])


@each_language
def test_machines_are_told_whose_it_is_based_on(built, language):
    article = _article(built, language)
    original = article["isBasedOn"]["author"]
    assert (original["name"], original["honorificSuffix"]) == (WRITER, "LCPC")
    assert original["url"] == documents.HOST + KINDS[language]["alumnus"]
    assert WRITER not in documents.strings(article["author"])


@each_language
def test_machines_are_told_the_whole_credit(built, language):
    said = documents.strings(_article(built, language))
    assert [text for text in said if CREDIT[language] in " ".join(text.split())]


def test_nothing_is_called_somebodys_karya(built):
    for name, content in documents.files(built).items():
        assert not re.search(r"\bkarya\b", content.decode("utf-8", "ignore"), re.IGNORECASE), name


@each_language
def test_her_page_lists_it_as_retold(built, language):
    texts = yaml.load((built.parent / "data/ui.yml").read_text("utf-8"), Loader)
    tree = documents.page(built, KINDS[language]["alumnus"])
    links = tree.xpath("//main//li//a[@href=$href]", href=f"/{documents.RETELLING[language]}")
    headings = [link.xpath("ancestor::section[1]/h2")[0].text for link in links]
    assert headings == [texts["alumnus.retold"][language]]


def _article(site, language):
    tree = documents.page(site, documents.RETELLING[language])
    (article,) = [thing for thing in documents.graph(tree) if thing["@type"] == "Article"]
    return article
