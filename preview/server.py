"""Serve the last good site on this machine, and tell open pages when there is a newer one."""

import asyncio
import html
import mimetypes
import re
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, StreamingResponse
from starlette.routing import Route
from watchfiles import awatch

FOLDERS = ("docs", "data", "overrides", "loop_site", "engine")
FILES = ("hooks.py", "mkdocs.yml")
FOLDER = Path(__file__).parent
HEADERS = {"Cache-Control": "no-store"}
_BODY = re.compile(r"<body[^>]*>")


def application(builds):
    """The ASGI application that shows `builds` and builds again on every saved file."""
    changed, dirty, ending = asyncio.Event(), asyncio.Event(), False
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
            print(builds.message or "Siap. / Ready.", flush=True)
            changed.set()
            changed = asyncio.Event()

    async def watch(paths, recursive):
        # A file saved by replacing it is a new file: single ones are watched by their folder.
        async for changes in awatch(*paths, debounce=60, step=20, recursive=recursive):
            if recursive or any(Path(path).name in FILES for _, path in changes):
                dirty.set()

    async def events(request):
        async def stream():
            while not ending:
                yield f"data: {builds.version}\n\n"
                await changed.wait()

        return StreamingResponse(stream(), media_type="text/event-stream", headers=HEADERS)

    async def script(request):
        return FileResponse(FOLDER / "reload.js", headers=HEADERS)

    async def page(request):
        return respond(builds, request.url.path, request.url.query)

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
        for task in work:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    routes = [
        Route("/__preview/events", events),
        Route("/__preview/reload.js", script),
        Route("/{path:path}", page),
    ]
    shown = Starlette(routes=routes, lifespan=lifespan)
    shown.state.end = end
    return shown


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
    if file.suffix == ".html":
        return HTMLResponse(with_preview(file.read_text("utf-8"), builds, builds.message), 200, HEADERS)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return FileResponse(file, media_type=kind, headers=HEADERS)


def not_found(builds, path):
    """404 in the language the address speaks."""
    name = "en/404.html" if path.startswith("/en/") or path == "/en" else "404.html"
    text = (builds.site / name).read_text("utf-8")
    return HTMLResponse(with_preview(text, builds, builds.message), 404, HEADERS)


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
