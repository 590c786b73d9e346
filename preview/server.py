"""Serve the last good site on this machine, and tell open pages when there is a newer one."""

import asyncio
import html
import mimetypes
import re
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import (
    FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse,
)
from starlette.routing import Route
from watchfiles import awatch

from . import receiver

FOLDERS = ("docs", "data", "editor", "overrides", "loop_site", "engine", "inbox")
FILES = ("hooks.py", "mkdocs.yml")
FOLDER = Path(__file__).parent
HEADERS = {"Cache-Control": "no-store"}
DESK = "/admin/meja/"
EDITOR = "/admin/"  # never loaded again under somebody's hands: each save of theirs is a build
_BODY = re.compile(r"<body[^>]*>")


def application(builds, messages):
    """The ASGI application that shows `builds` and builds again on every saved file.

    messages: the Receiver beside it, started again when what it reads has changed.
    """
    changed, dirty, ending = asyncio.Event(), asyncio.Event(), False
    stale = asyncio.Event()
    stale.set()
    dirty.set()

    def end():
        nonlocal ending
        ending = True
        changed.set()

    async def build():
        nonlocal changed
        while True:
            await dirty.wait()
            dirty.clear()
            await run_in_threadpool(builds.run)
            if stale.is_set():
                stale.clear()
                await run_in_threadpool(messages.start)
            print(builds.message or "Siap. / Ready.", flush=True)
            changed.set()
            changed = asyncio.Event()

    async def watch(paths, recursive):
        # A file saved by replacing it is a new file: single ones are watched by their folder.
        async for changes in awatch(*paths, debounce=60, step=20, recursive=recursive):
            if recursive or any(Path(path).name in FILES for _, path in changes):
                if any(_top(path, builds.root) in receiver.FOLDERS for _, path in changes):
                    stale.set()
                dirty.set()

    async def events(request):
        async def stream():
            while not ending:
                yield f"data: {builds.version}\n\n"
                await changed.wait()

        return StreamingResponse(stream(), media_type="text/event-stream", headers=HEADERS)

    async def script(request):
        return FileResponse(FOLDER / "reload.js", headers=HEADERS)

    async def message(request):
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > receiver.LARGEST:
                break
        query = f"?{request.url.query}" if request.url.query else ""
        target = request.url.path + query
        try:
            status, headers, text = await run_in_threadpool(
                messages.answer, request.method, target, _forwarded(request), body
            )
        except OSError:
            return PlainTextResponse(NO_RECEIVER, 503, HEADERS)
        answer = Response(text, status)
        answer.raw_headers[:] = [
            (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers
        ]
        answer.headers["content-length"] = str(len(text))
        return answer

    async def page(request):
        return respond(builds, request.url.path, request.url.query)

    async def desk(request):
        made = await run_in_threadpool(builds.editors_desk)
        return desk_page(builds, request.url.path, made)

    @asynccontextmanager
    async def lifespan(app):
        folders = [builds.root / name for name in FOLDERS]
        work = [
            asyncio.create_task(watch(folders, True)),
            asyncio.create_task(watch([builds.root], False)),
            asyncio.create_task(build()),
        ]
        yield
        builds.stop()
        messages.stop()
        for task in work:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    routes = [
        *(Route(f"{path}{{rest:path}}", message, methods=["GET", "POST"]) for path in receiver.PATHS),
        Route("/__preview/events", events),
        Route("/__preview/reload.js", script),
        Route(f"{DESK}{{rest:path}}", desk),
        Route("/{path:path}", page),
    ]
    shown = Starlette(routes=routes, lifespan=lifespan)
    shown.state.end = end
    return shown


def _forwarded(request):
    """The headers of a request as a web server in front of the receiver passes them on."""
    return {**request.headers, "x-forwarded-for": request.client.host}


def _top(path, root):
    """The folder of the project that `path` is in."""
    return Path(path).relative_to(root).parts[0]


def respond(builds, path, query=""):
    """The response to `path`: a file, the way to its folder, or the 404 of its language."""
    if builds.site is None:
        return HTMLResponse(with_preview("", builds, builds.message or WAIT), 503, HEADERS)
    path = "/" + path.lstrip("/")
    try:
        file = (builds.site / path.lstrip("/")).resolve()
        inside = file.is_relative_to(builds.site.resolve()) and file.exists()
    except (OSError, ValueError):  # a name too long, or with a null
        inside = False
    if not inside:
        return not_found(builds, path)
    if file.is_dir():
        if not path.endswith("/"):
            return RedirectResponse(f"{path}/{'?' + query if query else ''}", 307, HEADERS)
        file /= "index.html"
    if not file.is_file():
        return not_found(builds, path)
    if file.suffix == ".html" and not path.startswith(EDITOR):
        return HTMLResponse(with_preview(file.read_text("utf-8"), builds, builds.message), 200, HEADERS)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return FileResponse(file, media_type=kind, headers=HEADERS)


def desk_page(builds, path, made):
    """The response to `path` below the editor's desk. made: see Builds.editors_desk."""
    if not isinstance(made, dict):
        message = made or "Meja redaksi tidak dapat dibuat.\nThe editor's desk cannot be made."
        return HTMLResponse(with_preview("", builds, message), 503, HEADERS)
    name = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
    if name not in made:
        return not_found(builds, path) if builds.site else PlainTextResponse("404", 404, HEADERS)
    if name.endswith(".html"):
        text = made[name].decode()
        # What stops the build is on the desk already, each with its button.
        return HTMLResponse(with_preview(text, builds, None), 200, HEADERS)
    return Response(made[name], 200, HEADERS, mimetypes.guess_type(name)[0])


def not_found(builds, path):
    """404 in the language the address speaks."""
    name = "en/404.html" if path.startswith("/en/") or path == "/en" else "404.html"
    text = (builds.site / name).read_text("utf-8")
    return HTMLResponse(with_preview(text, builds, builds.message), 404, HEADERS)


NO_RECEIVER = (
    "Penerima pesan tidak berjalan; lihat pesannya di terminal.\n"
    "The receiver of messages is not running; see its message in the terminal."
)
WAIT = "Situs sedang dibangun …\nThe site is being built …"


def with_preview(text, builds, message):
    """The page with the script that reloads it, and the newest message on top."""
    note = (
        f'<pre role="alert" id="loop-preview">{html.escape(message)}</pre>' if message else ""
    )
    script = (
        f'<script src="/__preview/reload.js" data-version="{builds.version}" defer></script>'
    )
    body = _BODY.search(text)
    if not body:
        return f"<!doctype html><html lang=id><title>Loop</title><body>{note}{script}</body></html>"
    return f"{text[: body.end()]}{note}{script}{text[body.end() :]}"
