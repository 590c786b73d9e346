"""What every provider's link keeps to: it names the article, and nothing of its reader."""

from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import booking, data_files
from loop_site.booking.settings import PERSONAL, Booking
from loop_site.languages import LANGUAGES
from tests.loop_site.small import ROOT

REAL = data_files.read(ROOT)[0]
ADDRESSES = {
    "link": {"id": "https://pesan.example/jadwal", "en": "https://pesan.example/en/schedule"},
    "cal.com": {"id": "https://cal.com/loop/percakapan", "en": "https://cal.com/loop/conversation"},
    "calendly": {"id": "https://calendly.com/loop/sesi", "en": "https://calendly.com/loop/session"},
    "google": {
        "id": "https://calendar.google.com/calendar/appointments/schedules/A1?gv=true",
        "en": "https://calendar.google.com/calendar/appointments/schedules/B2?gv=true",
    },
}
OPEN = [provider for provider in booking.PROVIDERS if provider != "off"]
CARRYING = [provider for provider in OPEN if provider != "google"]
TITLES = [
    "Apa kata “kutipan” dan 'ini' \"itu\"?",
    "Untung & rugi #1: 100% + 2 = ya?",
    "Tenang 🧘🏽 & عربي",
    "Dua\nbaris",
    "https://jahat.example/?name=Budi&email=budi@contoh.id",
]
# Every name a link may carry; whatever else appears was not thought about.
KNOWN = {
    "utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term",
    "metadata[title]", "metadata[address]", "metadata[slug]", "metadata[language]",
    "duration", "gv", "text", "subject", "body",
}  # fmt: skip
ARTICLE = {
    "id": "https://loop.example/artikel/janji/",
    "en": "https://loop.example/en/articles/a-promise/",
}


def settings(provider, address=None):
    """The real data with that provider, and the institute's number and e-mail set."""
    told = {
        "provider": provider,
        "address": address or ADDRESSES.get(provider),
        "kinds": {name: kind.model_dump() for name, kind in REAL.booking.kinds.items()},
        "receiver": "own",
    }
    ways = {"whatsapp": "6281234567890", "email": "halo@loop.example"}
    return replace(
        REAL,
        booking=Booking.model_validate(told),
        institute=REAL.institute.model_copy(update=ways),
    )


def article(title="Janji seorang coach", language="id"):
    return booking.Context(title, ARTICLE[language], "janji")


def carried(link):
    """What a link carries, as its receiver reads it: {name: value}, no name twice."""
    pairs = parse_qsl(urlsplit(link).query, keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def where(link):
    """A link without what it carries."""
    return link.partition("?")[0]


def test_every_provider_staff_may_write_has_its_module():
    assert set(booking.PROVIDERS) == set(Booking.model_fields["provider"].annotation.__args__)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [None, *REAL.booking.kinds])
def test_nothing_leads_anywhere_while_booking_is_off(language, kind):
    assert booking.link(settings("off"), language, article(), kind) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("context", [None, article()], ids=["plain", "article"])
@pytest.mark.parametrize("kind", [None, *REAL.booking.kinds])
@pytest.mark.parametrize("provider", OPEN)
def test_link_is_whole_and_carries_no_name_but_the_known(provider, language, context, kind):
    link = booking.link(settings(provider), language, context, kind)
    assert urlsplit(link).scheme == ("mailto" if provider == "email" else "https")
    assert link.isascii() and " " not in link and "+" not in link
    assert set(carried(link)) <= KNOWN
    assert set(carried(link)).isdisjoint(PERSONAL)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("provider", CARRYING)
def test_title_address_and_language_travel(provider, language):
    link = booking.link(settings(provider), language, article(language=language))
    values = carried(link).values()
    assert any("Janji seorang coach" in value for value in values)
    assert any(ARTICLE[language] in value for value in values)
    if provider not in ("whatsapp", "email"):  # there the words themselves are in the language
        assert language in values


@pytest.mark.parametrize("provider", ["link", "cal.com", "calendly"])
def test_article_is_told_in_the_names_booking_services_keep(provider):
    told = carried(booking.link(settings(provider), "en", article(language="en")))
    assert {name: value for name, value in told.items() if name.startswith("utm_")} == {
        "utm_source": "loop.example",
        "utm_medium": "article",
        "utm_campaign": "Janji seorang coach",
        "utm_content": ARTICLE["en"],
        "utm_term": "en",
    }


