"""What the receiver writes to its log: that something happened, never who or what."""

import sys
import time
import traceback
from pathlib import Path

METHODS = ("GET", "HEAD", "POST")
_HERE = Path(__file__).parents[1]


def line(text):
    """One line with the moment, to standard error."""
    print(time.strftime("%Y-%m-%dT%H:%M:%S%z"), text, file=sys.stderr, flush=True)


def failure(task, error):
    """That `task` failed and where in our code; the error's own words may quote somebody."""
    places = [
        f"{Path(frame.filename).relative_to(_HERE)}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(_HERE) and "site-packages" not in frame.filename
    ]
    line(f"{task} failed: {type(error).__name__} {places[-1] if places else ''}".rstrip())


class Access:
    """ASGI middleware: method, path, status and milliseconds of each answer.

    Paths and methods that are not ours are not written down: they may hold anything.
    """

    def __init__(self, app, known):
        self.app, self.known = app, known

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        start, status = time.perf_counter(), 0

        async def note(message):
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self.app(scope, receive, note)
        finally:
            path = scope["path"] if self.known(scope["path"]) else "-"
            spent = (time.perf_counter() - start) * 1000
            method = scope["method"] if scope["method"] in METHODS else "-"
            line(f"{method} {path} {status} {spent:.0f}ms")
