"""The call to talk names the article it was read under, and nothing of the reader."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.browser.reading import LANGUAGES, front, reader, sees, word
from tests.checks import fits
from tests.pages import ARTICLES, KINDS

NAMES = {"id": "dari", "en": "from"}
# The folder of each article, in the order of ARTICLES: the same in both languages.
FOLDERS = ("apa-itu-coaching", "menjaga-kerahasiaan", "sepuluh-sikap-coach") * 2


def links(page, language):
    """Where the call to talk of this page leads, as (path, what it carries, fragment)."""
    call = page.get_by_role("region", name=word("call.title", language), exact=True)
    found = call.get_by_role("link").evaluate_all("links => links.map(link => link.href)")
    return [
        (href.path, parse_qsl(href.query, keep_blank_values=True), href.fragment)
        for href in map(urlsplit, found)
    ]


@pytest.mark.parametrize(("path", "folder"), list(zip(ARTICLES, FOLDERS, strict=True)))
def test_call_under_an_article_carries_only_its_slug(chromium, served, path, folder):
    language = "en" if path.startswith("en/") else "id"
    with reader(chromium) as page:
        page.goto(served.url + path + "?utm_source=wa&fbclid=abc#nama")
        contact = f"/{KINDS[language]['contact']}"
        assert links(page, language) == [(contact, [(NAMES[language], folder)], "")]


@pytest.mark.parametrize("kind", ["home", "theme", "about"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_call_elsewhere_carries_nothing(chromium, served, language, kind):
    with reader(chromium) as page:
        page.goto(served.url + KINDS[language][kind])
        assert links(page, language) == [(f"/{KINDS[language]['contact']}", [], "")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_call_leads_to_the_ways_to_reach_the_institute(chromium, served, language):
    with reader(chromium) as page:
        page.goto(served.url + KINDS[language]["article"])
        page.get_by_role("link", name=word("call.contact", language)).click()
        address = f"{served.url}{KINDS[language]['contact']}?{NAMES[language]}=menjaga-kerahasiaan"
        heading, ways = front("kontak", language)["title"], word("contact.ways", language)
        sees(page, address, language, heading, ways)
        assert page.context.cookies() == []


@pytest.mark.parametrize("scripts", [True, False], ids=["javascript", "no-javascript"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_road_can_be_taken_with_a_thumb(chromium, roads, language, scripts):
    with reader(chromium, 320, scripts) as page:
        page.goto(roads.url + KINDS[language]["article"])
        call = page.get_by_role("region", name=word("call.title", language), exact=True)
        named = [word(f"call.{road}", language) for road in ("booking", "form", "whatsapp")]
        assert call.get_by_role("link").all_inner_texts() == named
        boxes = [link.bounding_box() for link in call.get_by_role("link").all()]
        assert all(box["height"] >= 44 and box["x"] + box["width"] <= 320 for box in boxes)
        ends = [box["y"] + box["height"] for box in boxes]
        assert all(end <= box["y"] for end, box in zip(ends, boxes[1:], strict=False))
        assert fits.overflow(page) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_roads_out_of_the_site_tell_of_the_article_alone(chromium, roads, language):
    path = KINDS[language]["article"]
    with reader(chromium) as page:
        page.goto(f"{roads.url}{path}?utm_source=wa&name=Budi#nama")
        title = front("artikel/menjaga-kerahasiaan/index", language)["title"]
        (_, booking, _), _, (_, chat, _) = links(page, language)
        assert dict(booking)["utm_campaign"] == title
        assert title in dict(chat)["text"]
        assert "Budi" not in str([booking, chat])
        assert dict(booking)["utm_source"] == urlsplit(dict(booking)["utm_content"]).hostname
