"""Knock at the pages of other sites that texts link to: only when somebody asks for it."""

import http.client
import ipaddress
import socket
import threading
import urllib.error
import urllib.request
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urldefrag, urlsplit

from ..messages import links as messages
from . import outside

AT_ONCE = 4  # and one at a time on the same site
SECONDS = 10
NAME = "Mozilla/5.0 (compatible; loop-site link check)"
GONE = (404, 410)
UNREACHED = "unreached"  # instead of a status: no such site, or no way to it
_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


def online(project, visit=None):
    """The Problems with links of a Project to other sites, each told where it first stands.

    visit: from an address to the status it answers with, UNREACHED, or another word why it gave
    none; see `answer`, which it is unless a test says otherwise.
    """
    places = _places(project)
    locks = defaultdict(threading.Lock)

    def asked(address):
        with locks[urlsplit(address).netloc]:
            return (visit or answer)(address)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = dict(zip(places, pool.map(asked, places), strict=True))
    if answers and all(status == UNREACHED for status in answers.values()):
        return [messages.network_missing()]
    return [
        problem
        for address, status in answers.items()
        if (problem := _problem(*places[address], address, status))
    ]


def _problem(path, line, address, status):
    if status in GONE or status == UNREACHED:
        return messages.link_dead(path, line, address)
    if isinstance(status, int) and 200 <= status < 400:
        return None
    return messages.link_unanswered(path, line, address, status)


def _places(project):
    """{address: (path, line)} of every page elsewhere that a text or its facts lead to."""
    places = {}
    for text in project.texts.values():
        found = [(link.line, link.target) for link in text.links if link.way != "reference"]
        for line, address in [*outside.facts(text), *found]:
            address = urldefrag(address).url
            if _elsewhere(address):
                places.setdefault(address, (text.path, line))
    return places


def _elsewhere(address):
    """Whether `address` is of a public site: never of this machine or the network it is in."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or "." not in host:
        return False
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return not host.endswith((".localhost", ".local", ".example", ".test", ".invalid"))


def answer(address):
    """The status `address` answers with, UNREACHED, or why it gave none. Asks at most twice."""
    status = _ask(address, "HEAD")
    # Some servers know no HEAD, and say so in many ways.
    if isinstance(status, int) and status >= 400 and status not in (410, 429):
        status = _ask(address, "GET")
    return status


def _ask(address, method):
    request = urllib.request.Request(
        quote(address, safe=_SAFE), method=method, headers={"User-Agent": NAME}
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code
    except urllib.error.URLError as error:
        reached = not isinstance(error.reason, (socket.gaierror, ConnectionRefusedError))
        return type(error.reason).__name__ if reached else UNREACHED
    except (OSError, http.client.HTTPException, ValueError) as error:
        return type(error).__name__
