"""Writing to the institute, as somebody with a phone or at a desk does it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, word
from tests.browser.writing_to_us import ANSWERS, faults, fill, open_form, send, tab

THANKS = {"id": "terima-kasih/", "en": "en/thank-you/"}
EVERY_WAY = [
    pytest.param(language, scripts, width, id=f"{language}-{'js' if scripts else 'plain'}-{width}")
    for language in LANGUAGES for scripts in (True, False) for width in WIDTHS
]
# Where each fault is tried alone: each language with and without scripts, each width with both.
SOME_WAYS = [EVERY_WAY[place] for place in (0, 3, 5, 6)]
ALL = ["name", "channel", "message", "consent", "adult"]
ONE_EACH = {
    "name": {"name": None},
    "channel": {"channel": None},
    "email": {"email": "bukan alamat"},
    "whatsapp": {"channel": "whatsapp", "whatsapp": "12"},
    "message": {"message": None},
    "consent": {"consent": False},
    "adult": {"adult": False},
}


@pytest.mark.parametrize(("language", "scripts", "width"), EVERY_WAY)
def test_message_arrives_and_thanks_are_said(chromium, office, language, scripts, width):
    name = f"Ani {language} {scripts} {width}"
    with tab(chromium, width, scripts) as page:
        open_form(page, office, language)
        fill(page, name=name)
        send(page, language)
        expect(page).to_have_url(office.url + THANKS[language])
    assert office.inbox("list").count(name) == 1


@pytest.mark.parametrize(("language", "scripts", "width"), EVERY_WAY)
def test_all_faults_at_once_are_told_above_the_heading_and_at_the_fields(
    chromium, office, language, scripts, width
):
    with tab(chromium, width, scripts) as page:
        open_form(page, office, language)
        send(page, language)
        summary = page.locator("#loop-errors")
        expect(summary).to_be_visible()
        told = faults(page)
        assert list(told) == ALL
        for name, words in told.items():
            expect(page.locator(f"#{name}-error")).to_have_text(words)
            described = page.locator(f"#{name}").get_attribute("aria-describedby").split()
            assert f"{name}-error" in described
        start = re.escape(word("form.error_prefix", language))
        expect(page).to_have_title(re.compile(f"^{start}"))
        heading = "summary => summary.compareDocumentPosition(document.querySelector('h1')) & 4"
        assert summary.evaluate(heading)
        if scripts:
            expect(summary).to_be_focused()


@pytest.mark.parametrize("name", ONE_EACH)
@pytest.mark.parametrize(("language", "scripts", "width"), SOME_WAYS)
def test_each_fault_alone_keeps_every_other_answer(
    chromium, office, language, scripts, width, name
):
    with tab(chromium, width, scripts) as page:
        open_form(page, office, language)
        fill(page, **ONE_EACH[name])
        send(page, language)
        expect(page.locator("#loop-errors")).to_be_visible()
        assert list(faults(page)) == [name]
        for field in {"name", "message"} - {name}:
            assert page.locator(f"#{field}").input_value() == ANSWERS[field]
        page.locator("#loop-errors li a").click()
        if scripts:
            expect(page.locator(f"#{name}")).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False], ids=["js", "plain"])
def test_double_click_sends_one_message(chromium, office, scripts):
    name = f"Dua klik {scripts}"
    with tab(chromium, scripts=scripts) as page:
        open_form(page, office)
        fill(page, name=name)
        page.get_by_role("button", name=word("form.send", "id"), exact=True).dblclick()
        expect(page).to_have_url(office.url + THANKS["id"])
    assert office.inbox("list").count(name) == 1


def test_back_after_sending_shows_an_empty_form(chromium, office):
    with tab(chromium) as page:
        open_form(page, office)
        fill(page, name="Sesudah kirim")
        send(page)
        expect(page).to_have_url(office.url + THANKS["id"])
        page.go_back()
        expect(page.locator("#message")).to_have_value("")
        assert page.evaluate("sessionStorage.length + localStorage.length") == 0


@pytest.mark.parametrize(("language", "name"), [("id", "dari"), ("en", "from")])
def test_topic_comes_from_the_article_and_nothing_else_does(chromium, office, language, name):
    with tab(chromium) as page:
        open_form(page, office, language, f"?{name}=menjaga-kerahasiaan")
        expect(page.locator("#topic")).to_have_value("menjaga-kerahasiaan")
        for evil in ("//evil", "https://evil.example", "toString", "%3Cimg%20src=x%3E"):
            open_form(page, office, language, f"?{name}={evil}")
            expect(page.locator("#topic")).to_have_value("")
