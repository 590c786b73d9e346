"""When a post came out, in Jakarta's time."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from ...clock import JAKARTA
from .undecided import Undecided

_FORM = "%Y-%m-%d %H:%M:%S"


def zone(entries):
    """What the old site's clock was ahead of UTC, as most entries tell; Jakarta's where none do."""
    counts = Counter()
    for entry in entries:
        local, utc = _read(entry.date), _read(entry.date_gmt)
        if local and utc and abs(local - utc) <= timedelta(hours=14):
            counts[local - utc] += 1
    return max(counts, key=counts.get) if counts else timedelta(hours=7)


def moment(entry, ahead):
    """The aware datetime in Jakarta at which `entry` came or comes out, or None.

    ahead: see zone. WordPress writes 0000-00-00 for what it does not know.
    """
    utc = _read(entry.date_gmt)
    if utc is None:
        local = _read(entry.date)
        utc = local - ahead if local else None
    return utc.replace(tzinfo=UTC).astimezone(JAKARTA) if utc else None


def known(items, ahead):
    """The first moment that one of `items` has. Raises Undecided where none has any."""
    found = next(filter(None, (moment(item, ahead) for item in items)), None)
    if found is None:
        raise Undecided(
            "Tanggalnya tidak tercatat. Beri tanggal di WordPress, lalu ekspor lagi.",
            "It has no date. Give it one in WordPress, then export again.",
        )
    return found


def _read(text):
    try:
        found = datetime.strptime(text, _FORM)
    except ValueError:
        return None
    return found if found.year > 1970 else None
