"""What goes over the wire: compressed, asked for again cheaply, and messages to the receiver."""

import gzip
import os
from urllib.parse import urlencode

import brotli
import pytest

from loop_site.hosting import release
from tests.deploy.conftest import WRITERS, hosting_of
from tests.deploy.servers import running
from tests.inbox import asking
from tests.pages import KINDS

ARTICLE = f"/{KINDS['id']['article']}"
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}


@pytest.fixture(params=WRITERS)
def alone(request, made, tmp_path):
    """Each web server where nobody receives messages."""
    text = WRITERS[request.param](hosting_of(*made), socket=str(tmp_path / "nobody"))
    with running(request.param, tmp_path / "server", made[1], text) as started:
        yield started


@pytest.mark.parametrize(
    "accepted, coding",
    [
        ("br, gzip", "br"),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("identity", None),
    ],
)
@pytest.mark.parametrize("path", [ARTICLE, "/feed.xml", "/assets/*.js", "/tidak-ada/"])
def test_text_is_sent_compressed(server, made, path, accepted, coding):
    plain = server.ask(_real(made[1], path), Accept_Encoding="identity")
    answer = server.ask(_real(made[1], path), Accept_Encoding=accepted)
    assert answer.headers.get("Content-Encoding") == coding
    assert UNPACK.get(coding, bytes)(answer.body) == plain.body
    if coding:
        assert len(answer.body) < 0.6 * len(plain.body)
        assert "Accept-Encoding" in answer.headers["Vary"]


def test_pictures_are_sent_as_they_are(server, made):
    answer = server.ask(_real(made[1], "/assets/share/*.jpg"), Accept_Encoding="br, gzip")
    assert answer.headers.get("Content-Encoding") is None


@pytest.mark.parametrize("coding", ["identity", "br", "gzip"])
def test_unchanged_page_costs_no_page(server, coding):
    first = server.ask(ARTICLE, Accept_Encoding=coding)
    again = server.ask(ARTICLE, Accept_Encoding=coding, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["Cache-Control"] == "no-cache"
    since = first.headers["Last-Modified"]
    assert server.ask(ARTICLE, Accept_Encoding=coding, If_Modified_Since=since).status == 304
    assert server.ask(ARTICLE, Accept_Encoding=coding, If_None_Match='"other"').status == 200


def test_next_release_changes_nothing_that_did_not_change(made, tmp_path):
    root, folder = made
    changed = root / "site" / KINDS["id"]["article"] / "index.html"
    before = changed.read_text("utf-8")
    try:
        changed.write_text(before + "<!-- lain -->", "utf-8")
        os.utime(root / "site/index.html", (1, 1))
        assert release.make(root / "site", tmp_path / "next", folder) == 1
    finally:
        changed.write_text(before, "utf-8")
    for name in ("index.html", "index.html.br", "en/index.html.gz", "robots.txt"):
        assert (tmp_path / "next" / name).samefile(folder / name)
    article = tmp_path / "next" / KINDS["id"]["article"]
    assert "lain" in brotli.decompress((article / "index.html.br").read_bytes()).decode()[-20:]


def test_message_reaches_the_receiver_under_the_same_origin(server, messages):
    form = asking.written(name=f"Penguji {server.name}", message=f"Lewat {server.name}.")
    kind = {"Content_Type": asking.FORM}
    sent = server.ask(
        "/kirim/", "POST", urlencode(form, doseq=True), **kind, X_Forwarded_For="203.0.113.9"
    )
    assert sent.status == 303
    assert server.ask(sent.headers["Location"]).status == 200
    assert messages()[0].name == form["name"]


def test_receiver_that_does_not_run_is_told_in_both_languages(alone):
    answer = alone.ask("/kirim/", "POST", b"x=1", Content_Type=asking.FORM)
    assert answer.status == 503
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers.get_all("X-Content-Type-Options") == ["nosniff"]
    assert "pesan itu belum sampai" in answer.body.decode()
    assert "it has not arrived" in answer.body.decode()
    assert alone.ask("/kotak-masuk/").status == 503
    assert alone.ask("/en/tidak-ada/").status == 404


def test_what_is_too_large_is_refused_before_the_receiver(server):
    answer = server.ask("/kirim/", "POST", b"x" * 70_000, Content_Type=asking.FORM)
    assert answer.status == 413


def _real(folder, path):
    if "*" not in path:
        return path
    return "/" + next(iter(sorted(folder.glob(path.lstrip("/"))))).relative_to(folder).as_posix()
