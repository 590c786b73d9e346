"""Switching who takes the bookings is one word in one file, and the built pages show it."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.built import documents
from tests.built.writing import BOOKING, article, built_from, open_roads
from tests.conftest import copy_project
from tests.pages import KINDS

CHAT = "https://wa.me/6281234567890"
CALLING = ("home", "article", "theme", "about", "glossary")
PLACES = [(language, kind) for language in KINDS for kind in CALLING]
OWN = {"id": "/kontak/", "en": "/en/contact/"}
# The word after `provider:` -> where the first road of each language leads.
WORDS = {
    "cal.com": BOOKING,
    "link": BOOKING,
    "whatsapp": {"id": CHAT, "en": CHAT},
    "off": OWN,
}


@pytest.fixture(scope="module", params=WORDS)
def switched(request, tmp_path_factory):
    """(the word, the site built with it); address and number stay as they are."""
    root = copy_project(tmp_path_factory.mktemp("booking") / "project")
    open_roads(root)
    article(root, "rahasia/index.md", "Tulisan yang peka", sensitive=True)
    settings = root / "data/booking.yml"
    word, written = f"provider: {request.param}", settings.read_text("utf-8")
    settings.write_text(re.sub(r"(?m)^provider: \S+$", word, written), "utf-8")
    return request.param, built_from(root)


def roads(site, address):
    """The links of the call to talk on a page."""
    return documents.page(site, address).xpath("//section[@class='loop-call']//a")


def leads(road):
    return road.get("href").partition("?")[0]


@pytest.mark.parametrize(("language", "kind"), PLACES)
def test_first_road_leads_to_whoever_takes_the_bookings(switched, language, kind):
    word, site = switched
    found = roads(site, KINDS[language][kind])
    assert leads(found[0]) == WORDS[word][language]
    assert OWN[language] in [leads(road) for road in found]
    assert all(road.get("rel") == "noopener" for road in found if leads(road).startswith("https:"))


@pytest.mark.parametrize("language", KINDS)
def test_booking_from_an_article_names_it_in_the_language_of_the_page(switched, language):
    word, site = switched
    address = KINDS[language]["article"]
    title = documents.words(documents.page(site, address).xpath("//h1")[0])
    told = parse_qs(urlsplit(roads(site, address)[0].get("href")).query)
    folder = "dari" if language == "id" else "from"
    name = {"whatsapp": "text", "off": folder}.get(word, "utm_campaign")
    assert (title if word != "off" else "menjaga-kerahasiaan") in told[name][0]


def test_sensitive_article_sends_nothing_along(switched):
    word, site = switched
    for road in roads(site, "artikel/rahasia/"):
        assert "rahasia" not in road.get("href")
        assert "peka" not in road.get("href")
    if word in ("cal.com", "link"):
        assert roads(site, "artikel/rahasia/")[0].get("href") == WORDS[word]["id"]
