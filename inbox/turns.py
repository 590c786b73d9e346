"""One thread that works on the database, so that a busy disk never holds up anything else."""

import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor


class Turns:
    """Work on `store` waits its turn, and gives up when it has waited the store's patience."""

    def __init__(self, store):
        self.store = store
        self._thread = ThreadPoolExecutor(1, "database")

    async def run(self, work, *values, **named):
        """work(*values, **named) in its turn. Raises sqlite3.Error, also when kept waiting."""
        end = time.monotonic() + self.store.patience

        def turn():
            left = end - time.monotonic()
            if left <= 0:
                raise sqlite3.OperationalError("too much waits to be written")
            self.store.wait(left)
            return work(*values, **named)

        return await asyncio.get_running_loop().run_in_executor(self._thread, turn)

    def end(self):
        """Finish what is under way and close the store."""
        self._thread.shutdown()
        self.store.close()
