"""A page in the states a reader brings it to: nothing blocks, nothing hides."""

import pytest

from tests.checks import access, fits, open_page
from tests.pages import KINDS

ARTICLE = KINDS["id"]["article"]


@pytest.mark.parametrize("kind", ["home", "article", "glossary", "not-found"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier_by_day_or_night(chromium, served, kind, scheme):
    with open_page(chromium, served, KINDS["id"][kind], color_scheme=scheme) as page:
        assert access(page) == []


def test_no_barrier_with_the_contents_open(chromium, served):
    with open_page(chromium, served, ARTICLE) as page:
        page.locator(".loop-contents summary").click()
        assert page.locator(".loop-contents a").first.is_visible()
        assert access(page) == []


def test_no_barrier_with_a_meaning_open(chromium, served):
    with open_page(chromium, served, ARTICLE) as page:
        page.locator(".loop-term").first.focus()
        assert page.locator(".loop-meaning").is_visible()
        assert access(page) == []


def test_no_barrier_with_the_other_language_suggested(chromium, served):
    with open_page(chromium, served, ARTICLE, locale="en-GB") as page:
        assert page.locator(".loop-suggestion").is_visible()
        assert access(page) == []


def test_no_barrier_with_the_sources_open(chromium, served):
    with open_page(chromium, served, ARTICLE) as page:
        page.locator(".loop-sources summary").click()
        assert access(page) == []


def test_no_barrier_without_scripts(chromium, served):
    with open_page(chromium, served, KINDS["en"]["article"]) as page:
        page.evaluate("delete document.documentElement.dataset.js")
        assert access(page) == []


def test_no_barrier_in_print(chromium, served):
    with open_page(chromium, served, ARTICLE) as page:
        page.emulate_media(media="print")
        assert not page.locator(".loop-masthead").is_visible()
        assert page.locator("h1").is_visible()
        assert access(page) == []


@pytest.mark.parametrize("path", [ARTICLE, KINDS["en"]["home"], KINDS["id"]["contact"]])
@pytest.mark.parametrize(("width", "style"), fits.CASES)
def test_nothing_scrolls_sideways(chromium, served, path, width, style):
    with open_page(chromium, served, path, width=width) as page:
        fits.apply(page, style)
        assert fits.overflow(page) == 0
