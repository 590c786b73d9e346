"""What is said and shown of an answer, and of anything that cannot be searched for."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, word
from tests.browser.searching import ask, field_of, opened, says, searcher
from tests.checks import access

AT_BOTH_WIDTHS = pytest.mark.parametrize("width", WIDTHS)
HOSTILE = "<img src=x onerror=window.hit=1>"


def test_results_are_grouped_counted_and_marked(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "rahasia")
        says(dialog, "search.many", count=4)
        headings = dialog.get_by_role("heading", level=2).all_inner_texts()
        assert headings == ["Etika", "Landasan", "Istilah", word("search.elsewhere", "id")]
        assert "menjaga" in dialog.locator("h3 mark").all_inner_texts()
        ask(dialog, "satu")
        says(dialog, "search.one")
        ask(dialog, "banyak")
        says(dialog, "search.top", count=27, shown=4)


def test_result_in_the_other_language_says_so_and_is_marked(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "confidentiality")
        says(dialog, "search.none_here", word="confidentiality")
        link = dialog.get_by_role("link")
        assert [link.get_attribute(name) for name in ("lang", "hreflang")] == ["en", "en"]
        expect(dialog.get_by_text(word("language.in_en", "id")).first).to_be_visible()


def test_mistake_is_put_right_and_the_reader_may_insist(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "kerahasian")
        said = word("search.corrected", "id").format(word="kerahasiaan")
        counted = word("search.many", "id").format(count=4)
        expect(dialog.get_by_role("status")).to_have_text(f"{said} {counted}.")
        insist = word("search.insist", "id").format(word="kerahasian")
        dialog.get_by_role("button", name=insist).click()
        says(dialog, "search.none", word="kerahasian")
        expect(field_of(dialog)).to_be_focused()
        expect(field_of(dialog)).to_have_value("kerahasian")


def test_late_answer_to_an_earlier_question_is_dropped(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "lambat")
        page.evaluate("waiting")
        ask(dialog, "nihil")
        says(dialog, "search.none", word="nihil")
        page.evaluate("release()")
        page.evaluate("new Promise(requestAnimationFrame)")
        says(dialog, "search.none", word="nihil")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("a" * 10_000, "long"),
        ("kerahasiaan " * 800, "long"),
        ("?!… — ()[]", "wordless"),
        ("🌱", "wordless"),
        (HOSTILE, "none"),
        ("(a+)+$ [z-a] \\", "none"),
        ("🌱 nihil", "none"),
    ],
)
def test_bad_input_gets_a_sentence_and_stays(chromium, served, built, typed, key, language):
    with searcher(chromium, built) as page:
        dialog = opened(page, served, language)
        ask(dialog, typed)
        given = {"word": typed} if key == "none" else {}
        says(dialog, f"search.{key}", language, **given)
        expect(field_of(dialog)).to_have_value(typed)
        assert dialog.get_by_role("link").count() == 3
        assert page.evaluate("window.hit") is None
        assert page.evaluate("questions").count(typed) == (key == "none")


def test_markup_in_an_index_is_shown_as_the_text_it_is(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "rahasia")
        expect(dialog.get_by_role("link", name=HOSTILE)).to_be_visible()
        assert dialog.locator("img").count() == 0
        assert page.evaluate("window.hit") is None


def test_index_that_does_not_come_is_said_and_can_be_tried_again(chromium, served, built):
    with searcher(chromium, built) as page:
        dialog = opened(page, served)
        ask(dialog, "putus")
        says(dialog, "search.failed")
        expect(field_of(dialog)).to_have_value("putus")
        dialog.get_by_role("button", name=word("search.retry", "id")).click()
        expect(field_of(dialog)).to_be_focused()
        says(dialog, "search.many", count=4)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@AT_BOTH_WIDTHS
def test_open_dialog_shuts_nobody_out(chromium, served, built, width, scheme):
    with searcher(chromium, built, width) as page:
        page.emulate_media(color_scheme=scheme)
        dialog = opened(page, served)
        assert access(page) == []
        for question, key in (
            ("rahasia", "many"), ("kerahasian", "insist"), ("nihil", "none"), ("putus", "failed"),
            ("confidentiality", "none_here"),
        ):  # fmt: skip
            ask(dialog, question)
            text = word(f"search.{key}", "id").format(count=4, word=question)
            expect(dialog.get_by_text(text).first).to_be_visible()
            assert access(page) == [], question


def test_dialog_fits_the_narrowest_screen(chromium, served, built):
    with searcher(chromium, built, 320) as page:
        dialog = opened(page, served)
        ask(dialog, "rahasia" * 28)
        expect(dialog.get_by_role("link")).to_have_count(5)
        assert dialog.evaluate("dialog => dialog.scrollWidth <= innerWidth")
        ask(dialog, "x" * 199)
        says(dialog, "search.none", word="x" * 199)
        assert dialog.evaluate("dialog => dialog.scrollWidth <= innerWidth")
