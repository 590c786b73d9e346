"""Put what travels behind an address that may carry something already."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit


def utm(context, language):
    """(name, value) pairs that tell of the article in the names booking services keep."""
    if context is None:
        return []
    return [
        ("utm_source", urlsplit(context.address).hostname),
        ("utm_medium", "article"),
        ("utm_campaign", context.title),
        ("utm_content", context.address),
        ("utm_term", language),
    ]


def added(address, pairs):
    """`address` with `pairs`, percent-encoded; what it carries stays, and is never said twice."""
    whole = urlsplit(str(address))
    carried = {name for name, _ in parse_qsl(whole.query, keep_blank_values=True)}
    fresh = urlencode(
        [(name, value) for name, value in pairs if name not in carried], quote_via=quote, safe=""
    )
    return whole._replace(query="&".join(filter(None, (whole.query, fresh)))).geturl()
