"""Knocking at other sites: politely, and never at this machine's neighbours."""

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from loop_site.checks import online, run
from tests.loop_site.small import NOW


class Site(BaseHTTPRequestHandler):
    """Answers /HEAD/GET with the first status to HEAD and the second to GET."""

    def do_HEAD(self):
        self.asked(1)

    def do_GET(self):
        self.asked(2)

    def asked(self, which):
        self.server.asked.append((self.command, self.path, self.headers["User-Agent"]))
        self.send_response(int(self.path.split("/")[which]))
        self.send_header("Content-Length", "0")
        self.send_header("Location", "/200/200")
        self.end_headers()

    def log_message(self, *said):
        pass


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []
    server.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "status", "methods"),
    [
        ("/200/500", 200, ["HEAD"]),
        ("/405/200", 200, ["HEAD", "GET"]),
        ("/404/200", 200, ["HEAD", "GET"]),
        ("/404/404", 404, ["HEAD", "GET"]),
        ("/410/200", 410, ["HEAD"]),
        ("/403/403", 403, ["HEAD", "GET"]),
        ("/429/200", 429, ["HEAD"]),
        ("/302/302", 200, ["HEAD", "GET"]),
    ],
)
def test_page_is_asked_for_at_most_twice(site, path, status, methods):
    assert online.answer(site.url + path) == status
    assert [method for method, _, _ in site.asked] == methods
    assert {name for _, _, name in site.asked} == {online.NAME}


def test_site_that_is_not_there_is_unreached(site):
    site.server_close()
    assert online.answer("http://127.0.0.1:1/") == online.UNREACHED


def test_address_nobody_can_ask_for_is_no_crash():
    assert isinstance(online.answer("http://a b/\x00"), str)


def visited(small, body):
    small.article("a", body=body)
    seen = []
    project, _ = run.read(small.root, NOW)
    online.online(project, lambda address: seen.append(address) or 200)
    return sorted(seen)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8000/", "http://localhost/", "http://10.0.0.1/", "http://169.254.169.254/",
        "http://[::1]/", "http://router.local/", "http://situs.example/", "../b.md", "mailto:a@b.id",
        "ftp://a.id/", "https://[/", "//a.id/",
    ],
)  # fmt: skip
def test_nothing_but_public_pages_is_visited(small, address):
    assert visited(small, f"[x]({address})") == []


def test_page_is_visited_once_whatever_part_of_it_is_meant(small):
    body = "[x](https://a.id/b#c) [y](https://a.id/b#d) <https://a.id/b>"
    assert visited(small, body) == ["https://a.id/b"]


def test_no_site_is_asked_two_things_at_once(small):
    small.article("a", body=" ".join(f"<https://a.id/{n}> <https://b{n}.id/>" for n in range(20)))
    project, _ = run.read(small.root, NOW)
    busy, most, lock = Counter(), Counter(), threading.Lock()
    turn = threading.Barrier(2)

    def visit(address):
        host = address.split("/")[2]
        with lock:
            busy[host] += 1
            busy["all"] += 1
            for name in (host, "all"):
                most[name] = max(most[name], busy[name])
        try:
            turn.wait(0.01)  # gives another visit the time to begin
        except threading.BrokenBarrierError:
            turn.reset()
        with lock:
            busy[host] -= 1
            busy["all"] -= 1
        return 200

    online.online(project, visit)
    assert most["a.id"] == 1
    assert most["all"] <= online.AT_ONCE
