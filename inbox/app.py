"""The receiver as one ASGI application: the form's address, and the staff's inbox."""

import asyncio
import re
import sqlite3
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import rcssmin
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from loop_site import styles

from . import duties, log, staff
from .below import Below
from .limits import Attempts, Rate
from .login import Door
from .receiving import ADDRESS, Receiver
from .session import FOLDER, Sessions
from .site import Site
from .turns import Turns

# Every answer: kept nowhere, told nobody, shown in nobody's frame.
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "frame-ancestors 'none'",
}
ASSETS = Path(__file__).parents[1] / "overrides/assets"
_OURS = re.compile(rf"{ADDRESS}|{FOLDER}([a-z.]+/?|pesan/[0-9]{{1,18}}/([a-z]+/)?)?")


def application(settings, secret, rules, store):
    """The application.

    settings: settings.Settings. secret: signs cookies. rules: function -> Rules. store: Store,
    closed when the application ends.
    """
    turns, site, woken = Turns(store), Site(settings.site), asyncio.Event()
    receiver = Receiver(turns, site, rules, Rate(), came=woken.set)
    sessions = Sessions(secret, settings.password, secure=not settings.preview)
    icon = (ASSETS / "favicon.svg").read_bytes()

    @asynccontextmanager
    async def lifespan(app):
        days = duties.purge_daily(turns, settings.root, settings.preview)
        work = [asyncio.create_task(days)]
        if settings.mail:
            address = lambda: f"{site.address()}{FOLDER}"  # noqa: E731
            work.append(asyncio.create_task(duties.tell(turns, settings.mail, address, woken)))
        yield
        for task in work:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        turns.end()

    made = Starlette(
        routes=[
            Route(ADDRESS, receiver.answer, methods=["GET", "POST"]),
            _file("gaya.css", style(), "text/css"),
            _file("ikon.svg", icon, "image/svg+xml"),
            *Door(sessions, settings.password, Attempts()).routes(),
            *staff.Inbox(sessions, turns, site, rules).routes(),
        ],
        middleware=[
            Middleware(Below, site=site),
            Middleware(log.Access, known=_OURS.fullmatch),
            Middleware(Manners),
        ],
        exception_handlers={sqlite3.Error: _unavailable},
        lifespan=lifespan,
    )
    made.router.redirect_slashes = False
    return made


class Manners:
    """ASGI middleware: HEADERS on every answer, and an answer whatever goes wrong."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        begun = False

        async def mannerly(message):
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                given = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(
                    (name.lower().encode(), value.encode())
                    for name, value in HEADERS.items()
                    if name.lower().encode() not in given
                )]  # fmt: skip
            await send(message)

        try:
            await self.app(scope, receive, mannerly)
        except Exception as error:  # noqa: BLE001 - nobody is ever shown a traceback
            log.failure("answering", error)
            if not begun:
                text = "Ada gangguan; coba lagi. / Something went wrong; please try again.\n"
                await PlainTextResponse(text, 503)(scope, receive, mannerly)


def style():
    """The staff's style sheet: the site's tokens, base and buttons, then what is its own."""
    folder = ASSETS / "css"
    tokens, *others = (
        file.read_text("utf-8")
        for file in (
            folder / "tokens.css",
            folder / "base.css",
            folder / "components/button.css",
            Path(__file__).with_name("staff.css"),
        )
    )
    return rcssmin.cssmin("\n".join([styles.schemes(tokens), *others]))


def _file(name, data, kind):
    """The route to something the staff's pages need besides themselves."""

    async def show(request):
        return Response(data, 200, {"Cache-Control": "max-age=600"}, kind)

    return Route(f"{FOLDER}{name}", show)


async def _unavailable(request, error):
    log.failure("reading", error)
    return staff.notice(
        503, "Kotak masuk sedang tidak terbaca", "Tidak ada yang hilang. Coba lagi sebentar lagi."
    )
