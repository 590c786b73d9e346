"""An open page follows what is saved, by itself."""

from contextlib import contextmanager

from playwright.sync_api import expect

from tests.preview.editing import ARTICLE, adding, edited, replacing
from tests.preview.holding import AFTER, ask_to_hold, hold_builds, wait_for_build
from tests.preview.running import DEADLINE, preview

RETELLING = "docs/artikel/menjaga-kerahasiaan/index.md"


@contextmanager
def opened(chromium, address):
    """A page at `address` whose expectations wait as long as the preview may take."""
    context = chromium.new_context()
    try:
        page = context.new_page()
        page.goto(address)
        yield page
    finally:
        context.close()


def comes(page, text):
    expect(page.locator("body")).to_contain_text(text, timeout=DEADLINE * 1000)


def goes(page, text):
    expect(page.locator("body")).not_to_contain_text(text, timeout=DEADLINE * 1000)


def test_open_page_shows_an_edit_without_a_hand_on_it(chromium, running):
    with opened(chromium, running.url.rstrip("/") + ARTICLE) as page:
        with edited(running, RETELLING, adding("Kalimat yang baru disimpan.")):
            comes(page, "Kalimat yang baru disimpan.")
        goes(page, "Kalimat yang baru disimpan.")


def test_open_page_shows_a_fault_and_loses_it_when_mended(chromium, running):
    with opened(chromium, running.url.rstrip("/") + ARTICLE) as page:
        with edited(running, RETELLING, replacing("theme: etika", "theme: etikaa")):
            alert = page.get_by_role("alert")
            expect(alert).to_be_visible(timeout=DEADLINE * 1000)
            expect(alert).to_contain_text(f"{RETELLING}:")
            expect(page.locator("h1")).to_be_visible()
        expect(alert).to_have_count(0, timeout=DEADLINE * 1000)


def test_page_opened_during_the_first_build_shows_the_site_when_it_is_ready(chromium, project):
    let_go = ask_to_hold(project)
    with preview(project, answers=503) as running:
        wait_for_build(project)
        with opened(chromium, running.url) as page:
            comes(page, "Situs sedang dibangun")
            comes(page, "The site is being built")
            let_go()
            comes(page, AFTER)


def test_page_opened_during_a_later_build_shows_what_it_brings(chromium, project):
    with preview(project) as running:
        let_go = hold_builds(project)
        with opened(chromium, running.url.rstrip("/") + ARTICLE) as page:
            goes(page, AFTER)
            let_go()
            comes(page, AFTER)
