"""Nobody loses what they wrote, and nothing stays that they did not ask to keep."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, word
from tests.browser.writing_to_us import ANSWERS, fill, open_form, send, tab

DAY = 24 * 60 * 60 * 1000


def test_words_survive_reload_and_the_way_back(chromium, office):
    with tab(chromium) as page:
        open_form(page, office)
        fill(page)
        page.reload()
        expect(page.locator("#message")).to_have_value(ANSWERS["message"])
        expect(page.locator("[name=channel][value=email]")).to_be_checked()
        expect(page.locator("#consent")).not_to_be_checked()
        page.goto(office.url)
        page.go_back()
        expect(page.locator("#message")).to_have_value(ANSWERS["message"])


def test_closed_tab_keeps_nothing_unless_asked(chromium, office):
    context = chromium.new_context()
    for keep in (False, True):
        page = context.new_page()
        open_form(page, office)
        expect(page.locator("#message")).to_have_value("")
        fill(page)
        if keep:
            page.get_by_label(word("form.keep", "id")).check()
        page.close()
    page = context.new_page()
    open_form(page, office)
    expect(page.locator("#message")).to_have_value(ANSWERS["message"])
    button = page.get_by_role("button", name=word("form.erase", "id"))
    for place in (0, 9999):
        page.evaluate(f"scrollTo(0, {place})")
        expect(button).to_be_in_viewport(ratio=1)
    button.click()
    expect(page.locator("#message")).to_have_value("")
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
    context.close()


def test_kept_draft_is_gone_after_a_day(chromium, office):
    context = chromium.new_context()
    page = context.new_page()
    open_form(page, office)
    fill(page)
    page.get_by_label(word("form.keep", "id")).check()
    page.close()
    page = context.new_page()
    page.clock.install()
    page.clock.set_fixed_time(page.evaluate("Date.now()") + DAY + 1000)
    open_form(page, office)
    expect(page.locator("#message")).to_have_value("")
    assert page.evaluate("localStorage.length") == 0
    context.close()


FAILURES = {
    "answers 500": lambda route: route.fulfill(status=500, body="x"),
    "refused": lambda route: route.abort("connectionrefused"),
    "offline": lambda route: route.abort("internetdisconnected"),
    "timing out": lambda route: None,
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_failed_send_is_nobodys_fault_and_loses_nothing(chromium, office, language, failure):
    with tab(chromium) as page:
        page.clock.install()
        open_form(page, office, language)
        name = f"Gagal {language} {failure}"
        fill(page, name=name)
        page.route("**/kirim/", FAILURES[failure])
        send(page, language)
        page.clock.run_for(30_000)
        panel = page.locator("#loop-failed")
        expect(panel).to_be_focused()
        expect(panel).to_contain_text(word("form.failed_title", language))
        expect(page.locator("#message")).to_have_value(ANSWERS["message"])
        ways = panel.locator("a").evaluate_all("links => links.map(link => decodeURIComponent(link.href))")
        assert [way.split("?")[0] for way in ways] == ["whatsapp://send", "mailto:halo@contoh.example"]
        assert all(ANSWERS["message"].split("\n")[0] in way for way in ways)
        page.reload()
        expect(page.locator("#message")).to_have_value(ANSWERS["message"])
        page.unroute("**/kirim/")
        for box in ("consent", "adult"):
            page.locator(f"#{box}").check()
        page.clock.run_for(5_000)
        send(page, language)
        expect(page).to_have_url(
            office.url + {"id": "terima-kasih/", "en": "en/thank-you/"}[language]
        )
    assert office.inbox("list").count(name) == 1


def test_form_works_with_storage_blocked(chromium, office):
    with tab(chromium) as page:
        page.add_init_script(
            "for (const name of ['localStorage', 'sessionStorage'])"
            " Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError') }})"
        )
        open_form(page, office)
        fill(page, name="Tanpa simpanan")
        send(page)
        expect(page).to_have_url(office.url + "terima-kasih/")
