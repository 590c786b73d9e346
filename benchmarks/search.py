"""What search costs beside Pagefind, on the same articles: bytes a reader loads, CPU to index.

At 200 and 1,000 articles in both languages; every number is the median of three runs, those of
bytes the median and the worst of the questions below, each asked by a reader who just came, then
the next by the same reader. Bytes are what a server sends gzipped, code included.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import search_corpus, searching
from loop_site import clock, site, views
from loop_site.cache import Cache
from loop_site.search import index

COUNTS, ROUNDS = (200, 1000), 3
# count: (bytes of a first search, of a second, seconds to index one changed article, all of them)
LIMITS = {200: (35_000, 20_000, None, None), 1000: (60_000, 20_000, 0.6, 5.0)}
PACKAGES = Path(".cache/pagefind")


def main():
    """Print the table; 1 when ours is beyond a limit."""
    beyond = False
    with tempfile.TemporaryDirectory() as folder, searching.browser() as chromium:
        for count in COUNTS:
            root = search_corpus.make(Path(folder, str(count)), count)
            whole, changed, files, heads = _ours(root)
            first, second = searching.ours(chromium, root, files, heads)
            print(f"{count} × 2 ours      {_told(first, second)}, CPU {whole:.2f} s, changed {changed:.2f} s")
            limits = LIMITS[count]
            measured = max(first), max(second), changed, whole
            beyond |= any(limit and found > limit for found, limit in zip(measured, limits, strict=True))
            spent, built = _pagefind(root, Path(folder, f"pagefind-{count}"))
            first, second = searching.pagefind(chromium, built)
            print(f"{count} × 2 Pagefind  {_told(first, second)}, CPU {spent:.2f} s, changed the same")
    return int(beyond)


def _told(first, second):
    return ", ".join(
        f"{name} {statistics.median(sizes) / 1000:.1f} kB (worst {max(sizes) / 1000:.1f})"
        for name, sizes in (("first", first), ("second", second))
    )


def _ours(root):
    """(seconds from nothing, seconds after one change, the files, the heads)."""
    whole, changed = [], []
    for number in range(ROUNDS):
        cache = root / f".cache/search-{number}.db"
        whole.append(_indexed(root, cache)[0])
        search_corpus.change(root, number)
        spent, files, heads = _indexed(root, cache)
        changed.append(spent)
    return statistics.median(whole), statistics.median(changed), files, heads


def _indexed(root, cache):
    shown = views.Views(site.read(root, clock.now()), "https://loop.example/")
    start = time.process_time()
    kept = Cache(cache)
    files, heads = index.files(shown, root, kept)
    kept.close()
    return time.process_time() - start, files, heads


def _pagefind(root, target):
    """(seconds of CPU to index, the folder) with the articles' text alone as its pages."""
    if not PACKAGES.exists():
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(PACKAGES)]
        subprocess.run([*install, "-r", "requirements-bench.txt"], check=True)
    searching.as_pages(root, target)
    program = next(path for path in PACKAGES.glob("pagefind_bin/pagefind*") if path.is_file())
    spent = []
    for _ in range(ROUNDS):
        before = _children()
        subprocess.run([program, "--quiet", "--site", target], check=True)
        spent.append(_children() - before)
    return statistics.median(spent), target


def _children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
