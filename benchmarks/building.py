"""`python -m benchmarks.building`: our production build, telling what the gate, the search index and
the versions of photographs took.

What is left is rendering with feeds and sitemap: what Hugo does, too.
"""

import multiprocessing
import os
import sys
from pathlib import Path

from engine.__main__ import main
from loop_site import pictures
from loop_site.checks import run
from loop_site.search import index

# Shared with the processes that a build starts for half of its work.
spent = {name: multiprocessing.Value("d") for name in ("gate", "search", "pictures")}


def seconds():
    """Of processor, with those of processes that have ended."""
    return sum(os.times()[:4])


def timed(module, function, name):
    """Have `module.function` add the processor seconds it takes to spent[name]."""
    made = getattr(module, function)

    def instead(*args, **named):
        start = seconds()
        try:
            return made(*args, **named)
        finally:
            spent[name].value += seconds() - start

    setattr(module, function, instead)


if __name__ == "__main__":
    timed(run, "rules", "gate")
    timed(index, "files", "search")
    timed(pictures, "prepare", "pictures")
    status = main(Path.cwd())
    for name, value in spent.items():
        print(f"spent {name} {value.value:.3f}")
    sys.exit(status)
