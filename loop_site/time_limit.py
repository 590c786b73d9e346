"""Stop work that no honest text needs, however it came about: a pattern that runs away, a loop."""

import signal
import threading
from contextlib import contextmanager


class TooLong(BaseException):
    """The work was stopped. No `except Exception` on the way may take this for one of its own."""


@contextmanager
def limited(seconds):
    """Raise TooLong when what is done here keeps the processor busy for longer than `seconds`.

    The processor's seconds, not the clock's: a computer that is busy or asleep stops nothing.
    Where a system or thread has no such timer (Windows) the work goes on.
    """
    timed = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not timed:
        yield
        return
    before = signal.signal(signal.SIGPROF, _stop)
    outer, _ = signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        # What is around this has its own limit, which begins again; it is never lost.
        signal.setitimer(signal.ITIMER_PROF, outer)
        signal.signal(signal.SIGPROF, before)


def _stop(number, frame):
    raise TooLong
