"""The address of every kind of page, as promised to whoever keeps a link."""

import pytest

from loop_site import addresses

# (document or theme or alumnus, Indonesian, English, English slug)
PAGES = [
    ("index", "", "en/", None),
    ("tentang", "tentang/", "en/about/", "about"),
    ("artikel/index", "artikel/", "en/articles/", "articles"),
    ("alumni/index", "alumni/", "en/alumni/", "alumni"),
    ("kontak", "kontak/", "en/contact/", "contact"),
    ("terima-kasih", "terima-kasih/", "en/thank-you/", "thank-you"),
    ("cari", "cari/", "en/search/", "search"),
    ("glosarium", "glosarium/", "en/glossary/", "glossary"),
    ("privasi", "privasi/", "en/privacy/", "privacy"),
    ("panduan/index", "panduan/", "en/guide/", "guide"),
    ("404", "404.html", "en/404.html", None),
]


@pytest.fixture
def urls(small):
    """{key: {language: url}} of a project with every page of the table."""
    for key, _, _, slug in PAGES:
        small.page(f"{key}.md")
        small.page(f"{key}.en.md", slug=slug)
    small.article("menjaga-kerahasiaan")
    small.translation("menjaga-kerahasiaan", "keeping-your-story-safe")
    small.page("panduan/foto.md")
    small.page("panduan/foto.en.md", slug="photos")
    return small.read().urls


@pytest.mark.parametrize(("key", "id", "en", "slug"), PAGES)
def test_page_stands_where_promised(urls, key, id, en, slug):
    assert urls[key] == {"id": id, "en": en}


def test_article_stands_below_the_articles_of_its_language(urls):
    assert urls["artikel/menjaga-kerahasiaan/index"] == {
        "id": "artikel/menjaga-kerahasiaan/",
        "en": "en/articles/keeping-your-story-safe/",
    }


@pytest.mark.parametrize(
    ("key", "english"),
    [("landasan", "foundations"), ("etika", "ethics"), ("pola-pikir", "mindset")],
)
def test_theme_has_a_name_of_its_own_in_english(urls, key, english):
    assert urls[f"tema/{key}"] == {"id": f"tema/{key}/", "en": f"en/topics/{english}/"}


def test_alumnus_keeps_the_key_in_both_languages(urls):
    assert urls["alumni/pitta-sekar-wangi"] == {
        "id": "alumni/pitta-sekar-wangi/",
        "en": "en/alumni/pitta-sekar-wangi/",
    }


def test_page_below_a_folder_takes_the_slug_of_the_folder_too(urls):
    assert urls["panduan/foto"] == {"id": "panduan/foto/", "en": "en/guide/photos/"}


def test_english_page_without_a_slug_keeps_the_name_of_its_file(small):
    small.page("tentang.md")
    small.page("tentang.en.md")
    small.page("a/b/c.en.md")
    assert small.read().urls["tentang"]["en"] == "en/tentang/"
    assert small.read().urls["a/b/c"] == {"en": "en/a/b/c/"}


def test_page_is_written_to_the_index_of_its_folder():
    assert addresses.output_file("") == "index.html"
    assert addresses.output_file("en/articles/x/") == "en/articles/x/index.html"
    assert addresses.output_file("en/404.html") == "en/404.html"
