"""Staff's inbox stays shut to whoever does not know its password."""

import pytest

from inbox import password
from tests.inbox import asking
from tests.inbox.asking import written
from tests.inbox.entering import DOOR, ROOM, WORD, enter, word

PAGES = ["", "?sebelum=2", "pesan/1/", "pesan/1/hapus/", "pesan/1/ekspor/"]


@pytest.mark.parametrize("path", PAGES)
def test_door_is_shut(door, path):
    door.send(written())
    answer = door.get(f"{ROOM}{path}")
    assert (answer.status, answer.headers["location"]) == (303, DOOR)
    assert "Ani" not in answer.text


@pytest.mark.parametrize("path", ["pesan/1/hapus/", "pesan/1/dijawab/"])
def test_door_is_shut_for_forms_too(door, path):
    door.send(written())
    answer = door.post(
        f"{ROOM}{path}", {"what": "message", "answered": "1", "word": word(door.get(DOOR))}
    )
    assert answer.headers["location"] == DOOR
    assert [kept.answered_at for kept in door.kept] == [None]


def test_cookie_is_for_this_place_only_and_no_script_reads_it(door):
    (cookie,) = enter(door).cookies
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert parts == {"httponly", "secure", "samesite=strict", f"path={ROOM}", "max-age=43200"}


def test_wrong_password_is_told_and_stays_outside(door):
    answer = enter(door, "salah")
    assert answer.status == 401
    assert answer.page.xpath("//*[@role='alert']")[0].text == "Kata sandi itu tidak cocok."
    assert door.get(ROOM).headers["location"] == DOOR


def test_sixth_try_has_to_wait_even_with_the_right_password(door):
    assert [enter(door, "salah").status for _ in range(5)] == [401] * 5
    answer = enter(door)
    assert answer.status == 429
    assert "Terlalu banyak percobaan" in answer.text
    assert 0 < int(answer.headers["retry-after"]) <= 31


def test_form_of_the_door_must_come_from_it(door):
    door.get(DOOR)
    assert door.post(DOOR, {"password": WORD}).status == 403
    assert door.post(DOOR, {"password": WORD, "word": "x"}).status == 403
    assert enter(door, origin="https://evil.example").status == 403
    assert door.get(ROOM).headers["location"] == DOOR


@pytest.mark.parametrize(
    "spoil", [lambda text: text[:-1], lambda text: "x" + text, lambda text: "é"]
)
def test_cookie_that_was_changed_is_worth_nothing(inside, spoil):
    inside.cookie = spoil(inside.cookie).encode("ascii", "replace").decode()
    assert inside.get(ROOM).headers["location"] == DOOR


def test_cookie_of_before_the_password_changed_is_worth_nothing(inside, tmp_path, runner):
    other = asking.App(asking.fresh(tmp_path / "other"), runner, password.made(WORD))
    other.cookie = inside.cookie
    assert other.get(ROOM).headers["location"] == DOOR
    other.store.close()


def test_leaving_takes_the_cookie_away(inside):
    answer = inside.post(f"{ROOM}keluar/", {"word": word(inside.get(ROOM))})
    assert answer.headers["location"] == DOOR
    assert inside.cookie is None
    assert inside.get(ROOM).headers["location"] == DOOR


def test_without_a_password_nobody_gets_in_and_the_way_to_one_is_told(tmp_path, runner):
    app = asking.App(asking.fresh(tmp_path / "open"), runner)
    page = app.get(DOOR)
    assert "python -m inbox password" in page.page.find(".//pre").text
    assert page.page.xpath("//input") == []
    assert app.get(ROOM).headers["location"] == DOOR
    app.store.close()


def test_password_is_kept_as_something_else(kept):
    assert WORD not in kept and "$" not in kept
    assert password.fits(WORD, kept) and not password.fits(f"{WORD}x", kept)
    assert password.made(WORD) != kept
