"""Reading a submitted form without ever reading more than a form can be."""

import asyncio
from urllib.parse import parse_qs, unquote_to_bytes

from starlette.requests import ClientDisconnect

LIMIT = 16 * 1024
# Percent-encoding makes three bytes of one: this is what LIMIT may weigh on its way.
ON_THE_WAY = 3 * LIMIT
SECONDS = 30
KIND = "application/x-www-form-urlencoded"


async def read(request):
    """({name: [values]}, what is wrong: None, `unread` or `large`) of a starlette Request.

    What was written is there also where it was too large to be kept, up to ON_THE_WAY bytes.
    """
    headers = request.headers
    if headers.get("content-type", "").partition(";")[0].strip().lower() != KIND:
        return {}, "unread"
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > ON_THE_WAY:
        return {}, "large"
    data = b""
    try:
        async with asyncio.timeout(SECONDS):
            async for part in request.stream():
                data += part
                if len(data) > ON_THE_WAY:
                    return fields(data[:ON_THE_WAY]), "large"
    except (TimeoutError, ClientDisconnect):
        return fields(data), "unread"
    large = len(unquote_to_bytes(data)) > LIMIT
    return fields(data), "large" if large else None


def fields(data):
    """{name: [values]} of an encoded form; what is no text becomes U+FFFD."""
    return parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True, errors="replace")
