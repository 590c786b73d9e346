"""The search dialog: reached for, walked through by keyboard, left again."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, word
from tests.browser.searching import ask, field_of, opened, says, searcher
from tests.pages import KINDS

BOTH = pytest.mark.parametrize("language", LANGUAGES)
AT_BOTH_WIDTHS = pytest.mark.parametrize("width", WIDTHS)
FOUND = "/artikel/menjaga-kerahasiaan/"


def search_link(page, language="id"):
    return page.get_by_role("banner").get_by_role("link", name=word("search.link", language), exact=True)


@BOTH
def test_nothing_of_search_is_asked_for_before_somebody_reaches_for_it(
    chromium, served, built, language
):
    with searcher(chromium, built) as page:
        for kind in ("home", "article", "articles"):
            page.goto(served.url + KINDS[language][kind], wait_until="networkidle")
            search_link(page, language).hover()
            search_link(page, language).focus()
        assert [url for url in page.asked if "search" in url.removeprefix(served.url)] == []


@AT_BOTH_WIDTHS
@BOTH
def test_link_in_the_masthead_opens_the_dialog(chromium, served, built, language, width):
    with searcher(chromium, built, width) as page:
        page.goto(served.url + KINDS[language]["article"])
        search_link(page, language).click()
        dialog = page.get_by_role("dialog", name=word("search.title", language))
        expect(field_of(dialog)).to_be_focused()
        says(dialog, "search.start", language)
        assert dialog.get_by_role("link").count() == 3
        assert page.url == served.url + KINDS[language]["article"]


@BOTH
def test_link_leads_to_the_page_where_scripts_do_not_run(chromium, served, built, language):
    with searcher(chromium, built, scripts=False) as page:
        page.goto(served.url + KINDS[language]["home"])
        search_link(page, language).click()
        expect(page).to_have_url(served.url + KINDS[language]["search"])


@pytest.mark.parametrize("missing", ["**/assets/search.*.js", "**/search.json"])
def test_link_leads_to_the_page_where_the_dialog_cannot_come(chromium, served, built, missing):
    with searcher(chromium, built) as page:
        page.goto(served.url + KINDS["id"]["home"])
        page.route(missing, lambda route: route.fulfill(status=404), times=1)
        search_link(page).click()
        expect(page).to_have_url(served.url + KINDS["id"]["search"])
        page.complaints.clear()


@AT_BOTH_WIDTHS
def test_escape_gives_the_focus_back_to_where_it_was(chromium, served, built, width):
    with searcher(chromium, built, width) as page:
        page.goto(served.url + KINDS["id"]["article"])
        term = page.locator(".loop-term").first
        term.focus()
        page.keyboard.press("/")
        dialog = page.get_by_role("dialog")
        expect(field_of(dialog)).to_be_focused()
        page.keyboard.type("rahasia")
        expect(dialog.get_by_role("heading", name="Etika")).to_be_visible()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        expect(term).to_be_focused()


def test_closing_by_button_or_beside_the_panel_gives_the_focus_back_too(chromium, served, built):
    with searcher(chromium, built, 1280) as page:
        page.goto(served.url + KINDS["id"]["article"])
        dialog = page.get_by_role("dialog")
        for leave in (
            lambda: dialog.get_by_role("button", name=word("search.close", "id")).click(),
            lambda: page.mouse.click(5, 5),
        ):
            search_link(page).focus()
            page.keyboard.press("Enter")
            expect(dialog).to_be_visible()
            leave()
            expect(dialog).to_be_hidden()
            expect(search_link(page)).to_be_focused()


def test_words_typed_are_there_when_the_dialog_comes_back(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "rahasia")
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        expect(field_of(dialog)).to_have_value("rahasia")
        page.keyboard.type("satu")
        says(dialog, "search.one")


@AT_BOTH_WIDTHS
def test_arrow_keys_walk_through_the_results_and_enter_opens_one(chromium, served, built, width):
    with searcher(chromium, built, width) as page:
        dialog = opened(page, served, kind="home")
        page.keyboard.type("rahasia")
        links = dialog.get_by_role("link")
        expect(links).to_have_count(5)
        for number in range(5):
            page.keyboard.press("ArrowDown")
            expect(links.nth(number)).to_be_focused()
            expect(links.nth(number)).to_be_in_viewport()
        page.keyboard.press("ArrowDown")
        expect(links.nth(4)).to_be_focused()
        for _ in range(5):
            page.keyboard.press("ArrowUp")
        expect(field_of(dialog)).to_be_focused()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page).to_have_url(served.url.rstrip("/") + FOUND)


def test_enter_in_the_field_goes_to_the_first_result_at_once(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served, kind="home")
        page.keyboard.insert_text("rahasia")
        page.keyboard.press("Enter")
        expect(dialog.get_by_role("link").first).to_be_focused()
        assert page.url == served.url + KINDS["id"]["home"]


def test_letter_typed_on_a_result_goes_on_in_the_field(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        page.keyboard.type("rahasi")
        says(dialog, "search.none", word="rahasi")
        page.keyboard.press("ArrowDown")
        page.keyboard.type("a")
        expect(field_of(dialog)).to_be_focused()
        expect(field_of(dialog)).to_have_value("rahasia")
        says(dialog, "search.many", count=4)


def test_tab_stays_within_the_dialog(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        for _ in range(8):
            page.keyboard.press("Tab")
            within = "element => element === document.body || element.closest('dialog') !== null"
            assert page.locator(":focus").count() == 0 or page.locator(":focus").evaluate(within)
        expect(dialog).to_be_visible()


def test_the_key_is_left_to_whoever_types(chromium, office, built):
    with searcher(chromium, built) as page:
        page.goto(f"{office.url}{KINDS['id']['contact']}")
        for field in ("#name", "#message"):
            page.locator(field).focus()
            page.keyboard.type("a/b")
            expect(page.locator(field)).to_have_value("a/b")
        page.locator("#topic").focus()
        page.keyboard.press("/")
        page.locator("main").focus()
        page.keyboard.press("Control+/")
        assert page.get_by_role("dialog").count() == 0
        assert [url for url in page.asked if "/search" in url] == []


def test_the_key_can_be_switched_off_and_on(chromium, served, built):
    with searcher(chromium, built, 1280) as page:
        dialog = opened(page, served)
        box = dialog.get_by_role("checkbox", name=word("search.slash", "id"))
        assert page.evaluate("localStorage.length") == 0
        box.uncheck()
        page.reload()
        page.keyboard.press("/")
        search_link(page).click()
        expect(box).not_to_be_checked()
        box.check()
        assert page.evaluate("localStorage.length") == 0
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        expect(dialog).to_be_visible()


def test_result_on_this_very_page_closes_the_dialog(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served, kind="glossary")
        ask(dialog, "rahasia")
        dialog.get_by_role("link", name="Kerahasiaan").click()
        expect(dialog).to_be_hidden()
        expect(page).to_have_url(f"{served.url}glosarium/#kerahasiaan")
