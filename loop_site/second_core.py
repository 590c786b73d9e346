"""Work for a second process, where nothing is known from before.

It keeps what it makes under keys made of what that was made from, as the first process would.
Where a second process cannot be had, or ends before its time, the first makes it all.
"""

import os
import pickle

from .cache import Cache

FEW = 200  # things so few that a second process would not be worth its start
SAMPLE = 8


def half(kept, items, known, work):
    """Start a process that does `work(item, cache)` for the later half of the list `items`.

    kept: the cache.Cache that results go into. known(item): whether its result is there already;
    asked of a few. Returns (the later half, a function that waits for it); of nothing where nothing
    was started.
    """
    later = items[len(items) // 2 :]
    if len(items) < FEW or any(map(known, items[:: len(items) // SAMPLE])):
        return [], _nothing

    def do(cache):
        for item in later:
            work(item, cache)

    wait = beside(kept, do)
    return (later, wait) if wait else ([], _nothing)


def beside(kept, work):
    """Start a process that does `work(cache)`; a function that waits for it and gives what it returned.

    None where no process can be had. The function gives None where the process failed: whoever then
    does the work here meets the reason. kept: as above; what `work` returns must be picklable.
    """
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2 or not kept.usable:
        return None
    kept.write()
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        failed = 1
        try:
            own = Cache(kept.path)
            made = work(own)
            own.close()
            with open(writing, "wb") as pipe:
                pickle.dump((made, own.used), pipe)
            failed = 0
        finally:
            os._exit(failed)  # what the first process has open and waiting is its own affair
    os.close(writing)
    waiting = [process]

    def wait():
        if not waiting:
            return None
        with open(reading, "rb") as pipe:
            told = pipe.read()
        _, failed = os.waitpid(waiting.pop(), 0)
        if failed:
            return None
        made, used = pickle.loads(told)  # noqa: S301 - from the process started above
        kept.used |= used
        return made

    return wait


def _nothing():
    """Wait for nothing."""
