"""A site below a folder of its host, as GitHub Pages gives it, is whole there."""

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from loop_site import clock, site
from loop_site.hosting import description, live, manifest
from loop_site.views import Views
from tests.built.writing import built_from
from tests.conftest import copy_project
from tests.deploy.conftest import WRITERS
from tests.deploy.servers import running
from tests.pages import KINDS, OLD_ADDRESS

BASE = "/loop/"


@pytest.fixture(scope="module")
def below(tmp_path_factory):
    """(hosting, folder that holds loop/)."""
    root = copy_project(tmp_path_factory.mktemp("below") / "project")
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
    return replace(hosting, gone=("pernah-ada/",)), folder


@pytest.fixture(scope="module", params=("nginx", "caddy"))
def server(request, below, tmp_path_factory):
    hosting, folder = below
    text = WRITERS[request.param](hosting)
    with running(request.param, tmp_path_factory.mktemp("server"), folder, text) as started:
        yield started


def test_every_file_arrives_as_it_was_built(server):
    url = f"http://127.0.0.1:{server.port}{BASE}"
    assert live.faults(url, datetime.now(UTC)) == []


def test_old_missing_and_gone_addresses_answer_within_the_folder(server):
    old = server.ask(f"{BASE}{OLD_ADDRESS}")
    assert (old.status, old.headers["Location"]) == (301, BASE + KINDS["id"]["article"])
    for path, language in (("tidak-ada/", "id"), ("en/not-there/", "en")):
        answer = server.ask(BASE + path)
        assert answer.status == 404 and f'<html lang="{language}"'.encode() in answer.body
    assert server.ask(f"{BASE}pernah-ada/").status == 410


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
