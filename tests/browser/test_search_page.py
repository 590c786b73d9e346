"""The search page: a link to an answer, and every article by theme where scripts do not run."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, word
from tests.browser.searching import ask, field_of, says, searcher
from tests.checks import access
from tests.pages import KINDS

BOTH = pytest.mark.parametrize("language", LANGUAGES)


def all_articles(page, language="id"):
    return page.get_by_role("region", name=word("search.all", language))


@BOTH
def test_every_article_stands_there_by_theme_without_scripts(chromium, served, built, language):
    with searcher(chromium, built, scripts=False) as page:
        page.goto(f"{served.url}{KINDS[language]['search']}?q=%3Cimg%20src%3Dx%3E")
        expect(page.get_by_text(word("search.no_script", language))).to_be_visible()
        expect(page.get_by_role("searchbox")).to_be_hidden()
        assert all_articles(page, language).get_by_role("heading", level=3).count() == 3
        folder = built / ("artikel" if language == "id" else "en/articles")
        assert all_articles(page, language).get_by_role("listitem").count() == len(
            list(folder.glob("*/index.html"))
        )


@BOTH
def test_link_to_an_answer_shows_it(chromium, served, built, language):
    with searcher(chromium, built) as page:
        page.goto(f"{served.url}{KINDS[language]['search']}?q=rahasia")
        says(page, "search.many", language, count=4)
        expect(field_of(page)).to_have_value("rahasia")
        expect(all_articles(page, language)).to_be_hidden()


def test_address_follows_what_is_typed_without_filling_the_history(chromium, served, built):
    address = served.url + KINDS["id"]["search"]
    with searcher(chromium, built) as page:
        page.goto(served.url)
        page.goto(address)
        says(page, "search.start")
        ask(page, "rahasia")
        expect(page).to_have_url(f"{address}?q=rahasia")
        ask(page, "a&b=c #d")
        expect(page).to_have_url(f"{address}?q=a%26b%3Dc%20%23d")
        expect(all_articles(page)).to_be_visible()
        ask(page, "")
        expect(page).to_have_url(address)
        page.go_back()
        expect(page).to_have_url(served.url)


def test_question_does_not_travel_on_to_the_next_page(chromium, served, built):
    with searcher(chromium, built) as page:
        page.goto(f"{served.url}{KINDS['id']['search']}?q=rahasia")
        first = page.locator(".loop-hit a").first
        expect(first).to_be_visible()
        field_of(page).press("Enter")
        expect(first).to_be_focused()
        with page.expect_request("**/artikel/menjaga-kerahasiaan/") as asked:
            page.keyboard.press("Enter")
        assert asked.value.headers.get("referer", "") in ("", served.url)
        page.wait_for_url("**/artikel/**")


def test_key_and_link_lead_to_the_field_that_is_there(chromium, served, built):
    with searcher(chromium, built) as page:
        page.goto(served.url + KINDS["id"]["search"])
        says(page, "search.start")
        page.keyboard.press("/")
        expect(field_of(page)).to_be_focused()
        page.locator("main").focus()
        page.locator(".loop-search-link").click()
        expect(field_of(page)).to_be_focused()
        assert page.get_by_role("dialog").count() == 0


def test_too_long_a_question_stays_in_the_field_and_out_of_the_address(chromium, served, built):
    address = served.url + KINDS["id"]["search"]
    with searcher(chromium, built) as page:
        page.goto(f"{address}?q={'a' * 5000}")
        says(page, "search.long")
        expect(field_of(page)).to_have_value("a" * 5000)
        expect(page).to_have_url(address)


@pytest.mark.parametrize("width", WIDTHS)
def test_page_with_results_shuts_nobody_out(chromium, served, built, width):
    with searcher(chromium, built, width) as page:
        page.goto(f"{served.url}{KINDS['id']['search']}?q=rahasia")
        says(page, "search.many", count=4)
        assert access(page) == []


def test_page_stands_whole_where_its_settings_do_not_come(chromium, served, built):
    with searcher(chromium, built) as page:
        page.route("**/search.json", lambda route: route.abort())
        page.goto(f"{served.url}{KINDS['id']['search']}?q=rahasia")
        expect(all_articles(page)).to_be_visible()
        expect(field_of(page)).to_have_value("rahasia")
        page.complaints.clear()
