"""How far something is that takes its time, for whoever watches a terminal."""

import sys
from contextlib import contextmanager

import click


@contextmanager
def bar(length):
    """Give a function to call after each of `length` steps; a bar shows it on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda *step: None
        return
    with click.progressbar(length=length, file=sys.stderr) as shown:
        yield lambda *step: shown.update(1)
