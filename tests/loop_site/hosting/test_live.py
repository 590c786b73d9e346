"""What is online compared with what was built, over answers a host may give."""

import hashlib
import html
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from loop_site import security
from loop_site.hosting import live

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
URL = "https://loop.example/situs/"
POLICY = "default-src 'none'; script-src 'self'"
HOME = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(POLICY)}">'.encode()
PAGES = {
    "index.html": HOME, "artikel/a/index.html": b"artikel", "lama/index.html": b"alias",
    "404.html": b"tidak ada", "assets/loop.1.js": b"js",
}  # fmt: skip


class Host:
    """A host that has `files`; `answers` overrules single addresses."""

    def __init__(self, files=PAGES, now=NOW):
        self.files = dict(files)
        known = {name: hashlib.sha256(data).hexdigest() for name, data in PAGES.items()}
        self.files["build.json"] = json.dumps({"files": known}).encode()
        self.headers = {
            **dict(security.headers(POLICY)),
            "Date": format_datetime(now, True),
        }
        self.answers = {"lama/": (301, {"Location": "/situs/artikel/a/"}, b"")}

    def __call__(self, url):
        assert url.startswith(URL)
        path = url.removeprefix(URL)
        if path in self.answers:
            return self.answers[path]
        name = f"{path}index.html" if path.endswith("/") or not path else path
        known = name in self.files and name != "404.html"
        return (200, self.headers, self.files[name]) if known else (404, self.headers, b"tidak ada")


def english(host, **options):
    return [second for _, second in live.faults(URL, NOW, fetch=host, **options)]


def one(told, *words):
    assert len(told) == 1 and all(word in told[0] for word in words), told
    return True


def test_whole_site_has_no_fault():
    assert english(Host()) == []


def test_page_that_was_taken_down_may_say_so():
    host = Host()
    host.answers["artikel/a/"] = (410, host.headers, PAGES["artikel/a/index.html"])
    assert english(host) == []


def test_old_addresses_may_be_pages_too():
    host = Host()
    host.answers.clear()
    assert english(host) == []


@pytest.mark.parametrize("name", ["artikel/a/index.html", "assets/loop.1.js"])
def test_half_an_upload_names_what_is_missing(name):
    host = Host()
    del host.files[name]
    assert one(english(host), "1 of 4 files", name)
    host.files[name] = b"dari pembangunan sebelumnya"
    assert one(english(host), "1 of 4 files", name)


@pytest.mark.parametrize(
    "status, sent", [(401, {}), (403, {}), (302, {"Location": "https://masuk.example/"})]
)
def test_part_that_only_staff_may_see_is_no_fault(status, sent):
    pages = {"index.html": HOME, "admin/index.html": b"editor"}
    expected = {name: hashlib.sha256(page).hexdigest() for name, page in pages.items()}
    host = Host()
    host.answers["admin/"] = (status, sent, b"")
    assert english(host, expected=expected) == []
    host.answers["admin/"] = (404, {}, b"")
    assert one(english(host, expected=expected), "1 of 2 files", "admin/index.html")


def test_another_build_than_expected_is_told():
    known = {"index.html": hashlib.sha256(b"baru").hexdigest()}
    assert one(english(Host(), expected=known), "1 of 1 files")


def test_page_that_sends_visitors_elsewhere_is_told():
    host = Host()
    host.answers["artikel/a/"] = (302, {"Location": "https://lain.example/"}, b"")
    assert one(english(host), "artikel/a/index.html")


@pytest.mark.parametrize("text", [b"<html>", b"[]"])
def test_another_site_is_told(text):
    host = Host()
    host.files["build.json"] = text
    assert one(english(host), "it is not this site")


def test_wrong_domain_that_sends_on_is_told():
    host = Host()
    host.answers[""] = (301, {"Location": "https://lain.example/"}, b"")
    assert one(english(host), "301", "https://lain.example/")


@pytest.mark.parametrize("minutes", [-90, 12])
def test_clocks_that_differ_are_told(minutes):
    assert one(english(Host(now=NOW + timedelta(minutes=minutes))), f"{abs(minutes)} minutes")


def test_missing_and_weakened_headers_are_told_where_a_host_can_send_any():
    host = Host()
    del host.headers["X-Content-Type-Options"]
    host.headers["Content-Security-Policy"] = "default-src 'none'; script-src *"
    told = english(host)
    assert len(told) == 2 and "script-src *" in told[0] and "is not sent" in told[1]
    assert english(host, headers=False) == []


def test_host_may_promise_more():
    host = Host()
    host.headers["Strict-Transport-Security"] += "; includeSubDomains; preload"
    assert english(host) == []


def test_missing_page_that_answers_200_is_told():
    host = Host()
    host.answers["tidak-pernah-ada/"] = (200, host.headers, b"")
    assert one(english(host), "200, not 404")


def test_nobody_there_is_told():
    def nobody(url):
        raise OSError("connection refused")

    assert one([en for _, en in live.faults(URL, NOW, fetch=nobody)], URL, "cannot be reached")
