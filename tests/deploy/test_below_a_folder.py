"""A site below a folder of its host, as GitHub Pages gives it, is whole there."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from loop_site import clock, site
from loop_site.hosting import description, live, manifest
from loop_site.views import Views
from tests.built.writing import built_from, open_form
from tests.conftest import copy_project
from tests.deploy.conftest import WRITERS
from tests.deploy.servers import running
from tests.inbox import asking
from tests.inbox.running import start
from tests.pages import KINDS, OLD_ADDRESS
from tests.preview.running import eventually, guarded

BASE = "/loop/"


@pytest.fixture(scope="module")
def below(tmp_path_factory):
    """(hosting, folder that holds loop/, the project)."""
    root = copy_project(tmp_path_factory.mktemp("below") / "project")
    open_form(root)
    built = built_from(root, SITE_URL=f"https://x.github.io{BASE}")
    folder = root.parent / "host"
    folder.mkdir()
    built.rename(folder / "loop")
    (folder / "robots.txt").write_text("")
    told = (root / "hosting/nginx.conf").read_text("utf-8")
    policy = told.partition('set $loop_content_security_policy "')[2].partition("; frame-anc")[0]
    views = Views(site.read(root, clock.now()), f"https://x.github.io{BASE}")
    files = list(manifest.digests(folder / "loop"))
    hosting = description.describe(views, policy, files)
    assert WRITERS["nginx"](hosting) == told
    return hosting, folder, root


@pytest.fixture(scope="module")
def socket(below):
    """The socket of the receiver that takes the form's messages."""
    with tempfile.TemporaryDirectory(prefix="loop-inbox-") as name:
        socket, database = Path(name, "socket"), Path(name, "inbox.sqlite3")
        told = {"INBOX_SITE": str(below[1] / "loop"), "INBOX_DATABASE": str(database)}
        with Path(name, "log").open("wb") as log:
            process = start(below[2], log, "--uds", str(socket), **told)
        with guarded(process.pid):
            try:
                eventually(socket.exists, "the receiver's socket")
                yield socket
            finally:
                process.terminate()
                process.wait(20)


@pytest.fixture(scope="module", params=("nginx", "caddy"))
def server(request, below, socket, tmp_path_factory):
    hosting, folder, _ = below
    text = WRITERS[request.param](hosting, socket=str(socket))
    with running(request.param, tmp_path_factory.mktemp("server"), folder, text) as started:
        yield started


def test_every_file_arrives_as_it_was_built(server):
    url = f"http://127.0.0.1:{server.port}{BASE}"
    assert live.faults(url, datetime.now(UTC)) == []


def test_old_and_missing_addresses_answer_within_the_folder(server):
    old = server.ask(f"{BASE}{OLD_ADDRESS}")
    assert (old.status, old.headers["Location"]) == (301, BASE + KINDS["id"]["article"])
    for path, language in (("tidak-ada/", "id"), ("en/not-there/", "en")):
        answer = server.ask(BASE + path)
        assert answer.status == 404 and f'<html lang="{language}"'.encode() in answer.body


def test_message_and_inbox_stay_within_the_folder(server):
    form = urlencode(asking.written(), doseq=True)
    sent = server.ask(f"{BASE}kirim/", "POST", form, Content_Type=asking.FORM)
    assert (sent.status, sent.headers["Location"]) == (303, f"{BASE}terima-kasih/")
    assert server.ask(sent.headers["Location"]).status == 200
    assert server.ask(f"{BASE}kotak-masuk/").headers["Location"] == f"{BASE}kotak-masuk/masuk/"


def test_browser_asks_for_nothing_outside_the_folder(server, chromium):
    if server.name == "caddy":
        return  # what a browser asks for is decided by the pages, which are the same
    origin = f"http://127.0.0.1:{server.port}"
    asked, context = [], chromium.new_context()
    page = context.new_page()
    page.on("response", lambda answer: asked.append((urlsplit(answer.url).path, answer.status)))
    for kinds in KINDS.values():
        for kind, path in kinds.items():
            if kind != "not-found":
                page.goto(f"{origin}{BASE}{path}")
    for path, words in (("cari/", "kerahasiaan"), ("en/search/", "coaching")):
        with page.expect_response(lambda answer: "-e" in answer.url.rpartition("/")[2]):
            page.goto(f"{origin}{BASE}{path}?q={words}")
        page.locator("main a[href^='/loop/']:has(mark):visible").first.click()
        page.locator("main h1").first.wait_for()
    page.goto(f"{origin}{BASE}tidak-ada/sama/sekali/")
    page.locator("a.loop-wordmark, header a").first.click()
    context.close()
    outside = {path for path, _ in asked if not path.startswith(BASE)}
    assert outside - {"/favicon.ico"} == set()
    assert {one for one in asked if one[1] >= 400} <= {(f"{BASE}tidak-ada/sama/sekali/", 404)}
