"""Keep one page from holding up the whole build: a limit to the time and depth of its Markdown.

Rules foresee what is usual (loop_site.checks.shape); this stops the rest.
"""

from contextlib import contextmanager

from loop_site import time_limit
from loop_site.problems import Faults, Problem

LIMIT = 5  # seconds for one page; the longest takes a fifth of one


@contextmanager
def limited(path, seconds=LIMIT):
    """Raise Faults about the file `path` when what is done here takes too long or goes too deep."""
    try:
        with time_limit.limited(seconds):
            yield
    except time_limit.TooLong:
        raise Faults([_slow(path, seconds)]) from None
    except RecursionError:
        raise Faults([_deep(path)]) from None


def _slow(path, seconds):
    return Problem(
        path, 0, "slow-to-render",
        f"Halaman ini perlu lebih dari {seconds} detik untuk dibuat. Cari tanda yang berulang "
        "ratusan kali, seperti [ atau <; hapus, atau bagi tulisan ini menjadi beberapa.",
        f"This page takes more than {seconds} seconds to make. Look for a sign repeated hundreds "
        "of times, as [ or <; delete it, or divide this text into several.",
    )


def _deep(path):
    return Problem(
        path, 0, "nested-too-deep",
        "Isi halaman ini bersarang terlalu dalam: daftar di dalam daftar, atau ratusan istilah "
        "tanpa baris kosong di antaranya. Ratakan, atau beri baris kosong.",
        "What stands on this page is nested too deep: lists inside lists, or hundreds of terms "
        "without an empty line between them. Make it flatter, or put empty lines.",
    )
