"""Everything works from the keyboard, and one always sees where one is."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, reader, word
from tests.pages import KINDS

BOTH = pytest.mark.parametrize("language", LANGUAGES)
# Numbers what can be used and is shown, in the order it stands in the document; of several radio
# buttons Tab stops at the chosen one.
NUMBER = """() => {
  const parts = 'a[href], button, input, select, textarea, summary'
  window.usable = [...document.querySelectorAll(parts)].filter(element =>
    element.checkVisibility() && (element.type !== 'radio' || element.checked))
  return usable.length
}"""
FOCUSED = """() => {
  const element = document.activeElement, style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  return {
    html: element.outerHTML,
    number: usable.indexOf(element),
    ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    faint: style.outlineColor === 'rgba(0, 0, 0, 0)',
    shown: box.width > 0 && box.left >= 0 && box.right <= innerWidth
      && box.bottom > 0 && box.top < innerHeight,
  }
}"""


def walk(page):
    """Press Tab through the whole page; what was focused at each stop."""
    for _ in range(page.evaluate(NUMBER)):
        page.keyboard.press("Tab")
        yield page.evaluate(FOCUSED)


def tab_to(page, link):
    """Press Tab until `link` has the focus; every page is shorter than a hundred stops."""
    for _ in range(100):
        if link.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("Tab does not come there")


@pytest.mark.parametrize("width", WIDTHS)
@BOTH
def test_tab_reaches_every_link_in_reading_order_and_shows_where_it_is(
    chromium, served, language, width
):
    with reader(chromium, width) as page:
        for kind, address in KINDS[language].items():
            page.goto(served.url + address)
            stops = list(walk(page))
            order = [stop["number"] for stop in stops]
            assert order == list(range(len(stops))), (kind, [stop["html"] for stop in stops])
            unseen = [s for s in stops if s["ring"] < 2 or s["faint"] or not s["shown"]]
            assert unseen == [], (kind, unseen)


@BOTH
def test_first_tab_offers_to_skip_to_the_content(chromium, served, language):
    with reader(chromium) as page:
        for address in KINDS[language].values():
            page.goto(served.url + address)
            skip = page.get_by_role("link", name=word("skip.to_content", language))
            expect(skip).not_to_be_in_viewport()
            page.keyboard.press("Tab")
            expect(skip).to_be_focused()
            expect(skip).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scripts", [True, False], ids=["javascript", "no-javascript"])
@BOTH
def test_skip_link_leads_past_the_menu(chromium, served, language, scripts):
    with reader(chromium, scripts=scripts) as page:
        page.goto(served.url + KINDS[language]["article"])
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        main = page.get_by_role("main")
        expect(main).to_be_focused()
        page.keyboard.press("Tab")
        expect(main.get_by_role("link").first).to_be_focused()


@BOTH
def test_menu_opens_its_pages_by_keyboard(chromium, served, language):
    with reader(chromium) as page:
        page.goto(served.url + KINDS[language]["home"])
        menu = page.get_by_role("navigation", name=word("nav.main", language))
        for kind in ("articles", "alumni", "about"):
            tab_to(page, menu.locator(f'[href="/{KINDS[language][kind]}"]'))
            page.keyboard.press("Enter")
            expect(page).to_have_url(served.url + KINDS[language][kind])
            expect(menu.locator("[aria-current=page]")).to_be_visible()