def test_calcom_is_given_metadata_too():
    told = carried(booking.link(settings("cal.com"), "en", article(language="en")))
    assert {name: value for name, value in told.items() if name.startswith("metadata")} == {
        "metadata[title]": "Janji seorang coach",
        "metadata[address]": ARTICLE["en"],
        "metadata[slug]": "janji",
        "metadata[language]": "en",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("provider", ADDRESSES)
def test_without_an_article_the_configured_address_stands_alone(provider, language):
    link = booking.link(settings(provider), language)
    assert link == ADDRESSES[provider][language]


@pytest.mark.parametrize("provider", ["whatsapp", "email"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_article_a_message_names_none(provider, language):
    link = unquote(booking.link(settings(provider), language))
    assert "http" not in link.removeprefix("https://wa.me/")
    assert "“" not in link


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("provider", ADDRESSES)
def test_each_language_has_its_own_address(provider, language):
    link = booking.link(settings(provider), language, article())
    assert where(link) == where(ADDRESSES[provider][language])


def test_messages_go_to_the_institute_and_nobody_else():
    assert where(booking.link(settings("whatsapp"), "id")) == "https://wa.me/6281234567890"
    assert where(booking.link(settings("email"), "id")) == "mailto:halo@loop.example"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Halo, saya membaca “Janji seorang coach” di https://loop.example/artikel/janji/ "
               "dan ingin bertanya tentang coaching."),
        ("en", "Hello, I have read “Janji seorang coach” at "
               "https://loop.example/en/articles/a-promise/ and would like to ask about coaching."),
    ],
)  # fmt: skip
def test_draft_is_in_the_language_of_the_page(language, text):
    context = article(language=language)
    assert carried(booking.link(settings("whatsapp"), language, context)) == {"text": text}
    assert carried(booking.link(settings("email"), language, context))["body"] == text


def test_google_takes_nothing_along_and_keeps_its_own():
    assert booking.link(settings("google"), "en", article(), "penuh") == ADDRESSES["google"]["en"]


@pytest.mark.parametrize(("kind", "minutes"), [("singkat", "30"), ("penuh", "60")])
def test_kind_of_session_sets_the_length_where_it_can_be_set(kind, minutes):
    for context in (None, article()):
        link = booking.link(settings("cal.com"), "id", context, kind)
        assert carried(link)["duration"] == minutes
    text = carried(booking.link(settings("whatsapp"), "id", None, kind))["text"]
    assert f"{minutes} menit" in text
    for provider in ("link", "calendly", "google"):
        link = booking.link(settings(provider), "id", None, kind)
        assert link == ADDRESSES[provider]["id"]


def test_kind_nobody_offers_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        booking.link(settings("cal.com"), "id", None, "tiga-jam")


@pytest.mark.parametrize("provider", ["link", "cal.com", "calendly"])
def test_what_the_configured_address_carries_stays_and_is_never_doubled(provider):
    own = "?utm_source=Situs%20kami&month=2026-12&kosong=&duration=45#jadwal"
    address = {language: where(link) + own for language, link in ADDRESSES[provider].items()}
    link = booking.link(settings(provider, address), "id", article(), "penuh")
    told = carried(link)
    assert link.startswith(address["id"].removesuffix("#jadwal") + "&")
    assert urlsplit(link).fragment == "jadwal"
    assert (told["utm_source"], told["month"], told["kosong"]) == ("Situs kami", "2026-12", "")
    assert (told["duration"], told["utm_campaign"]) == ("45", "Janji seorang coach")


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("provider", CARRYING)
def test_title_arrives_as_it_was_written(provider, title):
    arrives(provider, title)


@pytest.mark.parametrize("provider", CARRYING)
@given(title=st.text(min_size=1))
def test_any_title_arrives_as_it_was_written(provider, title):
    arrives(provider, title)


def arrives(provider, title):
    link = booking.link(settings(provider), "id", article(title))
    whole = {
        "whatsapp": ("text", f"Halo, saya membaca “{title}” di {ARTICLE['id']} dan ingin"),
        "email": ("subject", f"Tentang “{title}”"),
    }
    name, wanted = whole.get(provider, ("utm_campaign", title))
    told = carried(link)
    assert told[name].startswith(wanted)
    assert set(told) <= KNOWN and set(told).isdisjoint(PERSONAL)
    assert urlsplit(link).fragment == ""
    assert "+" not in link and not any(sign.isspace() for sign in link)
