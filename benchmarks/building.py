"""`python -m benchmarks.building`: our production build, telling what the gate and search took.

What is left is rendering with feeds and sitemap: what Hugo does, too.
"""

import sys
import time
from pathlib import Path

from engine.__main__ import main
from loop_site.checks import run
from loop_site.search import index

spent = {}


def timed(module, function, name):
    """Have `module.function` add the processor seconds it takes to spent[name]."""
    made = getattr(module, function)

    def instead(*args, **named):
        start = time.process_time()
        try:
            return made(*args, **named)
        finally:
            spent[name] = spent.get(name, 0.0) + time.process_time() - start

    setattr(module, function, instead)


if __name__ == "__main__":
    timed(run, "rules", "gate")
    timed(index, "files", "search")
    status = main(Path.cwd())
    for name, seconds in spent.items():
        print(f"spent {name} {seconds:.3f}")
    sys.exit(status)
