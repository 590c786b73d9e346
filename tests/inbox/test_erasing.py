"""What is erased is gone: from the answers, and from every byte of the database's files."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from inbox import erasing
from inbox.store import Store
from loop_site.contact.form import Message

NOW = datetime(2026, 11, 25, 7, tzinfo=UTC)
SECRET = "rahasia-yang-tak-boleh-tersisa"


def message(name, words, reply_to="ani@contoh.id"):
    return Message(name, "email", reply_to, "id", "id", "", words, None, "", None)


def traces(store, text=SECRET):
    """The database's files that hold `text`."""
    files = store.path.parent.glob(f"{store.path.name}*")
    return [file.name for file in files if text.encode() in file.read_bytes()]


@pytest.fixture
def store(tmp_path):
    """Forty messages, every other one secret, longer than a page of the file."""
    store = Store(tmp_path / "inbox.sqlite3", patience=0.2)
    for number in range(40):
        words = SECRET if number % 2 else "biasa"
        person = f"{words}@contoh.id"
        store.add(message(words, f"{words} {number} " * 150, person), NOW + timedelta(days=number))
    yield store
    store.close()


def test_nothing_is_left_of_what_is_erased(store):
    store.mark([2, 4, 6], answered_at="2026-11-25T07:00:00+00:00")
    assert traces(store)
    ids = [kept.id for kept in store.of(f"{SECRET}@contoh.id")]
    assert erasing.erase(store, ids) == 20
    assert traces(store) == []
    assert traces(store, "biasa")
    assert len(store.newest()) == 20


def test_number_of_an_erased_message_is_not_given_again(store):
    erasing.erase(store, [40])
    assert store.add(message("Baru", "Hai"), NOW) == 41


def test_purge_erases_what_is_too_old_and_nothing_else(store):
    assert erasing.purge(store, NOW + timedelta(days=38)) == 38
    assert [kept.id for kept in store.newest()] == [40, 39]
    assert erasing.purge(store, NOW + timedelta(days=38)) == 0


def test_log_that_somebody_else_is_reading_is_said_to_be_uncut_and_cut_next_time(store):
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM message").fetchone()
    with pytest.raises(sqlite3.OperationalError):
        erasing.erase(store, [kept.id for kept in store.of(f"{SECRET}@contoh.id")])
    other.execute("ROLLBACK")
    assert erasing.purge(store, NOW) == 0
    assert traces(store) == []
    other.close()
