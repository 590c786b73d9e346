"""Only forms are read, and never more of them than a form can be."""

from urllib.parse import urlencode

import pytest

from inbox import body
from tests.inbox.asking import FORM, written
from tests.inbox.test_page import values

MEGABYTE = 1024 * 1024


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "text/plain",
        "application/json",
        "multipart/form-data; boundary=x",
        "x" * 5000,
        f"{FORM}x",
    ],
)
def test_what_is_no_form_is_handed_back_with_the_form(app, kind):
    answer = app.ask("POST", "/kirim/", b'{"name": "A"}', {"content-type": kind})
    assert answer.status == 415
    assert answer.page.find(".//form[@id='loop-form']") is not None
    assert "tidak sampai dengan utuh" in answer.summary[0][1]
    assert app.kept == []


def test_form_may_name_its_charset(app):
    assert app.send(written(), content_type=f"{FORM.upper()}; charset=utf-8").status == 303


def test_sixteen_kilobytes_are_read(app):
    few = written(message="x", times="")
    room = body.LIMIT - len(encoded(few))
    assert app.send(encoded({**few, "times": "x" * room})).status == 422  # too long for its field
    answer = app.send(encoded({**few, "times": "x" * (room + 1)}))
    assert answer.status == 413
    assert values(answer.page, "name") == ["Ani Wijaya"]


def encoded(fields):
    return urlencode(fields, doseq=True, safe="@ .?").encode()


def test_message_as_long_as_allowed_is_taken_in_any_script(app):
    assert app.send(written(message="ك" * 4000)).status == 303
    assert app.kept[0].message == "ك" * 4000


def test_too_large_a_form_comes_back_with_every_word(app):
    answer = app.send(written(message="x" * 20_000))
    assert (answer.status, answer.summary[0][0]) == (413, None)
    assert values(answer.page, "message") == ["x" * 20_000]
    assert app.kept == []


@pytest.mark.parametrize("announced", [True, False])
def test_ten_megabytes_are_refused_after_little_of_them(app, announced):
    taken = []
    data = b"message=" + b"x" * 10 * MEGABYTE

    def part():
        taken.append(1)
        return {"type": "http.request", "body": data[:65536], "more_body": True}

    headers = {"content-length": str(len(data))} if announced else {"transfer-encoding": "chunked"}
    answer = app.ask("POST", "/kirim/", part, {"content-type": FORM, **headers})
    assert answer.status == 413
    assert len(taken) <= 1
    assert app.kept == []


def test_connection_that_ends_half_way_keeps_nothing_and_fails_nothing(app):
    answer = app.ask("POST", "/kirim/", lambda: {"type": "http.disconnect"}, {"content-type": FORM})
    assert answer.status == 415
    assert app.kept == []


@pytest.mark.parametrize(
    "data", [b"%", b"=&=&&&", b"%ff%fe=%00", b"\xff\xfe\x00", b"a" * 9000, b"&" * 9000]
)
def test_bytes_that_are_no_text_are_asked_about_like_any_other(app, data):
    assert app.send(data).status == 422
