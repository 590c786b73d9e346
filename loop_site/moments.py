"""A day, or a day with its hour, as people write it."""

import re
from datetime import date, datetime

from .clock import JAKARTA

# As in `2026-11-23 09.30 WIB`: what Python reads as a fraction is how Indonesian writes minutes.
_WRITTEN = re.compile(
    r"(\d{4}-\d\d-\d\d)"
    r"(?:(?:T| +)(\d\d?)[.:](\d\d)(?:[.:](\d\d))? *(WIB|WITA|WIT|Z|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_ZONES = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}
# How months begin in either language: jan, mei, may, agu, aug …
_MONTHS = ("jan", "feb peb", "mar", "apr", "mei may", "jun", "jul", "agu aug ags", "sep", "okt oct",
           "nov nop", "des dec")  # fmt: skip
_DAY = re.compile(r"(?:[a-z']+,? )?(\d{1,2})(?: |[-./])(\d{1,2}|[a-z]{3,9})\.?(?: |[-./])(\d{4})")


def moment(value):
    """The moment `value` (text, date or datetime) means, an aware datetime in Jakarta.

    A day begins at its midnight there; an hour without a zone is Jakarta's. Raises ValueError for
    anything else.
    """
    if isinstance(value, str):
        value = _read(value.strip())
    if not isinstance(value, date):
        raise ValueError(value)
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=JAKARTA)
    try:
        return value.astimezone(JAKARTA) if value.tzinfo else value.replace(tzinfo=JAKARTA)
    except OverflowError:
        raise ValueError(value) from None


def _read(text):
    written = _WRITTEN.fullmatch(text)
    if not written:
        raise ValueError(text)
    day, hour, minute, second, zone = written.groups()
    if hour is None:
        return date.fromisoformat(day)
    zone = (zone or "").upper()
    clock = f"{hour:0>2}:{minute}:{second or '00'}"
    return datetime.fromisoformat(f"{day}T{clock}{_ZONES.get(zone, zone)}")


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
