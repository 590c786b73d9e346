"""Messages as they are kept: put in, found again, marked."""

import hashlib
import json
import sqlite3
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

from loop_site.problems import Faults, Problem

from .database import Database

# Sent again within this time, the same words are the same message.
SAME = timedelta(hours=24)
_MOST_ID = 2**63 - 1


@dataclass(frozen=True)
class Kept:
    """A stored message. Moments are UTC in ISO 8601; the rest is as in loop_site.contact.form.

    suspected: the trap for programs was filled in, or the form came sooner than people write.
    attempts: how often telling of it failed.
    """

    id: int
    received: str
    page: str
    language: str
    name: str
    channel: str
    reply_to: str
    topic: str
    message: str
    length: int | None
    times: str
    consent_version: str | None
    suspected: bool
    answered_at: str | None
    notified_at: str | None
    attempts: int


_COLUMNS = ", ".join(Kept.__dataclass_fields__)


class Store(Database):
    """The messages in a database; see there for how it is opened and what is raised."""

    def add(self, message, received=None, suspected=False):
        """Keep a form.Message; its id, or None where the same one came within a day."""
        received = received or datetime.now(UTC)
        values = {**asdict(message), "consent_version": message.consent}
        del values["consent"]
        mark = hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
        values |= {"received": iso(received), "fingerprint": mark, "suspected": suspected}
        with self.transaction() as connection:
            same = connection.execute(
                "SELECT id, suspected FROM message WHERE fingerprint = ? AND received > ?",
                (mark, iso(received - SAME)),
            ).fetchone()
            if same and (suspected or not same["suspected"]):
                return None
            if same:  # sent once more, and now as a person sends it
                connection.execute("UPDATE message SET suspected = 0 WHERE id = ?", (same["id"],))
                return same["id"]
            names = ", ".join(values)
            places = ", ".join(f":{name}" for name in values)
            return connection.execute(
                f"INSERT INTO message ({names}) VALUES ({places})", values
            ).lastrowid

    def newest(self, most=-1, before=_MOST_ID):
        """Messages newest first: at most `most`, with ids below `before`."""
        return self._read("id < ? ORDER BY id DESC LIMIT ?", min(before, _MOST_ID), most)

    def one(self, id):
        """The message with this id, or None."""
        return next(iter(self._read("id = ?", min(id, _MOST_ID))), None)

    def of(self, reply_to):
        """Everything one person wrote, oldest first."""
        return self._read("reply_to = ? COLLATE NOCASE ORDER BY id", reply_to)

    def untold(self):
        """Messages nobody was told of and nobody answered yet; suspected ones wait in silence."""
        return self._read(
            "notified_at IS NULL AND answered_at IS NULL AND NOT suspected ORDER BY id"
        )

    def count(self):
        """(all messages, those that wait for an answer)."""
        return self.connection().execute(
            "SELECT count(*), coalesce(sum(answered_at IS NULL AND NOT suspected), 0) FROM message"
        ).fetchone()

    def mark(self, ids, **columns):
        """Set columns of the messages with these ids."""
        changes = ", ".join(f"{name} = ?" for name in columns)
        with self.transaction() as connection:
            connection.executemany(
                f"UPDATE message SET {changes} WHERE id = ?",
                [(*columns.values(), id) for id in ids],
            )

    def _read(self, condition, *values):
        query = f"SELECT {_COLUMNS} FROM message WHERE {condition}"
        rows = self.connection().execute(query, values)
        return [Kept(**{**row, "suspected": bool(row["suspected"])}) for row in map(dict, rows)]


def open_store(path, patience=5.0):
    """The store at `path`. Raises Faults with a sentence where there can be none."""
    try:
        return Store(path, patience)
    except sqlite3.Error as error:
        raise Faults([_unusable(path, error)]) from None


def iso(moment):
    """An aware moment as it is stored; texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _unusable(path, error):
    return Problem(
        "INBOX_DATABASE", 0, "database-unusable",
        f"{path} tidak dapat dipakai sebagai basis data ({error}). Tulis alamat berkas di folder "
        "yang dapat ditulisi, misalnya var/inbox.sqlite3.",
        f"{path} cannot be used as the database ({error}). Write the path of a file in a folder "
        "that can be written to, as var/inbox.sqlite3.",
    )
