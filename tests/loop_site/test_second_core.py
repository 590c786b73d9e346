"""Half of the work is done beside, and all of it is done whatever becomes of the other process."""

import os
import signal

import pytest

from loop_site import second_core
from loop_site.cache import Cache, digest

ITEMS = [str(number) for number in range(12)]


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setattr(second_core, "FEW", len(ITEMS))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    cache = Cache(tmp_path / "kept.db")
    yield cache
    cache.close()


def known(cache):
    return lambda item: cache.get(digest(item)) is not None


def work(item, cache):
    cache.put(digest(item), item.encode())


def test_later_half_is_there_once_waited_for(kept):
    later, wait = second_core.half(kept, ITEMS, known(kept), work)
    wait()
    wait()
    assert later == ITEMS[6:]
    assert [item for item in ITEMS if known(kept)(item)] == later


def test_nothing_is_started_for_what_is_known_or_few(kept):
    work(ITEMS[0], kept)
    assert second_core.half(kept, ITEMS, known(kept), work)[0] == []
    assert second_core.half(kept, ITEMS[1:], known(kept), work)[0] == []


def test_nothing_is_started_where_nothing_can_be_kept(kept):
    assert second_core.half(Cache(None), ITEMS, lambda _: False, work)[0] == []
    assert second_core.beside(Cache(None), len) is None


def test_what_was_made_beside_comes_back(kept):
    beside = second_core.beside(kept, lambda cache: (work(ITEMS[0], cache), os.getpid())[1])
    assert beside() not in (None, os.getpid())
    assert beside() is None
    assert kept.used.keys() == {digest(ITEMS[0])}


def test_what_was_half_told_is_not_taken(kept):
    def killed(_):
        os.kill(os.getpid(), signal.SIGKILL)

    unpicklable = second_core.beside(kept, lambda _: ["x" * 100_000, lambda: None])
    assert second_core.beside(kept, killed)() is None
    assert unpicklable() is None


def test_process_that_fails_leaves_the_rest_to_do(kept, capfd):
    def fails(item, cache):
        if item == ITEMS[8]:
            raise MemoryError
        work(item, cache)
        cache.write()

    _, wait = second_core.half(kept, ITEMS, known(kept), fails)
    wait()
    assert [item for item in ITEMS if known(kept)(item)] == ITEMS[6:8]
    assert "Traceback" not in capfd.readouterr().err
