"""The open form shuts nobody out, in whatever state it is."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, word
from tests.browser.test_keyboard import walk
from tests.browser.writing_to_us import fill, open_form, send, tab
from tests.checks import access, fits
from tests.pages import KINDS


def errors(page, language):
    send(page, language)
    expect(page.locator("#loop-errors")).to_be_visible()


def failed(page, language):
    fill(page)
    page.route("**/kirim/", lambda route: route.abort())
    send(page, language)
    expect(page.locator("#loop-failed")).to_be_visible()


def kept(page, language):
    page.get_by_label(word("form.keep", language)).check()


STATES = {"fresh": lambda *_: None, "errors": errors, "failed": failed, "kept": kept}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_barrier_is_found(chromium, office, language, state, scheme):
    with tab(chromium, bypass_csp=True, color_scheme=scheme, locale=language) as page:
        open_form(page, office, language)
        STATES[state](page, language)
        assert access(page) == []


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("width", "style"), fits.CASES)
def test_nothing_scrolls_sideways(chromium, office, state, width, style):
    with tab(chromium, width, bypass_csp=True) as page:
        open_form(page, office)
        STATES[state](page, "id")
        fits.apply(page, style)
        assert fits.overflow(page) == 0


@pytest.mark.parametrize("state", ["fresh", "errors", "kept"])
def test_tab_goes_through_the_form_in_order_and_is_always_seen(chromium, office, state):
    with tab(chromium) as page:
        open_form(page, office)
        STATES[state](page, "id")
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        page.mouse.click(2, 2)
        # Of the unchosen radio buttons one is a stop; past the last stop comes the page itself.
        stops = [stop for stop in walk(page) if not stop["html"].startswith("<body")]
        unseen = [stop["html"] for stop in stops if stop["ring"] < 2 or not stop["shown"]]
        assert unseen == []
        names = [re.search(r' name="(\w+)"', stop["html"]) for stop in stops]
        order = list(dict.fromkeys(found[1] for found in names if found))
        fields = ["name", "channel", "message", "topic", "language", "length", "times"]
        assert order[: len(fields) + 2] == [*fields, "consent", "adult"]


def test_policy_is_kept_while_a_message_is_written_and_sent(chromium, office):
    with tab(chromium) as page:
        page.add_init_script(
            "window.broken = []; addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective))"
        )
        open_form(page, office)
        errors(page, "id")
        fill(page, name="Kebijakan")
        assert page.evaluate("broken") == []
        send(page)
        expect(page).to_have_url(office.url + "terima-kasih/")
        assert page.context.cookies() == []
        assert KINDS["id"]["contact"] not in page.url
