"""Pages fit the smallest phone, and what one touches is large enough."""

import pytest

from tests.browser.reading import LANGUAGES, WIDTHS, reader
from tests.pages import KINDS

BOTH = pytest.mark.parametrize("language", LANGUAGES)
# Level AA of https://www.w3.org/TR/WCAG22/#target-size-minimum
TOUCHABLE = 24
PARTS = "body > header a, body > header button, .loop-button, button"
HEIGHTS = """elements => elements.filter(element => element.checkVisibility())
  .map(element => [element.textContent.trim(), element.getBoundingClientRect().height])"""
# A page must be that wide at a zoom of 400 %: https://www.w3.org/TR/WCAG22/#reflow
NARROWEST = 320


@BOTH
def test_no_page_scrolls_sideways_on_the_narrowest_screen(chromium, served, language):
    with reader(chromium, NARROWEST) as page:
        for kind, address in KINDS[language].items():
            page.goto(served.url + address)
            wide, room = page.evaluate(
                "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
            )
            assert wide <= room, f"{kind}: {wide} px"


@pytest.mark.parametrize("width", (NARROWEST, *WIDTHS))
@BOTH
def test_links_and_buttons_of_the_masthead_are_easy_to_touch(chromium, served, language, width):
    with reader(chromium, width) as page:
        for kind in ("home", "article"):
            page.goto(served.url + KINDS[language][kind])
            found = page.locator(PARTS).evaluate_all(HEIGHTS)
            assert len(found) >= 5, found
            low = [(kind, *entry) for entry in found if entry[1] < TOUCHABLE]
            assert low == []
