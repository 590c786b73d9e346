"""Dates and numbers in the words of each language."""

import re
from datetime import date, time

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from .clock import JAKARTA

# British English: the day comes first, as in Indonesian.
LOCALES = {"id": "id_ID", "en": "en_GB"}

# How months begin in either language: jan, mei, may, agu, aug …
_MONTHS = ("jan", "feb peb", "mar", "apr", "mei may", "jun", "jul", "agu aug ags", "sep", "okt oct",
           "nov nop", "des dec")  # fmt: skip
_DAY = re.compile(r"(?:[a-z']+,? )?(\d{1,2})(?: |[-./])(\d{1,2}|[a-z]{3,9})\.?(?: |[-./])(\d{4})")


def in_words(moment, language):
    """'23 November 2026' in `language`, as the day stands in Jakarta."""
    day = moment.astimezone(JAKARTA).date()
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


def meant(text):
    """'2026-11-23' for what people write instead: '23/11/2026', 'Senin, 23 November 2026'.

    None where that is in doubt.
    """
    found = _DAY.fullmatch(text.strip().lower())
    if not found:
        return None
    day, month, year = found.groups()
    if not month.isdigit():
        month = next((n for n, names in enumerate(_MONTHS, 1) if month[:3] in names.split()), 0)
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
