"""What a publish costs, beside Hugo and stock Material: from nothing, and after one changed article.

Rounds are interleaved, so that whatever else the machine does meets all of them; every number is
the median. The last result stands in benchmarks/RESULTS.md. `make bench SIZES="50 200"`
measures those sizes only and leaves the file as it is.
"""

import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from . import corpus, hugo, material, results, spending

SIZES, ROUNDS = (50, 200, 1000, 5000), 3
# Stock Material grows with the square of its pages: five minutes at 5,000.
MOST_FOR_MATERIAL = 1000
ONCE = 5000  # from this size on, one round
# Later than every date of the corpus: 5,000 days from its first.
CLOCK = "2300000000"
OURS = {"SHARE_IMAGES": "0", "SOURCE_DATE_EPOCH": CLOCK, "PYTHONPATH": str(corpus.ROOT)}
# What ours may take, as a share of Hugo's whole build: (rendering, everything). Below this many
# articles the start of Python is most of it.
COLD, WARM, FROM = (2.5, 6.0), (0.5, 1.0), 1000


def main(sizes):
    """Measure, print and write the results; 1 when ours is beyond a limit."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sizes:
            found[count] = measured(Path(folder, str(count)), count)
            print(results.lines(count, found[count]), flush=True)
    if found.keys() >= set(SIZES):
        results.write(found, date.today())
    missed = [line for count, rows in found.items() if count >= FROM for line in beyond(count, rows)]
    print("\n".join(missed))
    return int(bool(missed))


def measured(folder, count):
    """{(who, what): Spent} at `count` articles, and {who: MB of the site} under "size"."""
    ours = lay_out(folder / "ours", count)
    theirs = hugo.lay_out(ours, folder / "hugo")
    stock = material.lay_out(ours, folder / "material") if count <= MOST_FOR_MATERIAL else None
    runs, binary = {}, hugo.program()
    for number in range(1 if count >= ONCE else ROUNDS):
        shutil.rmtree(ours / ".cache", ignore_errors=True)
        shutil.rmtree(theirs / "public", ignore_errors=True)
        for when in ("cold", "changed"):
            if when == "changed":
                change(ours, theirs, number)
            noted(runs, ("ours", when), _python(ours, "benchmarks.building"))
            noted(runs, ("Hugo", when), spending.run([binary, "--quiet"], theirs))
        if stock:
            noted(runs, ("Material", "cold"), _python(stock, "mkdocs", "build", "-q"))
    sites = {"ours": ours / "site", "Hugo": theirs / "public", "Material": stock and stock / "site"}
    sizes = {who: spending.size(site) for who, site in sites.items() if site}
    return {**{key: spending.median(spent) for key, spent in runs.items()}, "size": sizes}


def noted(runs, key, spent):
    runs.setdefault(key, []).append(spent)


def _python(folder, module, *words):
    environment = {**OURS, "NO_MKDOCS_2_WARNING": "1"}
    return spending.run([sys.executable, "-m", module, *words], folder, **environment)


def lay_out(root, count):
    """Make a whole project at `root`, which builds."""
    corpus.lay_out(root, count)
    shutil.copytree(corpus.ROOT / "overrides", root / "overrides")
    shutil.copy(corpus.ROOT / "hooks.py", root)
    return root


def change(ours, theirs, number):
    """Add a sentence to both halves of one article, as an editor would, in both sites."""
    for file in sorted((ours / f"docs/artikel/{corpus.slug(number)}").glob("*.md")):
        with file.open("a", encoding="utf-8") as text:
            text.write("\nKalimat yang baru ditambahkan.\n")
        hugo.write(file, theirs)


def beyond(count, rows):
    """A line for each share that ours exceeds."""
    for when, limits in (("cold", COLD), ("changed", WARM)):
        for part, limit in zip(("rendering", "everything"), limits, strict=True):
            share = results.ratio(rows, when, part)
            if share > limit:
                yield f"{count} × 2, {when}, {part}: {share:.2f} of Hugo, not {limit}"


if __name__ == "__main__":
    os.chdir(corpus.ROOT)
    sys.exit(main([int(size) for size in sys.argv[1:]] or SIZES))
