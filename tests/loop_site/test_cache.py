"""Whatever happens to the file of the cache, it only ever means that things are made again."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from loop_site import cache
from loop_site.cache import Cache, as_json, digest

KEY, OTHER = digest("a"), digest("b")


@pytest.fixture
def path(tmp_path):
    """A cache file with one entry."""
    file = tmp_path / "made/kept.db"
    keep(file, {KEY: b"value" * 1000})
    return file


def keep(path, entries, whole=False):
    kept = Cache(path)
    for key, value in entries.items():
        kept.put(key, value)
    kept.close(whole)
    return kept


def test_what_was_kept_is_there_again(path):
    assert Cache(path).get(KEY) == b"value" * 1000
    assert Cache(path).get(OTHER) is None


def test_what_waits_to_be_written_is_there_too(path):
    kept = Cache(path)
    kept.put(OTHER, b"x")
    assert kept.get(OTHER) == b"x"


def test_borders_between_parts_count():
    assert digest("ab", "c") != digest("a", "bc") != digest("a", "b", "c")


def test_order_of_facts_counts_as_it_may_be_shown():
    assert as_json({"a": 1, "b": 2}) != as_json({"b": 2, "a": 1})


@pytest.mark.parametrize("value", [{1, 2}, object(), b"x"])
def test_what_has_no_plain_text_makes_no_key(value):
    with pytest.raises(TypeError):
        as_json(value)


def test_flipped_bit_is_never_handed_out(path):
    whole = path.read_bytes()
    for place in range(0, len(whole), 23):
        data = bytearray(whole)
        data[place] ^= 0x10
        path.write_bytes(data)
        assert Cache(path).get(KEY) in (None, b"value" * 1000)


@pytest.mark.parametrize("end", [0, 1, 100, 4096, 5000])
def test_half_a_file_is_begun_anew(path, end):
    path.write_bytes(path.read_bytes()[:end])
    keep(path, {OTHER: b"new"})
    assert Cache(path).get(OTHER) == b"new"


@pytest.mark.parametrize("data", [b"not a database" * 100, b"\0" * 8192])
def test_foreign_file_is_begun_anew(path, data):
    path.write_bytes(data)
    keep(path, {OTHER: b"new"})
    assert Cache(path).get(OTHER) == b"new"


def test_file_of_another_version_is_begun_anew(path, monkeypatch):
    monkeypatch.setattr(cache, "VERSION", cache.VERSION + 1)
    assert Cache(path).get(KEY) is None
    keep(path, {KEY: b"new"})
    assert Cache(path).get(KEY) == b"new"


def test_entry_under_the_key_of_another_is_none(path):
    with sqlite3.connect(path) as database:
        database.execute("UPDATE kept SET key=?", (OTHER,))
    assert Cache(path).get(OTHER) is None


def test_full_disk_stops_nothing(path):
    kept = Cache(path)
    kept.database.execute("PRAGMA max_page_count=1")
    kept.put(OTHER, b"x" * cache.PENDING)
    kept.put(digest("c"), b"y" * cache.PENDING)
    kept.close(whole=True)
    assert "full" in kept.fault
    assert Cache(path).get(KEY) == b"value" * 1000
    assert Cache(path).get(OTHER) is None


def test_cache_that_cannot_be_written_is_still_read(path):
    kept = Cache(path)
    kept.database.execute("PRAGMA query_only=1")
    assert kept.get(KEY)
    kept.put(OTHER, b"x")
    kept.close(whole=True)
    assert "readonly" in kept.fault


def test_folder_that_cannot_be_made_is_told_and_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    kept = keep(tmp_path / "file/kept.db", {KEY: b"x"}, whole=True)
    assert kept.fault
    assert kept.get(KEY) is None


def test_without_a_file_nothing_is_kept():
    assert keep(None, {KEY: b"x"}, whole=True).get(KEY) is None


def test_killed_half_way_leaves_what_was_there(path):
    kept = Cache(path)
    kept.database.execute("BEGIN IMMEDIATE")
    kept.database.execute("DELETE FROM kept")
    kept.database.close()  # what the system does for a process that is killed
    assert Cache(path).get(KEY) == b"value" * 1000


def test_two_builds_at_once_keep_both_what_they_made(path):
    def write(number):
        keep(path, {digest(str(number), str(n)): b"%d" % n for n in range(200)})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    kept = Cache(path)
    assert all(kept.get(digest(str(number), str(n))) == b"%d" % n for number in range(8) for n in range(200))


def test_what_no_build_asks_for_is_forgotten_in_the_end(path, monkeypatch):
    monkeypatch.setattr(cache, "ROOM", 100_000)
    sizes = []
    for number in range(40):
        keep(path, {digest(str(number)): bytes([number]) * 20_000}, whole=True)
        sizes.append(path.stat().st_size)
    assert max(sizes) < 250_000
    assert Cache(path).get(digest("39")) == bytes([39]) * 20_000
    assert Cache(path).get(digest("0")) is None


def test_check_that_asks_for_less_forgets_nothing(path, monkeypatch):
    monkeypatch.setattr(cache, "ROOM", 0)
    keep(path, {OTHER: b"x" * 100_000})
    keep(path, {OTHER: b"x" * 100_000})
    assert Cache(path).get(KEY)
