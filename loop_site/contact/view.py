"""What the contact page, its form and the privacy page show."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from .. import dates
from ..booking.receivers import receiver
from ..languages import LANGUAGES
from . import disclosures, form, samples

ZONES = (("WIB", "Asia/Jakarta"), ("WITA", "Asia/Makassar"), ("WIT", "Asia/Jayapura"))
FAULTS = (
    ("name", "missing"), ("channel", "missing"), ("email", "missing"), ("email", "wrong"),
    ("whatsapp", "missing"), ("whatsapp", "wrong"), ("message", "missing"),
    ("consent", "missing"), ("adult", "missing"),
)
OWN = "kirim/"
TOPICS = {"id": "kontak/topik.json", "en": "en/contact/topics.json"}


def of_form(views, page):
    """Everything the form shows, or None while nobody answers for what it would collect."""
    data, language = views.site.data, page.language
    say = views.say[language]
    told = disclosures.seven(data, say, language)
    if told is None:
        return None
    taken = chosen_receiver(views, language)
    return {
        "receiver": taken,
        "languages": [
            {"key": key, "name": views.say[key]("language.name"), "chosen": key == language}
            for key in LANGUAGES
        ],
        "themes": [{"key": theme["key"], "name": theme["name"]} for theme in views.themes(language)],
        "topics_href": views.href(TOPICS[language]),
        "lengths": [
            {"minutes": minutes, "name": say("form.minutes", count=minutes)}
            for minutes in lengths(data.booking)
        ],
        "windows": windows(data.booking.hours, language),
        "clock": " = ".join(beside("10:00", "Asia/Jakarta", language)),
        "words": _words(say, language),
        "disclosures": told,
        "version": disclosures.version(data, say, language),
        "samples": views.site.samples,
        "whatsapp": data.institute.whatsapp,
        "email": data.institute.email,
    }


def _words(say, language):
    """{field_fault: what is said of it}; the receiver finds the same words on the page."""
    words = {
        f"{name}_{fault}": say(f"form.{name}_{fault}") for name, fault in FAULTS
    }
    for name, most in form.LENGTHS.items():
        words[f"{name}_long"] = say(f"form.{name}_long", most=dates.number(most, language))
    return words


def chosen_receiver(views, language):
    """The Receiver of the form on the contact page of `language`."""
    thanks = views.url("terima-kasih", language)
    own, booking = views.href(OWN), views.site.data.booking
    return receiver(booking, language, own, views.href(thanks), views.absolute(thanks))


def lengths(booking):
    """The minutes a conversation may be wished for, shortest first."""
    return sorted({kind.minutes for kind in booking.kinds.values()})


def windows(hours, language):
    """One line for each span of hours, in all three of Indonesia's zones; [] when not known."""
    if hours is None:
        return []
    spans = []
    for begin, end in hours.windows:
        pairs = zip(_clocks(begin, hours.zone, language), _clocks(end, hours.zone, language), strict=True)
        spans.append(" · ".join(f"{one}–{other} {name}" for (name, one), (_, other) in pairs))
    return spans


def beside(time, zone, language):
    """['10.00 WIB', '11.00 WITA', '12.00 WIT'] of 'HH:MM' in `zone`."""
    return [f"{clock} {name}" for name, clock in _clocks(time, zone, language)]


def _clocks(time, zone, language):
    # No zone of Indonesia changes its clocks, so any day will do.
    hour, minute = map(int, time.split(":"))
    moment = datetime(2026, 1, 1, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    for name, key in ZONES:
        yield name, dates.clock(moment.astimezone(ZoneInfo(key)), language)


def topics(views, language):
    """Bytes of the topics a message may name: {theme key or article slug: title} as JSON."""
    titles = {theme["key"]: theme["name"] for theme in views.themes(language)}
    for article in views.site.articles:
        if article.facts.sensitive:
            continue
        spoken = language if language in article.languages() else article.languages()[0]
        titles[article.slug] = article.words(spoken).title
    return json.dumps(titles, ensure_ascii=False, sort_keys=True).encode()


def files(views):
    """{address: bytes} of what the form and its receiver look up; nothing while it is closed."""
    if samples.missing(views.site.data.institute):
        return {}
    return {
        address: topics(views, language)
        for language, address in TOPICS.items()
        if language in views.site.urls.get("kontak", {})
    }


def of_privacy(views, page):
    """The privacy page's facts: who, the seven disclosures, and what is not set yet."""
    data, say = views.site.data, views.say[page.language]
    return {
        "who": disclosures.who(data, say),
        "disclosures": disclosures.seven(data, say, page.language) or [],
        "contact": data.institute.privacy_contact,
        "samples": views.site.samples,
    }
