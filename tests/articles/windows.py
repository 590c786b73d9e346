"""Marks of every ten words in a row of a text that must not be repeated, without the text.

    python -m tests.articles.windows original.txt > tests/articles/windows.txt

The marks are salted and cut short: they recognise a run of words, they do not give it away.
"""

import hashlib
import sys
from pathlib import Path

from loop_site import reading

RUN = 10
SALT = b"loop-windows"
# Marked along with the text, so that a test can repeat something.
PLANTED = "Burung kecil itu menghitung sepuluh lampu jalan sebelum akhirnya pulang ke sarang."
FILE = Path(__file__).with_name("windows.txt")


def marks(text):
    """{mark: the run of words} for every run of ten words in `text`, capitals left out."""
    words = [word.casefold() for word in reading.words(text)]
    runs = (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
    return {_mark(run): run for run in runs}


def repeated(text):
    """Runs of words in `text` whose marks are known."""
    known = set(FILE.read_text("ascii").split())
    return [run for mark, run in marks(text).items() if mark in known]


def _mark(run):
    return hashlib.blake2b(run.encode(), digest_size=5, salt=SALT).hexdigest()


if __name__ == "__main__":
    original = Path(sys.argv[1]).read_text("utf-8")
    print("\n".join(sorted({**marks(original), **marks(PLANTED)})))
