"""The inbox from a terminal."""

import csv
import io
import json
import sqlite3
from datetime import timedelta

import pytest
from click.testing import CliRunner

from inbox import duties, password
from inbox.__main__ import main
from inbox.store import Store
from loop_site.contact.form import Message
from tests.inbox.running import command
from tests.inbox.test_store import NOW
from tests.loop_site.small import golden

DATABASE = "var/inbox.sqlite3"


@pytest.fixture
def filled(project):
    """Three messages: two of Ani, one of Budi that begins like a formula."""
    store = Store(project.root / DATABASE)
    ani = {"channel": "email", "reply_to": "ani@contoh.id", "page": "id"}
    store.add(message("Ani Wijaya", "Halo", **ani), NOW)
    store.add(message("Budi 日本", '=HYPERLINK("http://evil.example")', topic="tidak-ada"), NOW)
    store.add(message("Ani Wijaya " * 5, "Satu lagi", **ani, language="en", topic="etika"), NOW)
    store.close()
    return project


def message(name, words, **other):
    facts = {
        "channel": "whatsapp", "reply_to": "6281234567890", "language": "id", "page": "id",
        "topic": "menjaga-kerahasiaan", "length": 30, "times": "@pagi", "consent": None,
    }  # fmt: skip
    return Message(name=name, message=words, **{**facts, **other})


def run(*words, **how):
    return CliRunner().invoke(main, words, **how)


def left(project):
    return [kept.id for kept in Store(project.root / DATABASE).newest()]


def test_empty_inbox_is_one_friendly_sentence(project):
    done = run("list")
    assert (done.exit_code, done.output) == (0, "Belum ada pesan. / There are no messages yet.\n")
    assert not (project.root / "var").exists()


def test_list_reads_as_agreed(filled):
    assert run("list").output.rstrip("\n") == golden("inbox-list")


def test_show_reads_as_agreed(filled):
    assert run("show", "2").output.rstrip("\n") == golden("inbox-show")


@pytest.mark.parametrize("number", ["9", "99999999999999999999"])
def test_message_that_is_not_there(filled, number):
    for words in (["show", number], ["answered", number]):
        done = run(*words)
        assert (done.exit_code, f"Tidak ada pesan nomor {number}." in done.output) == (1, True)


@pytest.mark.parametrize(
    ("person", "found"),
    [
        ("ani@contoh.id", [1, 3]), ("ANI@contoh.ID", [1, 3]), ("2", [2]),
        ("+62 812-3456-7890", [2]), ("081234567890", [2]), ("62 (0)812 3456 7890", [2]),
    ],
)  # fmt: skip
def test_person_is_found_in_any_notation(filled, person, found):
    assert [kept["id"] for kept in json.loads(run("export", "--", person).output)] == found


def test_export_without_a_person_is_everything(filled):
    assert [kept["id"] for kept in json.loads(run("export").output)] == [1, 2, 3]


def test_export_for_spreadsheets_holds_no_formula(filled):
    rows = list(csv.DictReader(io.StringIO(run("export", "--format", "csv").output)))
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert rows[1]["message"] == """'=HYPERLINK("http://evil.example")"""
    assert rows[1]["times"] == "'@pagi"
    assert rows[0]["message"] == "Halo"


@pytest.mark.parametrize("person", ["budi", "salah@", "1234567890123456789"])
def test_what_names_nobody_is_told(filled, person):
    for words in (["export", person], ["erase", "--yes", person]):
        done = run(*words)
        assert (done.exit_code, "bukan surel, nomor WhatsApp" in done.output) == (1, True)
    assert left(filled) == [3, 2, 1]


def test_erase_shows_what_and_erases_without_a_trace(filled):
    done = run("erase", "ani@contoh.id", "--yes")
    assert done.exit_code == 0
    assert "Terhapus: 2 pesan. / Erased: 2 messages." in done.output
    assert done.output.count("Ani Wijaya") >= 2
    assert left(filled) == [2]
    files = [file.read_bytes() for file in (filled.root / "var").iterdir()]
    assert not any(b"ani@contoh.id" in data or b"Satu lagi" in data for data in files)


def test_erase_asks_nobody_where_there_is_nobody_to_ask(filled):
    done = run("erase", "1")
    assert (done.exit_code, "Tambahkan --yes." in done.output) == (1, True)
    assert left(filled) == [3, 2, 1]


@pytest.mark.parametrize(
    ("answer", "ids"), [("y\n", [3, 2]), ("n\n", [3, 2, 1]), ("\n", [3, 2, 1])]
)
def test_erase_asks_at_a_terminal(filled, monkeypatch, answer, ids):
    monkeypatch.setattr("inbox.commands._somebody_is_there", lambda: True)
    run("erase", "1", input=answer)
    assert left(filled) == ids


def test_answered_is_marked(filled):
    assert "Pesan 1 sudah dijawab." in run("answered", "1").output
    assert "dijawab" in run("list").output.splitlines()[3]


def test_purge_erases_what_is_older_than_the_institute_keeps_it(filled, monkeypatch):
    filled.change("institute", retention_days=30)
    assert "0 pesan yang lebih tua dari 30 hari" in purged_on(monkeypatch, 29)
    assert "3 pesan yang lebih tua dari 30 hari" in purged_on(monkeypatch, 31)
    assert left(filled) == []


def purged_on(monkeypatch, day):
    expired = duties.expired
    monkeypatch.setattr(duties, "expired", lambda days: expired(days, NOW + timedelta(days=day)))
    output = run("purge").output
    monkeypatch.setattr(duties, "expired", expired)
    return output


def test_purge_without_a_time_to_keep_names_the_key(filled):
    filled.change("institute", retention_days=None)
    done = run("purge")
    assert done.exit_code == 1
    assert "`retention_days` belum diisi" in done.output and "data/institute.yml:" in done.output


def test_password_is_asked_twice_and_printed_as_a_setting(project):
    done = run("password", input="kuda-benar-baterai\nkuda-benar-baterai\n")
    kept = done.output.strip().splitlines()[-1].removeprefix("INBOX_PASSWORD_HASH=")
    assert password.fits("kuda-benar-baterai", kept)
    assert "kuda-benar-baterai" not in done.output


def test_short_password_is_refused(project):
    done = run("password", input="pendek\npendek\n")
    assert (done.exit_code, "Terlalu pendek." in done.output) == (1, True)


def test_password_can_be_made_while_the_setting_is_wrong(project, monkeypatch):
    monkeypatch.setenv("INBOX_PASSWORD_HASH", "salah")
    assert run("password", input="kuda-benar-baterai\nkuda-benar-baterai\n").exit_code == 0
    assert "INBOX_PASSWORD_HASH: " in run("list").output


@pytest.mark.parametrize(
    "name", ["", "serve", "list", "show", "export", "erase", "answered", "purge", "password"]
)
def test_help_speaks_both_languages(project, name):
    done = run(*filter(None, [name]), "--help")
    assert done.exit_code == 0
    assert " / " in done.output


def test_locked_database_is_one_sentence(filled):
    other = sqlite3.connect(filled.root / DATABASE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = command(filled.root, "answered", "1")
    other.close()
    assert done.returncode == 1
    assert done.stderr.startswith("Basis data tidak terbaca atau sedang dipakai")
    assert "Traceback" not in done.stderr
