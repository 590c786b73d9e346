"""What was taken down is nowhere on the site but in one sentence at its old addresses."""

import pytest

from tests.built import documents
from tests.built.writing import (
    PIXEL, append, article, built_from, open_form, settle, write,
)
from tests.conftest import copy_project

NAME, KEY = "Wulan Uji Coba", "wulan-uji-coba"
TITLES = ("Janji yang dicabut", "A promise taken back", "Kata Wulan", "Diceritakan ulang dari Wulan")
GONE = {
    "artikel/dicabut/": "id", "en/articles/taken-back/": "en", "alamat-lama/": "id",
    "artikel/kata/": "id", "artikel/ulang/": "id", f"alumni/{KEY}/": "id", f"en/alumni/{KEY}/": "en",
}  # fmt: skip
SAYS = {"id": "sudah ditarik", "en": "has been withdrawn"}
LINKS = (
    "Lihat [yang pertama](../dicabut/index.md), [yang kedua](../kata/index.md#satu) dan "
    f"[seorang alumni](../../alumni/{KEY}.md)."
)


@pytest.fixture(scope="module")
def taken_down(tmp_path_factory):
    """The site from which an article and a name were taken down, beside one that still stands."""
    root = copy_project(tmp_path_factory.mktemp("withdrawal") / "project")
    open_form(root)
    person = {"name": NAME, "batch": 7, "about": {"id": "Bekas kepala ruang.", "en": "Once a ward manager."}}
    settle(root, "alumni", **{KEY: {**person, "withdrawn": "2026-12-30 09.00"}})
    article(
        root, "dicabut/index.md", TITLES[0], "![x](foto.png)", aliases=["/alamat-lama/"],
        image="foto.png", image_alt="Titik.", withdrawn="2026-12-31",
    )  # fmt: skip
    write(root, "artikel/dicabut/index.en.md", TITLES[1], slug="taken-back", image_alt="A dot.")
    (root / "docs/artikel/dicabut/foto.png").write_bytes(PIXEL)
    article(root, "kata/index.md", TITLES[2], "## Satu\n\nTeks.", author=KEY)
    told = {"alumnus": KEY, "url": "https://example.org/asli"}
    article(root, "ulang/index.md", TITLES[3], based_on=told)
    article(root, "tinggal/index.md", "Yang tinggal", LINKS, reviewed_by=KEY, translated_by=KEY)
    write(root, "artikel/tinggal/index.en.md", "What stays", slug="what-stays")
    append(root, "docs/tentang.md", "Lihat [tulisan itu](artikel/dicabut/index.md).")
    return built_from(root)


@pytest.mark.parametrize("word", [NAME, *TITLES, "Bekas kepala ruang", "Once a ward manager", KEY])
def test_it_is_nowhere_in_the_site(taken_down, word):
    everything = documents.files(taken_down)
    # A cut of a word, as an index of search keeps it, would be found too.
    assert [name for name, content in everything.items() if word.encode() in content] == []
    assert [name for name, content in everything.items() if word.lower().encode() in content] == []


def test_nothing_but_the_pages_that_say_so_stands_there(taken_down):
    names = [name for name in documents.files(taken_down) if KEY in name or "dicabut" in name]
    assert sorted(names) == sorted(
        f"{address}index.html" for address in GONE if KEY in address or "dicabut" in address
    )


@pytest.mark.parametrize("address", GONE)
def test_old_address_says_so_in_its_language(taken_down, address):
    tree, language = documents.page(taken_down, address), GONE[address]
    assert SAYS[language] in tree.findtext(".//h1")
    assert tree.get("lang") == language
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert tree.xpath("//link[@rel='canonical' or @hreflang]") == []
    assert tree.xpath("//meta[@http-equiv='refresh'] | //meta[@property]") == []
    onward = {"id": "/artikel/", "en": "/en/articles/"}[language]
    assert tree.xpath(f"//main//a/@href = '{onward}'")


def test_machines_are_not_led_there(taken_down):
    for name in ("sitemap.xml", "feed.xml", "feed.json", "en/feed.xml", "kontak/topik.json"):
        text = (taken_down / name).read_text("utf-8")
        assert [address for address in GONE if address in text] == [], name


def test_links_to_it_keep_their_words_alone(taken_down):
    tree = documents.page(taken_down, "artikel/tinggal/")
    (paragraph,) = tree.xpath("//div[@class='loop-prose']/p")
    assert documents.words(paragraph) == "Lihat yang pertama, yang kedua dan seorang alumni."
    assert paragraph.xpath(".//a") == []


def test_review_is_told_without_the_name(taken_down):
    for address, said in (
        ("artikel/tinggal/", "Sudah ditinjau; nama peninjaunya tidak lagi kami sebut."),
        ("en/articles/what-stays/", "Reviewed; we no longer name the reviewer."),
    ):
        tree = documents.page(taken_down, address)
        assert documents.words(tree.xpath("//p[@class='loop-review']")[0]) == said
