"""The SQLite file that messages stand in, written ahead (https://sqlite.org/wal.html)."""

import os
import sqlite3
from contextlib import contextmanager, suppress

VERSION = 1
SCHEMA = """
CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- no number is ever given twice
  received TEXT NOT NULL,
  page TEXT NOT NULL,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  channel TEXT NOT NULL,
  reply_to TEXT NOT NULL,
  topic TEXT NOT NULL,
  message TEXT NOT NULL,
  length INTEGER,
  times TEXT NOT NULL,
  consent_version TEXT,
  suspected INTEGER NOT NULL,
  answered_at TEXT,
  notified_at TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  fingerprint TEXT NOT NULL
);
CREATE INDEX message_by_fingerprint ON message (fingerprint, received);
CREATE INDEX message_by_person ON message (reply_to COLLATE NOCASE);
"""
# A message is on the disk before anybody is thanked for it, and overwritten when it is erased;
# what SQLite puts aside while it works never becomes a file.
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY")


class Database:
    """The file at `path`, made where it is not there yet.

    patience: seconds to wait for another program that is writing. Use it from one thread at a
    time. Every method raises sqlite3.Error where the file cannot be read or written.
    """

    def __init__(self, path, patience=5.0):
        self.path, self.patience = path, patience
        self._open()

    def close(self):
        self._connection.close()

    def wait(self, seconds):
        """Wait at most so long for another writer, from here on."""
        self.connection().execute(f"PRAGMA busy_timeout = {max(1, int(seconds * 1000))}")

    @contextmanager
    def transaction(self):
        """Everything within is written, or nothing of it."""
        connection = self.connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has ended it already
                connection.execute("ROLLBACK")
            raise

    def connection(self):
        """The connection to the file, made anew where somebody has moved that file away."""
        try:
            same = os.path.samestat(os.stat(self.path), self._file)
        except OSError:
            same = False
        if not same:
            self._connection.close()
            self._open()
        return self._connection

    def _open(self):
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL, 0o600))
            self._file = os.stat(self.path)
        except OSError as error:
            raise sqlite3.OperationalError(error.strerror) from error
        self._connection = sqlite3.connect(
            self.path, timeout=self.patience, isolation_level=None, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._lay_out()

    def _lay_out(self):
        version = self._version()
        if version > VERSION:
            raise sqlite3.DatabaseError(f"schema {version} is newer than {VERSION}")
        if version < VERSION:
            with self.transaction() as connection:
                if self._version() == 0:
                    for statement in filter(str.strip, SCHEMA.split(";")):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {VERSION}")

    def _version(self):
        return self._connection.execute("PRAGMA user_version").fetchone()[0]
