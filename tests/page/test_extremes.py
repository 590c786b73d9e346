"""Long titles, many headings, other scripts, one photograph: the page stays a page."""

import pytest

from tests.checks import access, fits, open_page
from tests.page import extremes
from tests.serving import serve

LONG, PHOTO = "artikel/panjang/", "artikel/berfoto/"


@pytest.fixture(scope="module")
def extreme(tmp_path_factory):
    with serve(extremes.site(tmp_path_factory.mktemp("extreme"))) as server:
        yield server


@pytest.mark.parametrize("width", [320, 1440])
def test_long_title_and_many_headings_fit_and_shut_nobody_out(chromium, extreme, width):
    with open_page(chromium, extreme, LONG, width=width) as page:
        assert page.locator("h1").inner_text() == extremes.TITLE
        assert page.locator(".loop-contents li").count() == len(extremes.HEADINGS)
        assert fits.overflow(page) == 0
        assert access(page) == []


def test_contents_of_sixty_headings_are_scrolled_beside_the_text_not_over_it(chromium, extreme):
    with open_page(chromium, extreme, LONG, width=1440) as page:
        contents = page.locator(".loop-contents").bounding_box()
        assert contents["height"] <= 740
        assert contents["x"] >= page.locator(".loop-prose p").first.bounding_box()["x"] + 400


def test_name_in_another_script_is_shown_whole(chromium, extreme):
    for path in (LONG, "alumni/surya/", "alumni/"):
        with open_page(chromium, extreme, path) as page:
            assert page.locator("main").get_by_text(extremes.NAME).first.is_visible(), path


def test_one_photograph_costs_little_on_a_phone(chromium, extreme):
    before = len(extreme.requests)
    # A phone of 360 px with two device pixels for each.
    with open_page(chromium, extreme, PHOTO, width=360, device_scale_factor=2) as page:
        page.wait_for_load_state("networkidle")
        assert page.locator(".loop-article__image img, main picture img").first.evaluate(
            "image => image.complete && image.naturalWidth > 0"
        )
    asked = extreme.requests[before:]
    assert sum(size for _, _, size in asked) <= 60_000, asked
    assert len(asked) <= 5, asked
