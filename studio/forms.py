"""Read what a form of the studio sends, and only what its own pages send."""

import re
from urllib.parse import parse_qs

LARGEST = 100_000_000  # bytes on their way: four Word files of the largest kind
_BOUNDARY = re.compile(rb'boundary="?([0-9A-Za-z\'()+_,./:=? -]{1,70})"?')
_NAMED = re.compile(rb'name="([^"]*)"')
_FILE = re.compile(rb'filename="([^"]*)"')


class TooLarge(Exception):
    """More was sent than is read at a time; the rest was not read."""


def own(headers, hosts):
    """Whether a request was made for this address, and a form sent from its own pages.

    hosts: the names this machine is known by. A page elsewhere can have a browser send a form
    here, or give this address another name; either shows in the Origin or the Host.
    """
    if headers.get("host", "").lower() not in hosts:
        return False
    return headers.get("origin", "").lower() == f"http://{headers['host'].lower()}"


async def body(request):
    """The bytes of a request. Raises TooLarge."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > LARGEST:
        raise TooLarge
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > LARGEST:
            raise TooLarge
        pieces.append(piece)
    return b"".join(pieces)


def files(kind, data):
    """[(name, bytes)] of the files in a form of the Content-Type `kind`.

    https://www.rfc-editor.org/rfc/rfc7578
    """
    boundary = _BOUNDARY.search(kind.encode("latin-1", "replace"))
    if not kind.startswith("multipart/form-data") or not boundary:
        return []
    found = []
    for part in (b"\r\n" + data).split(b"\r\n--" + boundary[1])[1:]:
        head, parted, content = part.partition(b"\r\n\r\n")
        name, named = _FILE.search(head), _NAMED.search(head)
        if parted and name and named and named[1] == b"naskah" and name[1]:
            last = re.split(r"[/\\]", name[1].decode("utf-8", "replace"))[-1][:200]
            found.append((last, content))
    return found


def fields(data):
    """{name: value} of a form sent as application/x-www-form-urlencoded."""
    found = parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True, errors="replace")
    return {name: values[-1].strip() for name, values in found.items()}
