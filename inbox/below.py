"""A site below a folder of its host, as https://example.org/loop/: its addresses in and out."""

from contextvars import ContextVar
from urllib.parse import unquote, urlsplit

_folder = ContextVar("folder", default="")


def at(path):
    """`path`, from the site's own root, as the browser that is being answered asks for it."""
    return _folder.get() + path


class Below:
    """ASGI middleware: takes off the folder that the site stands below; `at` puts it on again.

    site: the built site, whose pages say where it stands.
    """

    def __init__(self, app, site):
        self.app, self.site = app, site

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        folder = unquote(urlsplit(self.site.address()).path).rstrip("/")
        if not scope["path"].startswith(f"{folder}/"):
            folder = ""  # the preview shows every site at the root
        _folder.set(folder)
        await self.app({**scope, "path": scope["path"].removeprefix(folder)}, receive, send)
