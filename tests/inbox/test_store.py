"""A message is kept or it is not; whoever wrote it learns which."""

import sqlite3
import stat
from datetime import UTC, datetime, timedelta

import pytest

from inbox.database import VERSION
from inbox.store import Store, open_store
from loop_site.contact.form import Message
from loop_site.problems import Faults
from tests.inbox.asking import TEXTS, written
from tests.inbox.test_page import values

MESSAGE = Message("Ani", "email", "ani@contoh.id", "id", "id", "etika", "Hai", 60, "", None)
NOW = datetime(2026, 11, 25, 7, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "inbox.sqlite3", patience=0.1)
    yield store
    store.close()


def test_same_words_within_a_day_are_one_message(store):
    assert store.add(MESSAGE, NOW) == 1
    assert store.add(MESSAGE, NOW + timedelta(hours=23)) is None
    assert store.add(MESSAGE, NOW + timedelta(hours=25)) == 2


def test_same_message_without_suspicion_clears_the_first_one(store):
    assert store.add(MESSAGE, NOW, suspected=True) == 1
    assert store.add(MESSAGE, NOW, suspected=True) is None
    assert store.add(MESSAGE, NOW) == 1
    assert [kept.suspected for kept in store.newest()] == [False]
    assert store.add(MESSAGE, NOW, suspected=True) is None
    assert [kept.suspected for kept in store.newest()] == [False]


def test_person_is_found_whatever_case_the_address_is_in(store):
    store.add(MESSAGE, NOW)
    assert [kept.id for kept in store.of("ANI@Contoh.ID")] == [1]


def test_newest_come_first_and_in_portions(store):
    for number in range(5):
        store.add(
            Message("Ani", "email", "a@b.co", "id", "id", "", str(number), None, "", None), NOW
        )
    assert [kept.id for kept in store.newest(2)] == [5, 4]
    assert [kept.id for kept in store.newest(2, before=4)] == [3, 2]
    assert store.one(10**30) is None


def test_only_its_owner_can_read_the_file(store):
    store.add(MESSAGE, NOW)
    for file in store.path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_written_before_anybody_is_thanked(store):
    ask = store.connection().execute
    assert ask("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert ask("PRAGMA synchronous").fetchone()[0] == 2  # FULL
    assert ask("PRAGMA secure_delete").fetchone()[0] == 1


def test_file_that_was_taken_away_is_made_anew(store):
    store.add(MESSAGE, NOW)
    store.path.rename(store.path.with_suffix(".old"))
    assert store.add(MESSAGE, NOW) == 1
    assert [kept.id for kept in Store(store.path).newest()] == [1]


def test_store_is_opened_again_as_it_was(store):
    store.add(MESSAGE, NOW)
    again = Store(store.path)
    assert [kept.name for kept in again.newest()] == ["Ani"]
    again.close()


def refused(path):
    with pytest.raises(Faults) as told:
        open_store(path)
    return str(told.value)


def test_database_that_cannot_be_one_is_named(tmp_path):
    (tmp_path / "text").write_text("Bukan basis data. " * 100)
    (tmp_path / "file").write_text("")
    assert "INBOX_DATABASE: " in refused(tmp_path / "text")
    assert "INBOX_DATABASE: " in refused(tmp_path / "file/inbox.sqlite3")
    assert "INBOX_DATABASE: " in refused(tmp_path)


def test_database_of_a_newer_receiver_is_left_alone(store):
    store.connection().execute(f"PRAGMA user_version = {VERSION + 1}")
    assert f"schema {VERSION + 1} is newer" in refused(store.path)


def test_locked_database_is_said_to_be_our_fault_with_the_words_kept(app):
    other = sqlite3.connect(app.settings.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = app.send(written())
    assert (answer.status, answer.summary) == (503, [(None, TEXTS["receiver.fault"].id)])
    assert values(answer.page, "message") == ["Apakah sesi dapat daring?"]
    other.execute("ROLLBACK")
    assert app.send(written()).status == 303
    assert len(app.kept) == 1


def test_full_disk_is_said_to_be_our_fault_with_the_words_kept(app):
    connection = app.store.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    answers = [app.send(written(message=f"{number} " + "x" * 3900)) for number in range(4)]
    assert answers[-1].status == 503
    assert answers[-1].summary == [(None, TEXTS["receiver.fault"].id)]
    assert values(answers[-1].page, "message") == ["3 " + "x" * 3900]
    connection.execute(f"PRAGMA max_page_count = {pages + 100}")
    assert app.send(written(message="3 " + "x" * 3900)).status == 303
    assert len(app.kept) == [answer.status for answer in answers].count(303) + 1


def test_folder_that_vanished_is_our_fault_too(app):
    app.settings.database.unlink()
    app.settings.database.mkdir()
    answer = app.send(written())
    assert answer.status == 503
    assert values(answer.page, "name") == ["Ani Wijaya"]
