"""Addresses as browsers, old links and attackers write them."""

from urllib.parse import quote

import pytest

from tests.deploy.conftest import ENCODED, GONE, WILD
from tests.pages import KINDS, OLD_ADDRESS

ARTICLE = f"/{KINDS['id']['article']}"
SENT_ON = (301, 308)


@pytest.mark.parametrize("old", [f"/{OLD_ADDRESS}", f"/{OLD_ADDRESS}".rstrip("/")])
def test_old_address_leads_to_its_article_at_once(server, old):
    answer = server.ask(old)
    assert (answer.status, answer.headers["Location"]) == (301, ARTICLE)
    assert server.ask(ARTICLE).status == 200


@pytest.mark.parametrize("old", WILD)
def test_old_address_may_hold_any_sign(server, old):
    for written in (f"/{quote(old)}", f"/{quote(old)}".rstrip("/")):
        answer = server.ask(written)
        assert (answer.status, answer.headers["Location"]) == (301, "/tentang/")
    assert server.ask("/axxb/").status == server.ask("/ab/").status == 404


@pytest.mark.parametrize("old", ENCODED)
def test_encoded_old_address_leads_to_its_article(server, old):
    for written in (old, old.rstrip("/"), old.replace("C3%A9", "c3%a9")):
        answer = server.ask(written)
        assert (answer.status, answer.headers["Location"]) == (301, "/artikel/pindahan/")


@pytest.mark.parametrize("asked", ["/?p=39483", "/?page_id=7", "/?p=39483&preview=true"])
def test_number_of_the_old_site_leads_to_its_article(server, asked):
    answer = server.ask(asked)
    assert (answer.status, answer.headers["Location"]) == (301, "/artikel/pindahan/")


@pytest.mark.parametrize("asked", ["/?p=394830", "/?p=", "/?s=coaching"])
def test_other_questions_show_the_first_page(server, asked):
    answer = server.ask(asked)
    assert answer.status == 200 and b'<html lang="id"' in answer.body
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("old, new", [("/feed/", "/feed.xml"), ("/en/feed", "/en/feed.xml")])
def test_readers_of_old_feeds_get_the_new_ones(server, old, new):
    answer = server.ask(old)
    assert (answer.status, answer.headers["Location"]) == (301, new)


@pytest.mark.parametrize(
    "path, language",
    [
        ("/tidak-ada/", "id"),
        ("/tidak-ada.html", "id"),
        ("/artikel/x/y/z", "id"),
        ("/en/not-there/", "en"),
        ("/en/articles/not-there", "en"),
        ("/%E4%B8%AD%E6%96%87/", "id"),
        ("/404.html", "id"),
        ("/en/404.html", "en"),
    ],
)
def test_what_is_not_there_is_told_in_its_language(server, path, language):
    answer = server.ask(path)
    assert answer.status == 404
    assert f'<html lang="{language}"'.encode() in answer.body


@pytest.mark.parametrize("gone, language", [(GONE[0], "id"), (GONE[1], "en"), (GONE[2], "id")])
def test_what_is_gone_answers_410(server, gone, language):
    answer = server.ask(f"/{gone}")
    assert answer.status == 410
    assert f'<html lang="{language}"'.encode() in answer.body
    told = {"id": "Tulisan ini sudah ditarik", "en": "This article has been withdrawn"}[language]
    assert told.encode() in answer.body and b"ahasia seseorang" not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "/.git/config",
        "/.htpasswd",
        "/en/.env",
        "/.well-known/.rahasia",
        "/%2egit/config",
        "/artikel/../.git/config",
        "/artikel/..%2f.git/config",
        "//.git/config",
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%5c..%5cetc/passwd",
        "/_headers",
        "/_redirects",
        "/%5fheaders",
    ],
)
def test_what_is_hidden_or_outside_is_never_sent(server, path):
    answer = server.ask(path)
    if answer.status in SENT_ON:  # to the same address, written plainly
        answer = server.ask(answer.headers["Location"])
    assert answer.status in (400, 404)
    assert b"s3cr3t" not in answer.body and b"root:x:" not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example/",
        "//evil.example/..",
        "/%2fevil.example/",
        "//evil.example/%2e%2e/artikel",
        "/\\evil.example/artikel",
        "//artikel",
        "///artikel",
        "/.//artikel",
        "/%5cevil.example/..",
        "/artikel//evil.example",
        "//evil.example/..//artikel",
        "/%09/evil.example",
    ],
)
def test_no_address_sends_anybody_elsewhere(server, path):
    answer = server.ask(path)
    target = answer.headers.get("Location", "/")
    assert target[:1] == "/" and target[1:2] not in ("/", "\\"), target
    assert answer.status in (200, 301, 308, 400, 404)


@pytest.mark.parametrize("path", ["/artikel", "/en/articles", "/en"])
def test_last_slash_is_added(server, path):
    answer = server.ask(path)
    assert answer.status in SENT_ON and answer.headers["Location"] == f"{path}/"


def test_address_may_be_written_with_percent_signs(server):
    assert server.ask("/%61rtikel/").status == 200
    assert server.ask("/artikel/?utm_source=x&a=%2F").status == 200


def test_head_answers_as_get_without_a_body(server):
    head, get = server.ask(ARTICLE, "HEAD"), server.ask(ARTICLE)
    assert (head.status, head.body) == (200, b"")
    changing = {"date"}
    assert {k.lower(): v for k, v in head.headers.items() if k.lower() not in changing} == {
        k.lower(): v for k, v in get.headers.items() if k.lower() not in changing
    }


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_pages_cannot_be_written(server, method):
    assert server.ask(ARTICLE, method, b"x").status == 405
