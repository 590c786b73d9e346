"""The call to talk: which roads a page offers, in which order, and with what words."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from loop_site import kinds
from tests.loop_site.small import HOST

CAL = {"id": "https://cal.com/loop/percakapan", "en": "https://cal.com/loop/conversation"}
ANSWERED = {"data_controller": "Loop", "privacy_contact": "Loop", "retention_days": 30}
NUMBER = {"whatsapp": "0812-3456-7890"}


def call(small, key="artikel/a/index", language="id", provider="off", address=CAL, **institute):
    """The call on a page of the small site with these settings."""
    small.change("booking", provider=provider, address=address)
    small.change("institute", **institute)
    views = small.frame().views()
    return kinds.view(views, views.site.pages[key, language])["call"]


def labels(shown):
    return [road["text"] for road in shown["roads"]]


def word(small, key, language="id"):
    return small.content("ui")[key][language]


@pytest.fixture
def promise(small):
    small.article("a", title="Janji & “aman” #1")
    small.translation("a", "one", title="A promise")
    return small


def test_form_is_the_button_while_booking_is_off_and_the_text_says_so(promise):
    shown = call(promise, **ANSWERED)
    assert labels(shown) == ["Tulis lewat formulir"]
    assert shown["text"] == word(promise, "call.off")


def test_form_nobody_answers_for_is_not_promised(promise):
    for missing in ANSWERED:
        shown = call(promise, **{**ANSWERED, missing: None})
        assert labels(shown) == ["Cara menghubungi kami"]
        assert shown["text"] == word(promise, "call.closed")


def test_whatsapp_stands_after_an_open_form_and_before_a_closed_one(promise):
    answered = call(promise, **ANSWERED, **NUMBER)
    assert labels(answered) == ["Tulis lewat formulir", "Tulis lewat WhatsApp"]
    closed = call(promise, **{**NUMBER, "retention_days": None})
    assert labels(closed) == ["Tulis lewat WhatsApp", "Cara menghubungi kami"]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("id", ["Pilih waktu", "Tulis lewat formulir", "Tulis lewat WhatsApp"]),
        ("en", ["Choose a time", "Use the contact form", "Message us on WhatsApp"]),
    ],
)
def test_booking_is_the_button_where_there_is_one(promise, language, wanted):
    shown = call(promise, language=language, provider="cal.com", **ANSWERED, **NUMBER)
    assert labels(shown) == wanted
    assert [road["elsewhere"] for road in shown["roads"]] == [True, False, True]
    assert shown["roads"][0]["href"].startswith(f"{CAL[language]}?")
    assert "cal.com" in shown["text"]


def test_whatsapp_that_takes_the_bookings_is_offered_once(promise):
    shown = call(promise, provider="whatsapp", **ANSWERED, **NUMBER)
    assert labels(shown) == ["Tulis lewat WhatsApp", "Tulis lewat formulir"]
    assert shown["text"] == word(promise, "call.text")


def test_email_that_takes_the_bookings_is_the_button(promise):
    shown = call(promise, provider="email", email="halo@loop.example", **ANSWERED)
    assert labels(shown) == ["Kirim surel", "Tulis lewat formulir"]
    assert shown["roads"][0]["elsewhere"] is False


def test_page_of_our_own_host_is_not_said_to_be_elsewhere(promise):
    own = {"id": f"{HOST}pesan/", "en": f"{HOST}en/book/"}
    shown = call(promise, provider="link", address=own, **ANSWERED)
    assert shown["text"] == word(promise, "call.text")


@pytest.mark.parametrize(
    ("language", "title", "path", "form"),
    [
        ("id", "Janji & “aman” #1", "artikel/a/", "/kontak/?dari=a"),
        ("en", "A promise", "en/articles/one/", "/en/contact/?from=a"),
    ],
)
def test_every_road_from_an_article_names_it(promise, language, title, path, form):
    shown = call(promise, language=language, provider="cal.com", **ANSWERED, **NUMBER)
    booking, written, chat = [road["href"] for road in shown["roads"]]
    told = parse_qs(urlsplit(booking).query)
    assert (told["utm_campaign"], told["utm_content"]) == ([title], [HOST + path])
    assert written == form
    [text] = parse_qs(urlsplit(chat).query)["text"]
    assert f"“{title}”" in text and HOST + path in text


def test_sensitive_article_is_named_on_no_road(small):
    small.article("a", title="Rahasia", sensitive=True)
    shown = call(small, provider="cal.com", **ANSWERED, **NUMBER)
    booking, written, chat = [unquote(road["href"]) for road in shown["roads"]]
    assert (booking, written) == (CAL["id"], "/kontak/")
    assert "Rahasia" not in chat and HOST not in chat and "artikel" not in chat
    assert "Rahasia" not in shown["text"]


@pytest.mark.parametrize("kind", ["home", "theme", "about", "glossary"])
def test_every_calling_page_offers_the_same_roads_and_names_no_article(promise, kind):
    promise.page("tentang.md", kind="about")
    promise.page("glosarium.md", kind="glossary")
    key = {"home": "index", "theme": "tema/etika", "about": "tentang", "glossary": "glosarium"}
    shown = call(promise, key[kind], provider="cal.com", **ANSWERED, **NUMBER)
    booking, written, chat = [road["href"] for road in shown["roads"]]
    assert (booking, written) == (CAL["id"], "/kontak/")
    assert HOST not in unquote(chat)
