"""Erasing messages so that nothing of them is left in the database's files."""

import sqlite3
import time
from contextlib import suppress

from .store import iso


def erase(store, ids):
    """Erase the messages with these ids; how many there were. Raises sqlite3.Error."""
    return _erase(store, "id", [(id,) for id in ids], "= ?")


def purge(store, before):
    """Erase every message received before the aware moment `before`; how many there were."""
    return _erase(store, "received", [(iso(before),)], "< ?")


def _erase(store, column, values, condition):
    with store.transaction() as connection:
        erased = connection.executemany(
            f"DELETE FROM message WHERE {column} {condition}", values
        ).rowcount
    _clear(store)
    return max(erased, 0)


def _clear(store):
    """Overwrite what the log and the free pages still hold.

    `secure_delete` has put zeros in place of the rows; older copies of their pages stand in the
    log until it is written back and cut.
    """
    connection = store.connection()
    _cut(store, connection)
    with suppress(sqlite3.OperationalError):  # it needs room for a copy; the zeros stand anyway
        connection.execute("VACUUM")
    _cut(store, connection)


def _cut(store, connection):
    end = time.monotonic() + store.patience
    while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        if time.monotonic() > end:
            raise sqlite3.OperationalError("another program is reading; the log was not cut")
        time.sleep(0.05)
