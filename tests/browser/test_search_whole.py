"""Search from the key to the article, with the index of the articles as they stand."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, front, word
from tests.browser.searching import ask, field_of, opened, says, searcher
from tests.pages import KINDS

KEPT = "artikel/menjaga-kerahasiaan/index"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("language", "words"), [("id", "rahasia"), ("en", "confidentiality")])
def test_reader_finds_the_article_and_opens_it_by_keyboard(
    chromium, served, language, words, width
):
    with searcher(chromium, width=width) as page:
        dialog = opened(page, served, language, "home")
        page.keyboard.type(words)
        title = front(KEPT, language)["title"]
        link = dialog.get_by_role("link", name=title, exact=True)
        expect(link).to_be_visible()
        for _ in range(10):
            page.keyboard.press("ArrowDown")
            if link.evaluate("link => link === document.activeElement"):
                break
        page.keyboard.press("Enter")
        expect(page).to_have_url(served.url + KINDS[language]["article"])
        expect(page.locator("h1")).to_have_text(title)


def test_mistake_is_put_right(chromium, served):
    with searcher(chromium) as page:
        dialog = opened(page, served)
        ask(dialog, "kerahasian")
        insist = word("search.insist", "id").format(word="kerahasian")
        dialog.get_by_role("button", name=insist).click()
        expect(field_of(dialog)).to_have_value("kerahasian")


def test_word_of_the_other_language_leads_there(chromium, served):
    with searcher(chromium) as page:
        dialog = opened(page, served)
        ask(dialog, "employer")
        title = front("artikel/kalau-kantor-membayar/index", "en")["title"]
        says(dialog, "search.none_here", word="employer")
        expect(dialog.get_by_role("link", name=title, exact=True)).to_have_attribute("lang", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lost_connection_is_said_and_the_words_find_their_answer_later(chromium, served, language):
    with searcher(chromium) as page:
        dialog = opened(page, served, language)
        page.context.set_offline(True)
        ask(dialog, "coaching")
        says(dialog, "search.failed", language)
        expect(field_of(dialog)).to_have_value("coaching")
        page.context.set_offline(False)
        dialog.get_by_role("button", name=word("search.retry", language)).click()
        expect(dialog.locator(".loop-hit").first).to_be_visible()
        page.complaints.clear()


@pytest.mark.parametrize(
    "typed", ["a" * 10_000, "?!…", "<img src=x onerror=window.hit=1>", "(a+)+$ [z-", "🌱", "\\", "__proto__"]
)
def test_bad_input_is_answered_with_a_sentence_and_runs_nothing(chromium, served, typed):
    with searcher(chromium) as page:
        dialog = opened(page, served)
        before = dialog.get_by_role("status").inner_text()
        ask(dialog, typed)
        expect(dialog.get_by_role("status")).not_to_have_text(before)
        expect(dialog.get_by_role("status")).not_to_have_text(word("search.failed", "id"))
        expect(field_of(dialog)).to_have_value(typed)
        assert page.evaluate("window.hit") is None
