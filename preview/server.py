"""Serve the last good site on this machine, and tell open pages when there is a newer one."""

import asyncio
import html
import mimetypes
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, StreamingResponse
from starlette.routing import Route
from watchfiles import awatch

WATCHED = ("docs", "data", "overrides", "loop_site", "engine", "hooks.py", "mkdocs.yml")
FOLDER = Path(__file__).parent
SCRIPT = '<script src="/__preview/reload.js" defer></script>'
HEADERS = {"Cache-Control": "no-store"}


def application(builds):
    """The ASGI application that shows `builds` and builds again on every saved file."""
    changed = asyncio.Event()

    async def rebuild():
        nonlocal changed
        await run_in_threadpool(builds.run)
        print(builds.message or "Siap. / Ready.", flush=True)
        changed.set()
        changed = asyncio.Event()

    async def watch():
        await rebuild()
        paths = [builds.root / name for name in WATCHED]
        async for _ in awatch(*filter(Path.exists, paths), debounce=60, step=20):
            await rebuild()

    async def events(request):
        async def stream():
            yield f"data: {builds.version}\n\n"
            while True:
                await changed.wait()
                yield f"data: {builds.version}\n\n"

        return StreamingResponse(stream(), media_type="text/event-stream", headers=HEADERS)

    async def script(request):
        return FileResponse(FOLDER / "reload.js", headers=HEADERS)

    async def page(request):
        return respond(builds, request.url.path, request.url.query)

    @asynccontextmanager
    async def lifespan(app):
        task = asyncio.create_task(watch())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    routes = [
        Route("/__preview/events", events),
        Route("/__preview/reload.js", script),
        Route("/{path:path}", page),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


def respond(builds, path, query=""):
    """The response to `path`: a file, the way to its folder, or the 404 of its language."""
    if builds.site is None:
        return HTMLResponse(with_preview("", builds.message or WAIT), 503, HEADERS)
    path = "/" + path.lstrip("/")
    if "\0" in path:
        return not_found(builds, path)
    file = (builds.site / path.lstrip("/")).resolve()
    if not file.is_relative_to(builds.site.resolve()):
        return not_found(builds, path)
    if file.is_dir():
        if not path.endswith("/"):
            return RedirectResponse(f"{path}/{'?' + query if query else ''}", 307, HEADERS)
        file /= "index.html"
    if not file.is_file():
        return not_found(builds, path)
    if file.suffix == ".html":
        return HTMLResponse(with_preview(file.read_text("utf-8"), builds.message), 200, HEADERS)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return FileResponse(file, media_type=kind, headers=HEADERS)


def not_found(builds, path):
    """404 in the language the address speaks."""
    name = "en/404.html" if path.startswith("/en/") or path == "/en" else "404.html"
    text = (builds.site / name).read_text("utf-8")
    return HTMLResponse(with_preview(text, builds.message), 404, HEADERS)


WAIT = "Situs sedang dibangun …\nThe site is being built …"


def with_preview(text, message):
    """The page with the script that reloads it, and the newest message on top."""
    note = (
        f'<pre role="alert" id="loop-preview">{html.escape(message)}</pre>' if message else ""
    )
    head, body, rest = text.partition("<body>")
    if not body:
        return f"<!doctype html><html lang=id><title>Loop</title><body>{note}{SCRIPT}</body></html>"
    return f"{head}{body}{note}{SCRIPT}{rest}"
