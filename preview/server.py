"""Serve the last good site on this machine, and tell open pages when there is a newer one."""

import asyncio
import hashlib
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
LOOK = "X-Loop-Look"  # changes when a page does
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
        while True:
            await dirty.wait()
            dirty.clear()
            await run_in_threadpool(builds.run)
            if stale.is_set():
                stale.clear()
                await run_in_threadpool(messages.start)
            print(builds.message or "Siap. / Ready.", flush=True)
            tell()

    def tell():
        nonlocal changed
        changed.set()
        changed = asyncio.Event()

    async def watch(paths, recursive):
        # A file saved by replacing it is a new file: single ones are watched by their folder.
        async for changes in awatch(*paths, debounce=60, step=20, recursive=recursive):
            saved = {Path(path).relative_to(builds.root).as_posix() for _, path in changes}
            if recursive or saved & set(FILES):
                if any(path.split("/")[0] in receiver.FOLDERS for path in saved):
                    stale.set()
                if not all(path.startswith("docs/") for path in saved):
                    await run_in_threadpool(builds.forget)
                elif await run_in_threadpool(builds.glimpse, saved):
                    tell()
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


def respond(builds, path, query=""):
    """The response to `path`: a file, the way to its folder, or the 404 of its language."""
    if builds.site is None:
        return shown("", builds, builds.message or WAIT, 503)
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
        newer = builds.newer.get(file.relative_to(builds.site.resolve()).as_posix())
        text = newer[1].decode() if newer else file.read_text("utf-8")
        return shown(text, builds, builds.message)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return FileResponse(file, media_type=kind, headers=HEADERS)


def desk_page(builds, path, made):
    """The response to `path` below the editor's desk. made: see Builds.editors_desk."""
    if not isinstance(made, dict):
        message = made or "Meja redaksi tidak dapat dibuat.\nThe editor's desk cannot be made."
        return shown("", builds, message, 503)
    name = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
    if name not in made:
        return not_found(builds, path) if builds.site else PlainTextResponse("404", 404, HEADERS)
    if name.endswith(".html"):
        # What stops the build is on the desk already, each with its button.
        return shown(made[name].decode(), builds, None)
    return Response(made[name], 200, HEADERS, mimetypes.guess_type(name)[0])


def not_found(builds, path):
    """404 in the language the address speaks."""
    name = "en/404.html" if path.startswith("/en/") or path == "/en" else "404.html"
    text = (builds.site / name).read_text("utf-8")
    return shown(text, builds, builds.message, 404)


NO_RECEIVER = (
    "Penerima pesan tidak berjalan; lihat pesannya di terminal.\n"
    "The receiver of messages is not running; see its message in the terminal."
)
WAIT = "Situs sedang dibangun …\nThe site is being built …"


def shown(text, builds, message, status=200):
    """The response with the page `text`, the newest message on top, and the script that reloads it
    once it would look otherwise.
    """
    note = (
        f'<pre role="alert" id="loop-preview">{html.escape(message)}</pre>' if message else ""
    )
    look = hashlib.blake2b(f"{note}{text}".encode(), digest_size=8).hexdigest()
    script = (
        f'<script src="/__preview/reload.js" data-version="{builds.version}" data-look="{look}" '
        "defer></script>"
    )
    body = _BODY.search(text)
    if body:
        text = f"{text[: body.end()]}{note}{script}{text[body.end() :]}"
    else:
        text = f"<!doctype html><html lang=id><title>Loop</title><body>{note}{script}</body></html>"
    return HTMLResponse(text, status, {**HEADERS, LOOK: look})
