"""What a reader does: from the front page to an article, its other half, its theme, and back."""

import pytest
from playwright.sync_api import expect

from tests.browser.reading import LANGUAGES, WIDTHS, data, front, reader, sees, word
from tests.pages import KINDS

ARTICLE = "artikel/menjaga-kerahasiaan/index"
OTHER = {"id": "en", "en": "id"}


def stations(base, language):
    """(address, language, heading, words to be read) of each step."""
    other = OTHER[language]
    here, there = KINDS[language], KINDS[other]
    theme = data("themes")["etika"]
    return {
        "home": (
            base + here["home"], language, front("index", language)["title"],
            word("home.themes", language), word("call.title", language),
        ),
        "articles": (
            base + here["articles"], language, front("artikel/index", language)["title"],
            front(ARTICLE, language)["description"],
        ),
        "article": (
            base + here["article"], language, front(ARTICLE, language)["title"],
            front(ARTICLE, language)["description"], word("call.title", language),
        ),
        "other half": (
            base + there["article"], other, front(ARTICLE, other)["title"],
            front(ARTICLE, other)["description"], word("call.title", other),
        ),
        "theme": (
            base + there["theme"], other, theme["name"][other],
            theme["question"][other], front(ARTICLE, other)["title"],
        ),
    }


@pytest.mark.parametrize("scripts", [True, False], ids=["javascript", "no-javascript"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_reader_goes_all_the_way_and_back(chromium, served, language, width, scripts):
    at, other = stations(served.url, language), OTHER[language]
    with reader(chromium, width, scripts) as page:
        page.goto(served.url + KINDS[language]["home"])
        sees(page, *at["home"])
        page.get_by_role("link", name=word("home.all_articles", language), exact=True).click()
        sees(page, *at["articles"])
        page.get_by_role("link", name=front(ARTICLE, language)["title"], exact=True).click()
        sees(page, *at["article"])
        name = word("language.name", other)
        page.get_by_role("banner").get_by_role("link", name=name, exact=True).click()
        sees(page, *at["other half"])
        name = data("themes")["etika"]["name"][other]
        page.get_by_role("article").get_by_role("link", name=name, exact=True).click()
        sees(page, *at["theme"])
        for station in ("other half", "article", "articles", "home"):
            page.go_back()
            sees(page, *at[station])
        assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_article_on_the_front_page_opens_under_its_own_title(chromium, served, language):
    with reader(chromium) as page:
        page.goto(served.url + KINDS[language]["home"])
        heading = page.get_by_role("heading", name=word("home.newest", language))
        newest = page.locator("section", has=heading).get_by_role("listitem").first
        link = newest.get_by_role("link")
        title = link.inner_text()
        link.click()
        expect(page.locator("h1")).to_have_text(title)
