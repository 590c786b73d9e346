"""Dates and numbers in the words of each language."""

from datetime import date, time
from functools import cache

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from .clock import JAKARTA

# British English: the day comes first, as in Indonesian.
LOCALES = {"id": "id_ID", "en": "en_GB"}


def in_words(moment, language):
    """'23 November 2026' in `language`, as the day stands in Jakarta."""
    return _day_in_words(moment.astimezone(JAKARTA).date(), language)


@cache
def _day_in_words(day, language):
    return format_date(day, "d MMMM y", locale=LOCALES[language])


def hour_in_words(moment, language):
    """'23 November 2026, 09:00 WIB' in `language`; the day alone where it begins with the day."""
    local = moment.astimezone(JAKARTA)
    day = in_words(local, language)
    return f"{day}, {clock(local, language)} WIB" if local.time() != time.min else day


def month_in_words(text, language):
    """'November 2026' or '23 November 2026' for '2026-11' or '2026-11-23'."""
    whole = len(text) > 7
    day = date.fromisoformat(text if whole else f"{text}-01")
    return format_date(day, "d MMMM y" if whole else "MMMM y", locale=LOCALES[language])


def clock(moment, language):
    """'10.00' in Indonesian, '10:00' in English, of an aware datetime in its own zone."""
    return format_time(moment, "short", tzinfo=moment.tzinfo, locale=LOCALES[language])


def number(value, language):
    """A whole number with the language's thousands mark."""
    return format_decimal(value, locale=LOCALES[language])
