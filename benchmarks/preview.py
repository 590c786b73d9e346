"""`python -m benchmarks.preview [ARTICLES]`: from saving a text to a browser that shows it.

The real preview, at 1,000 articles in two languages, with a page open in Chromium. Two moments are
told of every save: when the page shows the new sentence, and when the whole site has been built.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import corpus
from benchmarks.publish import lay_out
from benchmarks.searching import browser
from tests.preview.running import eventually, preview

PROGRAM = ("preview", "engine", "loop_site", "inbox", "editor")
ROUNDS, LIMIT, PATIENCE = 9, 1.5, 120_000
READY = "Siap. / Ready."


def main(count):
    """Measure and print; 1 when the median save takes longer than the limit."""
    os.environ["SHARE_IMAGES"] = "0"
    with tempfile.TemporaryDirectory() as folder, browser() as chromium:
        root = lay_out(Path(folder, "site"), count)
        for name in PROGRAM:
            shutil.copytree(corpus.ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        with preview(root, answers=None) as running:
            eventually(lambda: READY in running.said(), "the first build", PATIENCE / 1000)
            shown, built = zip(*saves(root, running, chromium.new_page()), strict=True)
    print(
        f"{count} × 2, from saving a text to the browser showing it: median "
        f"{statistics.median(shown):.2f} s, longest {max(shown):.2f} s; the whole site built: "
        f"median {statistics.median(built):.2f} s; {ROUNDS} saves"
    )
    return int(statistics.median(shown) > LIMIT)


def saves(root, running, page):
    """(seconds until the page shows it, seconds until the site is built) of each save."""
    slug = corpus.slug(0)
    file = root / f"docs/artikel/{slug}/index.md"
    page.goto(f"{running.url}artikel/{slug}/")
    for number in range(ROUNDS):
        sentence = f"Kalimat nomor {number} baru saja disimpan."
        ready = running.said().count(READY)
        start = time.perf_counter()
        with file.open("a", encoding="utf-8") as text:
            text.write(f"\n{sentence}\n")
        page.get_by_text(sentence).wait_for(timeout=PATIENCE)
        shown = time.perf_counter() - start
        eventually(lambda: running.said().count(READY) > ready, "the site built", PATIENCE / 1000)  # noqa: B023
        yield shown, time.perf_counter() - start


if __name__ == "__main__":
    os.chdir(corpus.ROOT)
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 1000))
