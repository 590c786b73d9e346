"""How long `loop_site check` takes at 250 and at 1,000 articles in both languages.

The best of three, since whatever else the machine does only ever adds. Growth is told by
processor time: four times the articles may take 4.6 times as long.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time

from . import corpus

SMALL, LARGE = 250, 1000
ROUNDS = 3
SECONDS, GROWTH = 10, 4.6
# When the corpus is all in the past and the help lines are fresh.
CLOCK = "1795400000"


def main():
    """Print seconds and growth; 1 when a limit is passed or the corpus has an error."""
    small, large = measured(SMALL), measured(LARGE)
    growth = large[1] / small[1]
    print(f"growth {growth:.2f} for {LARGE // SMALL} times the articles")
    return 0 if large[0] <= SECONDS and growth <= GROWTH else 1


def measured(count):
    """(wall, processor) seconds of checking `count` articles, each the best of some rounds."""
    with tempfile.TemporaryDirectory() as folder:
        root = corpus.lay_out(folder, count)
        rounds = [_round(root) for _ in range(ROUNDS)]
    wall, processor = map(min, zip(*rounds, strict=True))
    print(f"check of {count} × 2 articles: {wall:.2f} s, processor {processor:.2f} s", flush=True)
    return wall, processor


def _round(root):
    before, start = _spent(), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "loop_site", "check"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(corpus.ROOT), "SOURCE_DATE_EPOCH": CLOCK},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - start, _spent() - before


def _spent():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    sys.exit(main())
