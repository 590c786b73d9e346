"""Old addresses send readers on, also on a host that cannot redirect."""

import pytest

from tests.built import documents
from tests.built.writing import article, built_from
from tests.conftest import copy_project
from tests.pages import KINDS, OLD_ADDRESS

ARTICLE = KINDS["id"]["article"]


def test_old_wordpress_address_leads_to_its_article(built):
    tree = documents.page(built, OLD_ADDRESS)
    article = documents.page(built, ARTICLE)
    assert tree.xpath("//link[@rel='canonical']/@href") == [documents.HOST + ARTICLE]
    assert tree.xpath("//a/@href") == [f"/{ARTICLE}"]
    assert tree.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url=/{ARTICLE}"]
    assert article.findtext(".//h1") in tree.findtext(".//title")
    assert documents.words(tree.find(".//a")) == article.findtext(".//h1")


@pytest.mark.parametrize("rule, path", [
    ("one link", "count(//a) = 1"),
    ("nothing to read", "count(//main) = 0"),
    ("a language", "boolean(/html/@lang)"),
    ("a title", "string-length(normalize-space(//title)) > 0"),
    ("not for search engines", "//meta[@name='robots']/@content = 'noindex'"),
    ("nothing to load", "count(//script | //img | //link[@rel='stylesheet']) = 0"),
])
def test_every_old_address_is_plain(built, rule, path):
    assert documents.old(built)
    assert [a for a in documents.old(built) if not documents.page(built, a).xpath(path)] == []


def test_old_addresses_are_in_no_sitemap(built):
    sitemap = (built / "sitemap.xml").read_text("utf-8")
    assert [a for a in documents.old(built) if f"<loc>{documents.HOST}{a}<" in sitemap] == []


def test_encoded_old_address_stands_where_hosts_look_for_it(tmp_path):
    root = copy_project(tmp_path / "project")
    encoded = ["/caf%C3%A9/", "/a%20b/", "/%E5%AD%A6%E4%B9%A0/satu/", "/%252e%252e/x/"]
    article(root, "baru/index.md", "Tulisan baru", date="2026-01-01", aliases=encoded)
    taken = {"date": "2026-01-01", "withdrawn": "2026-01-02", "aliases": ["/dul%C3%A9/"]}
    article(root, "dulu/index.md", "Tulisan dulu", **taken)
    site = built_from(root)
    for name in ("café", "a b", "学习/satu", "%2e%2e/x"):
        assert b"url=/artikel/baru/" in (site / name / "index.html").read_bytes()
    assert b"sudah ditarik" in (site / "dulé/index.html").read_bytes()
    assert not any("%C3" in file.as_posix() for file in site.rglob("*"))
