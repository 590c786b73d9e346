"""A reader with a browser, and what the content says they should find."""

from contextlib import contextmanager
from functools import cache

from playwright.sync_api import expect

from loop_site import front_matter
from tests.conftest import ROOT

WIDTHS = (360, 1280)
LANGUAGES = ("id", "en")


@contextmanager
def reader(chromium, width=360, scripts=True):
    """A fresh page; `.complaints` gathers what the browser's console says against it."""
    context = chromium.new_context(
        viewport={"width": width, "height": 740}, java_script_enabled=scripts
    )
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    try:
        yield page
    finally:
        context.close()


def sees(page, address, language, heading, *words):
    """The reader stands at `address`, in `language`, under `heading`, and can read `words`."""
    expect(page).to_have_url(address)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("h1")).to_have_text(heading)
    for text in words:
        expect(page.locator("main").get_by_text(text, exact=True).first).to_be_visible()


def front(key, language):
    """The facts at the top of the file `docs/<key>` of a language."""
    path = f"docs/{key}.md" if language == "id" else f"docs/{key}.en.md"
    return front_matter.read(path, (ROOT / path).read_text("utf-8"))[0].facts


@cache
def data(name):
    """One file under data/."""
    path = f"data/{name}.yml"
    return front_matter.parse_yaml(path, (ROOT / path).read_text("utf-8"))[0]


def word(key, language):
    """A word of the interface."""
    return data("ui")[key][language]
