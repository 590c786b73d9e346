"""The address an article had before leads to it."""

import pytest

from tests.browser.reading import front, reader, sees
from tests.pages import KINDS, OLD_ADDRESS

ARTICLE = "artikel/menjaga-kerahasiaan/index"
WITH_AND_WITHOUT = pytest.mark.parametrize(
    "scripts", [True, False], ids=["javascript", "no-javascript"]
)


@WITH_AND_WITHOUT
def test_old_address_forwards_to_the_article(chromium, served, scripts):
    with reader(chromium, scripts=scripts) as page:
        page.goto(served.url + OLD_ADDRESS)
        sees(page, served.url + KINDS["id"]["article"], "id", front(ARTICLE, "id")["title"])


@WITH_AND_WITHOUT
def test_back_from_a_forwarded_address_does_not_trap_the_reader(chromium, served, scripts):
    with reader(chromium, scripts=scripts) as page:
        page.goto(served.url)
        page.goto(served.url + OLD_ADDRESS)
        sees(page, served.url + KINDS["id"]["article"], "id", front(ARTICLE, "id")["title"])
        page.go_back()
        sees(page, served.url, "id", front("index", "id")["title"])


def test_old_address_names_its_icon(built):
    """Browsers ask for /favicon.ico otherwise, which is not there."""
    page = (built / OLD_ADDRESS / "index.html").read_text("utf-8")
    assert '<link rel="icon"' in page
