"""What was made from other things, kept until what it was made from changes.

An entry's key is the digest of everything its value depends on, so an entry is never out of date:
what changes asks for another key. All entries are in one SQLite file: builds may share it, a
killed one leaves it whole, and CI may carry it from run to run. Each value carries a checksum,
and whatever is wrong with file, folder or disk only means that things are made again.
"""

import contextlib
import dataclasses
import hashlib
import json

try:
    import sqlite3
except ImportError:  # a Python built without it
    sqlite3 = None

VERSION = 1  # count up when entries are laid out otherwise
SUM = 16
PENDING = 4_000_000  # bytes that may wait to be written
ROOM = 64_000_000  # bytes beyond twice what is in use, before what is not is forgotten


def digest(*parts):
    """The key of what depends on `parts`, each bytes or a string; their borders count too."""
    made = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(b"%d:" % len(data) + data)
    return made.digest()


class Cache:
    """The entries in the file at `path`; with None, or where it cannot be used, there are none.

    fault: why nothing can be written any more, else None.
    """

    def __init__(self, path):
        self.path, self.fault = path, None
        self.pending, self.waiting = {}, 0
        self.used = {}  # key: size of what this build was given or gave
        self.found = 0  # how much it was given
        self.database = None
        if path and sqlite3:
            self._open()

    @property
    def usable(self):
        """Whether entries can be read and written."""
        return self.database is not None and not self.fault

    @property
    def new(self):
        """Whether most of what was needed so far had to be made."""
        return 2 * self.found < len(self.used)

    def get(self, key):
        """The bytes kept under `key`, or None."""
        if self.database is None:
            return None
        value = self.pending.get(key)
        if value is None:
            try:
                row = self.database.execute("SELECT value FROM kept WHERE key=?", (key,)).fetchone()
            except sqlite3.Error as error:
                self._failed(error)
                return None
            if row is None or row[0][:SUM] != _sum(key, row[0][SUM:]):
                return None
            value = row[0][SUM:]
        self.used[key] = len(value)
        self.found += 1
        return value

    def use(self, key, size):
        """Note that the entry under `key`, of `size` bytes, is still good without reading it."""
        self.used[key] = size

    def put(self, key, value):
        """Keep the bytes `value` under `key`. A disk that is full stops nothing."""
        if self.database is None or self.fault:
            return
        self.pending[key] = value
        self.used[key] = len(value)
        self.waiting += len(value)
        if self.waiting > PENDING:
            self.write()

    def write(self):
        """Write what waits, all of it or nothing."""
        rows = [(key, _sum(key, value) + value) for key, value in self.pending.items()]
        self.pending, self.waiting = {}, 0
        if not rows or self.database is None:
            return
        try:
            self.database.execute("BEGIN IMMEDIATE")
            self.database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows)
            self.database.execute("COMMIT")
        except sqlite3.Error as error:
            self._failed(error)

    def close(self, whole=False):
        """Write what waits. whole: this build has asked for all there is to keep, so that what it
        did not ask for may go when there is much of it.
        """
        self.write()
        if self.database is None:
            return
        try:
            if whole and not self.fault:
                self._prune()
        except sqlite3.Error as error:
            self._failed(error)
        if self.database is not None:
            self.database.close()
        self.database = None

    def _open(self):
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._connect()
        except sqlite3.OperationalError as error:  # locked, read-only, no room
            self.database, self.fault = None, str(error)
        except sqlite3.DatabaseError:
            self._start_anew()
        except OSError as error:
            self.fault = str(error)

    def _connect(self):
        self.database = sqlite3.connect(self.path, timeout=10, isolation_level=None)
        run = self.database.execute
        # Entries carry checksums and can be made again: nothing has to survive a power cut.
        run("PRAGMA synchronous=OFF")
        found = run("PRAGMA user_version").fetchone()[0]
        if found not in (0, VERSION):
            raise sqlite3.DatabaseError("of another version")
        if not found:
            run("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB NOT NULL)")
            run(f"PRAGMA user_version={VERSION}")

    def _start_anew(self):
        """Forget a file that is damaged or somebody else's; try once."""
        try:
            if self.database is not None:
                self.database.close()
            self.path.unlink()
            self._connect()
        except (sqlite3.Error, OSError) as error:
            self.database, self.fault = None, str(error)

    def _failed(self, error):
        if not isinstance(error, sqlite3.OperationalError):
            self._start_anew()
            return
        self.fault = str(error)
        if self.database.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self.database.execute("ROLLBACK")

    def _prune(self):
        run = self.database.execute
        pages, free, size = (
            run(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        if (pages - free) * size <= 2 * sum(self.used.values()) + ROOM:
            return
        run("CREATE TEMP TABLE used (key BLOB PRIMARY KEY) WITHOUT ROWID")
        self.database.executemany("INSERT INTO used VALUES (?)", ((key,) for key in self.used))
        run("DELETE FROM kept WHERE key NOT IN (SELECT key FROM used)")
        run("VACUUM")


def as_json(value):
    """Plain `value`, dataclasses within it, as text; dictionaries keep their order.

    Raises TypeError for anything else: two things that look alike would share a key.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=dataclasses.asdict)


def _sum(key, value):
    return hashlib.blake2b(value, key=key, digest_size=SUM).digest()
