"""What every page shows: its name, its addresses in both languages, the way to the other one."""

import pytest

from tests.loop_site.small import HOST


def view(small, key, language="id", **views):
    views = small.frame().views(**views)
    return views.page(views.site.pages[key, language])


def test_title_names_the_page_and_the_institute(small):
    small.page("tentang.md", title="Tentang")
    assert view(small, "tentang")["head_title"] == "Tentang – Loop Institute of Coaching"
    assert view(small, "index")["head_title"] == "Loop Institute of Coaching – Judul"


def test_page_of_two_languages_leads_to_its_other_half(small):
    page = view(small, "kontak", "en")
    assert page["canonical"] == f"{HOST}en/contact/"
    assert page["alternates"] == [
        ("id", f"{HOST}kontak/"),
        ("en", f"{HOST}en/contact/"),
        ("x-default", f"{HOST}kontak/"),
    ]
    other = next(item for item in page["switcher"] if not item["current"])
    assert (other["language"], other["href"], other["translated"]) == ("id", "/kontak/", True)


@pytest.mark.parametrize(("language", "home"), [("id", "/en/"), ("en", "/")])
def test_page_of_one_language_leads_to_the_other_home_and_says_so(small, language, home):
    small.article("a") if language == "id" else small.english_article("a", "one")
    page = view(small, "artikel/a/index", language)
    assert page["alternates"] == []
    other = next(item for item in page["switcher"] if not item["current"])
    assert (other["href"], other["translated"]) == (home, False)


@pytest.mark.parametrize(("recorded", "original"), [
    (None, None), ("v1 00000000", {"language": "id", "href": "/artikel/a/"}),
])  # fmt: skip
def test_translation_that_is_behind_leads_to_its_original(small, recorded, original):
    small.article("a")
    small.translation("a", "one", translated_from=recorded)
    assert view(small, "artikel/a/index", "en")["original"] == original
    assert view(small, "artikel/a/index")["original"] is None


def test_card_of_an_article_in_the_other_language_is_honest(small):
    small.english_article("a", "one", title="One")
    views = small.frame().views()
    [card] = views.listing(views.site.articles, "id")
    assert (card["title"], card["language"]) == ("One", "en")
    assert card["foreign"] == "dalam bahasa Inggris"
    assert card["href"] == "/en/articles/one/"


def test_card_of_an_article_in_its_own_language_says_nothing_of_it(small):
    small.article("a")
    views = small.views()
    assert views.listing(views.site.articles, "id")[0]["foreign"] is None


def test_page_not_found_claims_no_address(small):
    small.page("404.md", kind="not-found")
    small.page("404.en.md")
    page = view(small, "404")
    assert (page["canonical"], page["alternates"], page["noindex"]) == (None, [], True)
    assert page["data"] is None


def test_page_not_to_be_found_names_no_alternates(small):
    small.page("rahasia.md", noindex=True)
    small.page("rahasia.en.md", slug="secret")
    assert view(small, "rahasia", "en")["noindex"]
    assert view(small, "rahasia", "en")["alternates"] == []


def test_theme_page_offers_its_own_feed_beside_the_languages(small):
    hrefs = [feed["href"] for feed in view(small, "tema/etika", "en")["feeds"]]
    folders = ["/en/", "/en/topics/ethics/"]
    assert hrefs == [f"{folder}feed.{kind}" for folder in folders for kind in ("xml", "json")]


def test_links_start_at_the_sites_folder_on_its_host(small):
    page = view(small, "kontak", host="https://host.example/situs/")
    assert page["home"] == "/situs/"
    assert page["canonical"] == "https://host.example/situs/kontak/"


def test_page_leads_to_the_search_of_its_language_where_there_is_one(small):
    small.page("tentang.md")
    small.page("tentang.en.md")
    small.page("cari.md", kind="search")
    assert view(small, "tentang")["search"] == "/cari/"
    assert view(small, "tentang", "en")["search"] is None
