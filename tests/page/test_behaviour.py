"""What the small scripts add, and that nothing needs them."""

import pytest

from tests.checks import open_page
from tests.pages import KINDS

ARTICLE = KINDS["id"]["article"]


def test_a_term_opens_by_keyboard_and_closes_with_escape(chromium, served):
    with open_page(chromium, served, ARTICLE, width=1280) as page:
        term = page.locator(".loop-term").first
        term.focus()
        meaning = page.locator(".loop-meaning")
        assert meaning.inner_text() == term.get_attribute("data-meaning")
        assert term.get_attribute("aria-describedby") == meaning.get_attribute("id")
        page.keyboard.press("Escape")
        assert not meaning.is_visible()
        assert term.evaluate("term => term === document.activeElement")


def test_a_term_opens_by_hover_and_stays_while_the_pointer_is_on_it(chromium, served):
    with open_page(chromium, served, ARTICLE, width=1280) as page:
        page.locator(".loop-term").first.hover()
        page.locator(".loop-meaning").hover()
        assert page.locator(".loop-meaning").is_visible()
        page.mouse.move(2, 2)
        page.locator(".loop-meaning").wait_for(state="hidden")


def test_the_first_tap_explains_and_the_second_leads_to_the_glossary(chromium, served):
    with open_page(chromium, served, ARTICLE, has_touch=True, is_mobile=True) as page:
        term = page.locator(".loop-term").first
        term.tap()
        assert page.locator(".loop-meaning").is_visible()
        assert page.url == served.url + ARTICLE
        term.tap()
        page.wait_for_url("**/glosarium/#*")


def test_the_meaning_stays_on_the_screen(chromium, served):
    with open_page(chromium, served, ARTICLE, width=320) as page:
        for term in page.locator(".loop-term").all():
            term.focus()
            box = page.locator(".loop-meaning").bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 320


def test_the_other_language_is_only_suggested(chromium, served):
    with open_page(chromium, served, ARTICLE, locale="en-GB") as page:
        assert page.url == served.url + ARTICLE
        line = page.locator(".loop-suggestion")
        assert line.get_attribute("lang") == "en"
        assert page.evaluate("localStorage.length") == 0
        line.locator("button").click()
        page.reload()
        assert not page.locator(".loop-suggestion").is_visible()


def test_nobody_is_told_of_the_language_they_read(chromium, served):
    with open_page(chromium, served, ARTICLE, locale="id-ID") as page:
        assert not page.locator(".loop-suggestion").is_visible()


def test_the_chosen_scheme_is_remembered_and_the_systems_is_not(chromium, served):
    with open_page(chromium, served, ARTICLE, color_scheme="light") as page:
        ground = "getComputedStyle(document.body).backgroundColor"
        day = page.evaluate(ground)
        assert page.evaluate("localStorage.length") == 0
        page.get_by_label("Gelap").check()
        night = page.evaluate(ground)
        assert night != day
        page.reload()
        assert page.evaluate(ground) == night
        page.get_by_label("Ikuti perangkat").check()
        assert page.evaluate(ground) == day
        assert page.evaluate("localStorage.length") == 0


def test_a_copied_link_is_said(chromium, served):
    permissions = ["clipboard-read", "clipboard-write"]
    with open_page(chromium, served, ARTICLE, permissions=permissions) as page:
        page.get_by_role("button", name="Salin tautan").click()
        page.get_by_text("Tautan tersalin").wait_for()


def test_sharing_works_as_plain_links_without_scripts(chromium, served):
    with open_page(chromium, served, ARTICLE, java_script_enabled=False) as page:
        links = page.locator(".loop-share a")
        assert [link.get_attribute("href")[:18] for link in links.all()] == [
            "https://wa.me/?tex",
            "mailto:?subject=Sa",
        ]
        assert page.locator(".loop-share button:visible").count() == 0


BLOCKED = """
for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError') }})
"""


@pytest.mark.parametrize("path", [ARTICLE, KINDS["en"]["home"]])
def test_the_page_works_with_storage_blocked(chromium, served, path):
    with open_page(chromium, served, path, locale="en-GB") as page:
        page.add_init_script(BLOCKED)
        page.reload()
        dark = "Gelap" if path == ARTICLE else "Dark"
        page.get_by_label(dark).check()
        assert page.evaluate("document.documentElement.dataset.scheme") == "dark"


def test_nothing_moves_while_the_page_loads(chromium, served):
    for locale in ("id-ID", "en-GB"):
        with open_page(chromium, served, ARTICLE, locale=locale) as page:
            shifted = page.evaluate(
                """() => new Promise(done => {
                  let sum = 0
                  new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value })
                    .observe({type: 'layout-shift', buffered: true})
                  requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))
                })"""
            )
            assert shifted == 0
