"""Somebody who searches, with the real index or with answers prepared for the occasion."""

from contextlib import contextmanager
from functools import cache
from pathlib import Path

import rjsmin
from playwright.sync_api import expect

from tests.browser.reading import reader, word
from tests.conftest import ROOT
from tests.pages import KINDS

SCRIPTS = ROOT / "overrides/assets/js/search"
INTERFACE = ("dialog", "elements", "field", "keys", "page", "results", "settings")
PREPARED = Path(__file__).with_name("prepared.js")


@cache
def prepared(built):
    """The module readers get, with prepared answers in place of those of the index."""
    (style,) = (f"/{file.relative_to(built)}" for file in built.glob("assets/search.*.css"))
    files = [PREPARED, *(SCRIPTS / f"{name}.js" for name in INTERFACE)]
    texts = [file.read_text("utf-8") for file in files]
    return rjsmin.jsmin("\n".join([f'const STYLE = "{style}"', *texts]))


@contextmanager
def searcher(chromium, built=None, width=360, scripts=True):
    """A fresh page that has nothing to complain of; `.asked` gathers its requests.

    built: the site whose script is given prepared answers; None leaves it its own index.
    """
    with reader(chromium, width, scripts) as page:
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        if built:
            script = prepared(built)
            page.route(
                "**/assets/search.*.js",
                lambda route: route.fulfill(content_type="text/javascript", body=script),
            )
        yield page
        # A breach of the policy is a complaint too.
        assert page.complaints == []


def opened(page, served, language="id", kind="article"):
    """The dialog, opened with its key on the page of that kind."""
    page.goto(served.url + KINDS[language][kind])
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog", name=word("search.title", language))
    expect(field_of(dialog)).to_be_focused()
    return dialog


def field_of(place):
    return place.get_by_role("searchbox")


def ask(place, words):
    """Put `words` into the field as if typed or pasted at once."""
    field_of(place).fill(words)


def says(place, key, language="id", **values):
    """The sentence of data/ui.yml is announced."""
    expect(place.get_by_role("status")).to_have_text(word(key, language).format(**values))
