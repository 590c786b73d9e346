"""The inbox in a browser: what it shows, and forms of its own that change something."""

import json
import re

import pytest

from tests.inbox.entering import ROOM, act, word


def test_list_names_who_when_language_topic_and_state(inside):
    page = inside.get(ROOM).page
    rows = [" ".join(row.text_content().split()) for row in page.xpath("//ol/li")]
    when = r"\d{1,2} \w+ \d{4} pukul \d\d\.\d\d WIB"
    assert len(rows) == 3
    assert re.fullmatch(rf"<b>Budi</b> mungkin spam {when} · Indonesia Etika", rows[0])
    assert re.fullmatch(rf"Ani Wijaya baru {when} · Inggris Menjaga <kerahasiaan>", rows[1])
    assert "3 pesan, 2 menunggu jawaban." in page.text_content()


def test_list_goes_on_to_older_ones(inside, monkeypatch):
    monkeypatch.setattr("inbox.staff.PAGE", 2)
    first = inside.get(ROOM).page
    (older,) = first.xpath("//nav/a/@href")
    then = inside.get(older).page
    assert [len(page.xpath("//ol/li")) for page in (first, then)] == [2, 1]
    assert then.xpath("//nav/a/@href") == [ROOM]


@pytest.mark.parametrize("before", ["x", "-1", "²", "9" * 30, ""])
def test_odd_place_in_the_list_is_its_start(inside, before):
    assert (
        len(
            inside.get(
                f"{ROOM}?sebelum={before.encode().hex() if before == '²' else before}"
            ).page.xpath("//ol/li")
        )
        == 3
    )


def test_message_leads_to_the_answer_and_carries_no_text(inside):
    first, third = (inside.get(f"{ROOM}pesan/{number}/").page for number in (1, 3))
    assert first.xpath("//a[@class='loop-button']/@href") == ["mailto:ani@contoh.id"]
    assert third.xpath("//a[@class='loop-button']/@href") == ["https://wa.me/6281234567890"]
    assert first.xpath("//*[@class='inbox-words']")[0].text == "Apakah sesi dapat daring?"
    assert third.find(".//h1").text_content() == "<b>Budi</b>"


def test_answered_is_marked_and_unmarked(inside):
    act(inside, "pesan/1/dijawab/", answered="1")
    assert inside.store.one(1).answered_at
    assert (
        "dijawab"
        in inside.get(f"{ROOM}pesan/1/").page.xpath("//*[contains(@class, 'inbox-mark')]")[0].text
    )
    act(inside, "pesan/1/dijawab/", answered="0")
    assert inside.store.one(1).answered_at is None


def test_export_is_everything_of_one_person(inside):
    answer = inside.get(f"{ROOM}pesan/1/ekspor/")
    assert answer.headers["content-disposition"] == 'attachment; filename="pesan-1.json"'
    assert answer.headers["content-type"] == "application/json"
    assert [kept["message"] for kept in json.loads(answer.text)] == [
        "Apakah sesi dapat daring?", "Satu lagi",
    ]  # fmt: skip


def test_erasing_asks_first_and_then_erases_the_message(inside):
    assert (
        "Hapus pesan dari" in inside.get(f"{ROOM}pesan/1/hapus/").page.find(".//h1").text_content()
    )
    assert act(inside, "pesan/1/hapus/", what="message").headers["location"] == ROOM
    assert [kept.id for kept in inside.kept] == [3, 2]


def test_erasing_a_person_erases_all_of_theirs(inside):
    act(inside, "pesan/1/hapus/", what="person")
    assert [kept.id for kept in inside.kept] == [3]


@pytest.mark.parametrize("path", ["pesan/1/hapus/", "pesan/1/dijawab/", "keluar/"])
@pytest.mark.parametrize("headers", [{}, {"origin": "https://evil.example"}])
def test_form_from_elsewhere_changes_nothing(inside, path, headers):
    given = word(inside.get(ROOM)) if headers else "x"
    answer = inside.post(
        f"{ROOM}{path}", {"word": given, "what": "person", "answered": "1"}, **headers
    )
    assert answer.status == 403
    assert [kept.answered_at for kept in inside.kept] == [None] * 3
    assert inside.get(ROOM).status == 200


@pytest.mark.parametrize(
    "path", ["pesan/99/", "pesan/99/hapus/", f"pesan/{'9' * 40}/", "pesan/x/", "lain/"]
)
def test_what_is_not_there_is_said_to_be_missing(inside, path):
    assert inside.get(f"{ROOM}{path}").status == 404


@pytest.mark.parametrize(("name", "kind"), [("gaya.css", "text/css"), ("ikon.svg", "image/svg")])
def test_what_pages_need_is_there_also_outside(door, name, kind):
    answer = door.get(f"{ROOM}{name}")
    assert (answer.status, answer.headers["content-type"].startswith(kind)) == (200, True)


def test_pages_run_nothing_are_framed_by_nobody_and_kept_nowhere(inside):
    for path in ["", "masuk/", "pesan/1/", "pesan/1/hapus/", "pesan/99/", "pesan/1/ekspor/"]:
        answer = inside.get(f"{ROOM}{path}")
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self';"), path
        assert "frame-ancestors 'none'" in policy and "unsafe" not in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-robots-tag"] == "noindex"
        assert "<script" not in answer.text and "style=" not in answer.text


def test_locked_database_is_told_and_nothing_breaks(inside):
    connection = inside.store.connection()
    connection.execute("ALTER TABLE message RENAME TO elsewhere")
    answer = inside.get(ROOM)
    assert (answer.status, "tidak terbaca" in answer.text) == (503, True)
    connection.execute("ALTER TABLE elsewhere RENAME TO message")
    assert inside.get(ROOM).status == 200
