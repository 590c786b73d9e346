"""Whether a form was sent from a page of this site, by what the browser says of it."""

from urllib.parse import urlsplit


def foreign(headers):
    """True where the browser names another site. One that names none is believed.

    A browser that sends no Origin may send a Referer. Programs can say what they like; this
    keeps other sites from sending forms with their visitors' browsers.
    """
    sender = headers.get("origin") or headers.get("referer")
    if not sender:
        return headers.get("sec-fetch-site") == "cross-site"
    return _host(sender) != headers.get("host", "").lower()


def _host(address):
    try:
        return urlsplit(address).netloc.lower().rpartition("@")[2]
    except ValueError:
        return ""
