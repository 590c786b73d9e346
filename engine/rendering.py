"""Keep one page from holding up the whole build: a limit to the time and depth of its Markdown.

Rules foresee what is usual (loop_site.checks.shape); this stops the rest.
"""

import signal
import threading
from contextlib import contextmanager

from loop_site.problems import Faults, Problem

# Seconds the processor works on one page; the longest takes a fifth of a second. Not the clock's
# seconds: a computer that is busy or asleep must not stop a build.
LIMIT = 5


class _Late(BaseException):
    """No `except Exception` on the way out of the renderer may take this for one of its own."""


def guard(page, path):
    """Have MkDocs' `page`, written in the file `path`, rendered within the limits.

    Its `render` then raises Faults when it takes too long or goes too deep.
    """
    render = page.render

    def within(*args):
        with limited(path):
            render(*args)

    page.render = within


@contextmanager
def limited(path, seconds=LIMIT):
    """Raise Faults about the file `path` when what is done here takes too long or goes too deep.

    Where a system or thread has no such timer (Windows) only the depth is limited.
    """
    timed = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if timed:
        before = signal.signal(signal.SIGVTALRM, _stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    except _Late:
        raise Faults([_slow(path, seconds)]) from None
    except RecursionError:
        raise Faults([_deep(path)]) from None
    finally:
        if timed:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)


def _stop(number, frame):
    raise _Late


def _slow(path, seconds):
    return Problem(
        path, 0, "slow-to-render",
        f"Halaman ini perlu lebih dari {seconds} detik untuk dibuat. Cari tanda yang berulang ratusan "
        "kali, seperti [ atau <; hapus, atau bagi tulisan ini menjadi beberapa.",
        f"This page takes more than {seconds} seconds to make. Look for a sign repeated hundreds of "
        "times, as [ or <; delete it, or divide this text into several.",
    )


def _deep(path):
    return Problem(
        path, 0, "nested-too-deep",
        "Isi halaman ini bersarang terlalu dalam: daftar di dalam daftar, atau ratusan istilah tanpa "
        "baris kosong di antaranya. Ratakan, atau beri baris kosong.",
        "What stands on this page is nested too deep: lists inside lists, or hundreds of terms "
        "without an empty line between them. Make it flatter, or put empty lines.",
    )
