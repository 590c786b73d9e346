"""Every address under which WordPress answered with a text."""

import re
from urllib.parse import unquote, urlsplit

from pydantic import TypeAdapter, ValidationError

from ... import addresses
from ...values import SitePath
from . import archive as archives

_QUERY = re.compile(r"(?:p|page_id)=(\d{1,18})")
_PATH = TypeAdapter(SitePath)


def of(entry, hosts, old_names=()):
    """(addresses, unfit): those that may stand among `aliases`, and those that may not.

    hosts: of the old site. Of a text that has never been shown, WordPress gave `?p=` only.
    """
    found = [path(entry.link, hosts), path(entry.guid, hosts)]
    own = found[0]
    if own and "?" not in own and own != "/":
        before = own.rstrip("/").rpartition("/")[0]
        found += [f"{before}/{addresses.as_alias(unquote(name))}/" for name in old_names if name.strip()]
    found.append(f"/?{'page_id' if entry.kind == 'page' else 'p'}={entry.id}" if entry.id else None)
    whole = (one if not one or "?" in one else f"{one.rstrip('/')}/" for one in found)
    every = list(dict.fromkeys(one for one in whole if one and one != "/"))
    unfit = [one for one in every if not fits(one)]
    return [one for one in every if one not in unfit], unfit


def fits(address):
    """Whether `address` may stand among `aliases`."""
    try:
        _PATH.validate_python(address)
    except ValidationError:
        return False
    return True


def path(url, hosts):
    """`/alamat-lama/` of an address on one of `hosts`, `/?p=12` where it is no more than that.

    None for an address elsewhere, or none at all.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if archives.host(url) not in hosts:
        return None
    query = _QUERY.fullmatch(parts.query.partition("&")[0])
    if query and parts.path in ("", "/"):
        return f"/?{query[0]}"
    return addresses.as_alias(unquote(parts.path)) or "/"
