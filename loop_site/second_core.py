"""Half of the work in a second process, where nothing is known of it from before.

Both put what they make into the same cache, under keys made of what it was made from; so the first
process need only wait, and finds the rest there. Where a second process cannot be had, or ends
before its time, the first makes it all.
"""

import os

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
    able = hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and kept.usable
    if not able or len(items) < FEW or any(map(known, items[:: len(items) // SAMPLE])):
        return [], lambda: None
    kept.write()
    process = os.fork()
    if not process:
        try:
            own = Cache(kept.path)
            for item in later:
                work(item, own)
            own.close()
        finally:
            os._exit(0)  # what the first process has open and waiting is its own affair
    waiting = [process]

    def wait():
        if waiting:
            os.waitpid(waiting.pop(), 0)

    return later, wait
