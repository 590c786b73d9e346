"""Addresses in documents of others: which of them may stand in a text of ours."""

import re
from urllib.parse import parse_qs, urlsplit

from ..checks.links import SCHEMES, scheme
from ..pictures import KINDS

_BROKEN = re.compile(r"[\s<>\x00-\x20\x7f]")


def link(written):
    """The address `written` as a link of ours may lead to it, or None.

    Relative addresses lead to nothing here, except that a bare `www.` means a site.
    """
    address = written.strip()
    if address.lower().startswith("www."):
        address = f"https://{address}"
    known = scheme(address)
    if known not in SCHEMES or not address.lower().startswith(f"{known}:"):
        return None
    address = _BROKEN.sub(lambda found: f"%{ord(found[0]):02X}", address)
    return address if len(address) > len(known) + 3 else None


# Pages of other sites that only pass a reader on, and note who: host and path.
_PASSING = re.compile(
    r"(?:www\.)?google\.[a-z.]{2,6}/url|lm?\.(?:facebook|instagram)\.com/(?:l\.php)?|l\.wl\.co/l"
    r"|[a-z0-9]+\.safelinks\.protection\.outlook\.com/"
)


def straight(address):
    """Where `address` leads in the end if it only passes readers on, else None."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if not _PASSING.fullmatch(f"{(parts.netloc or '').lower()}{parts.path}"):
        return None
    asked = parse_qs(parts.query.replace("&amp;", "&"))
    found = next((asked[name][0] for name in ("q", "url", "u") if name in asked), "")
    return link(found) if found.startswith(("https://", "http://")) else None


def picture(source):
    """The name `source` where it is one of a picture file beside the text, else None."""
    plain = re.fullmatch(r"[\w. -]+", source, re.ASCII) and source.lower().endswith(KINDS)
    return source if plain and not source.startswith(".") else None


def shown(address):
    """`address` short enough for a report."""
    return address if len(address) <= 200 else f"{address[:60]}…"


def number(written):
    """A small whole number an attribute gives, 1 where it gives none."""
    return min(int(written), 20) if written and re.fullmatch("[1-9][0-9]{0,2}", written) else 1
