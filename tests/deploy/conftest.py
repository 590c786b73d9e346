"""The site as production serves it: a release, the receiver, nginx or Caddy before both."""

import re
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from inbox.store import Store
from loop_site import clock, security, site
from loop_site.hosting import caddy, description, nginx, release
from loop_site.views import Views
from scripts import servers
from tests.built.writing import article, built_from, open_form, write
from tests.conftest import copy_project
from tests.deploy.servers import running
from tests.inbox.running import guarded, start
from tests.preview.running import eventually

SITE = "https://contoh.example/"
GONE = ("artikel/ditarik/", "en/articles/withdrawn/", "pernah-ada/")
ADMIN = {"admin/": security.editor_headers(("https://api.github.com",))}
# Whatever a staff member may write as an old address, and what it must not do to a server.
WILD = [
    'a"b/', "a$uri/", "a${uri}/", "a{b}/", "a{$HOME}/", "a;b/", "a}b/", "a*/", "é-学/", "a'b/",
    "a%b/", "a(b)[c]/", "a+b/", "a&b=c/", "~a|b^c/", "<b>/", "a…b/",
]  # fmt: skip
# Copied from a browser; servers decode them before they look for anything.
ENCODED = ["/caf%C3%A9/", "/%E5%AD%A6%E4%B9%A0/satu/", "/a%20b/", "/100%25/", "/%252e%252e/x/"]
WRITERS = {"nginx": nginx.configuration, "caddy": caddy.configuration}


@pytest.fixture(scope="session", autouse=True)
def there():
    assert servers.ready() or servers.fetch(), "no servers: run make test-deploy"


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """(root, release): a built project with an open form, and the release made of it."""
    root = copy_project(tmp_path_factory.mktemp("deploy") / "project")
    open_form(root, security_contact="keamanan@contoh.example")
    taken = {"date": "2026-01-01", "withdrawn": "2026-01-02", "aliases": ["/pernah-ada/"]}
    article(root, "ditarik/index.md", "Rahasia seseorang", **taken)
    numbers = {"date": "2026-01-01", "aliases": ["/?p=39483", "/?page_id=7", *ENCODED]}
    article(root, "pindahan/index.md", "Tulisan pindahan", **numbers)
    write(root, "artikel/ditarik/index.en.md", "Somebody’s secret", slug="withdrawn")
    built = built_from(root, SITE_URL=SITE)
    folder = root.parent / "release"
    release.make(built, folder)
    (folder / "admin").mkdir()
    (folder / "admin/index.html").write_text("<!doctype html><title>admin</title>")
    for hidden in (".git/config", ".well-known/.rahasia", "en/.env", ".htpasswd"):
        (folder / hidden).parent.mkdir(exist_ok=True)
        (folder / hidden).write_text("s3cr3t")
    return root, folder


def hosting_of(root, folder, **more):
    """What hosts are told of the site at `root`, as its build said it, and `more`."""
    policy = re.search("Policy: (.*); frame-ancestors", (folder / "_headers").read_text("utf-8"))[1]
    files = [file.relative_to(folder).as_posix() for file in folder.rglob("*")]
    views = Views(site.read(root, clock.now()), SITE)
    told = description.describe(views, policy, files)
    more["sections"] = {**told.sections, **more.get("sections", {})}
    return replace(told, **more)


@pytest.fixture(scope="session")
def office(made):
    """(socket, database) of the receiver that takes the form's messages."""
    root, _ = made
    with tempfile.TemporaryDirectory(prefix="loop-inbox-") as folder:
        socket, database = Path(folder, "socket"), Path(folder, "inbox.sqlite3")
        with Path(folder, "log").open("wb") as log:
            process = start(root, log, "--uds", str(socket), INBOX_DATABASE=str(database))
        with guarded(process.pid):
            try:
                eventually(socket.exists, "the receiver's socket")
                yield socket, database
            finally:
                process.terminate()
                process.wait(20)


@pytest.fixture(scope="session", params=("nginx", "caddy"))
def server(request, made, office, tmp_path_factory):
    """Each web server with the configuration the build writes for it, something gone, an editor."""
    root, folder = made
    told = hosting_of(root, folder, sections=ADMIN)
    assert told.gone == GONE
    told = replace(told, moved={**told.moved, **dict.fromkeys(WILD, "tentang/")})
    text = WRITERS[request.param](told, socket=str(office[0]))
    with running(request.param, tmp_path_factory.mktemp(request.param), folder, text) as started:
        yield started


@pytest.fixture
def messages(office):
    """Give the messages the receiver has kept."""

    def kept():
        store = Store(office[1])
        try:
            return store.newest()
        finally:
            store.close()

    return kept
