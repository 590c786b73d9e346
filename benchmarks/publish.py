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
OURS_MADE = (".cache", "site", ".site-before")
CHANGES = 3  # articles changed after each build from nothing
# What ours may take, as a share of Hugo's whole build: (rendering, everything). Below this many
# articles the start of Python is most of it.
COLD, WARM, FROM = (2.5, 6.0), (0.5, 1.0), 1000
# The same of stock Material's; how much more five times the articles may take; MB at the peak.
OF_MATERIAL, GROWTH, PEAKS = 0.5, 5.2, {1000: 200, 5000: 450}


def main(sizes):
    """Measure, print and write the results; 1 when ours is beyond a limit."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sizes:
            found[count] = measured(Path(folder, str(count)), count)
            print(results.lines(count, found[count]), flush=True)
    if found.keys() >= set(SIZES):
        results.write(found, date.today())
    missed = list(beyond(found))
    print("\n".join(missed))
    return int(bool(missed))


def measured(folder, count):
    """{(who, what): Spent} at `count` articles, and {who: MB of the site} under "size"."""
    ours = lay_out(folder / "ours", count)
    theirs = hugo.lay_out(ours, folder / "hugo")
    stock = material.lay_out(ours, folder / "material") if count <= MOST_FOR_MATERIAL else None
    runs, binary = {}, hugo.program()
    for number in range(1 if count >= ONCE else ROUNDS):
        aside = folder / f"before-{number}"
        for place, made in ((ours, OURS_MADE), (theirs, ["public"]), (stock, ["site"])):
            put_aside(place, made, aside)
        noted(runs, ("ours", "cold"), _python(ours, "benchmarks.building"))
        noted(runs, ("Hugo", "cold"), spending.run([binary, "--quiet"], theirs))
        if stock:
            noted(runs, ("Material", "cold"), _python(stock, "mkdocs", "build", "-q"))
        # A site that is published again stands on the one before the last: the first time there is none.
        _python(ours, "benchmarks.building")
        for step in range(CHANGES):
            change(ours, theirs, number * CHANGES + step)
            noted(runs, ("ours", "changed"), _python(ours, "benchmarks.building"))
            noted(runs, ("Hugo", "changed"), spending.run([binary, "--quiet"], theirs))
    sites = {"ours": ours / "site", "Hugo": theirs / "public", "Material": stock and stock / "site"}
    sizes = {who: spending.size(site) for who, site in sites.items() if site}
    return {**{key: spending.median(spent) for key, spent in runs.items()}, "size": sizes}


def put_aside(place, made, aside):
    """Move what an earlier round has `made` at `place` away. Nothing is deleted before the end: for
    minutes ext4 gives out no number of a file that is gone, and whoever makes files next pays for
    looking past thousands of them.
    """
    for name in made if place else ():
        if (place / name).exists():
            aside.joinpath(place.name).mkdir(parents=True, exist_ok=True)
            (place / name).rename(aside / place.name / name)


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


def beyond(found):
    """A line for each limit that ours exceeds. found: count -> rows."""
    for count, rows in found.items():
        if count < FROM:
            continue
        for when, limits in (("cold", COLD), ("changed", WARM)):
            for part, limit in zip(("rendering", "everything"), limits, strict=True):
                if when == "changed" or count == FROM:
                    share = results.ratio(rows, when, part)
                    yield from _more(f"{count} × 2, {when}, {part}, of Hugo", share, limit)
            yield from _more(f"{count} × 2, {when}, MB", rows["ours", when].peak, PEAKS.get(count, 450))
        if ("Material", "cold") in rows:
            share = results.of_material(rows)
            yield from _more(f"{count} × 2, cold, rendering, of Material", share, OF_MATERIAL)
    if {1000, 5000} <= found.keys():
        for when in ("cold", "changed"):
            few, many = (found[count]["ours", when].cpu for count in (1000, 5000))
            yield from _more(f"{when}, growth from 1000 to 5000", many / few, GROWTH)


def _more(what, value, limit):
    if value > limit:
        yield f"{what}: {value:.2f}, not {limit}"


if __name__ == "__main__":
    os.chdir(corpus.ROOT)
    sys.exit(main([int(size) for size in sys.argv[1:]] or SIZES))
