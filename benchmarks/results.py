"""The table and the chart of what a publish costs."""

import os
from math import ceil, floor, log10
from pathlib import Path

FOLDER = Path(__file__).parent
WHO = (("ours", "cold"), ("ours", "changed"), ("Hugo", "cold"), ("Hugo", "changed"), ("Material", "cold"))
COLOURS = {"ours": "#0a6b5c", "Hugo": "#b0413e", "Material": "#4a5a8a"}
HEAD = "| articles × 2 | | CPU s | of Hugo | rendering alone | of Hugo | wall s | peak MB | site MB |\n"
CHART, EDGE, BESIDE, LINE = (760, 360), 50, 180, 17  # pixels; BESIDE: for the names of the lines


def rendering(spent):
    """Seconds without the gate, search and versions of photographs, which nobody else has."""
    return spent.cpu - sum(spent.apart.values())


def ratio(rows, when, part):
    """What ours took as a share of Hugo's whole build. part: rendering or everything."""
    ours = rows["ours", when]
    return (rendering(ours) if part == "rendering" else ours.cpu) / rows["Hugo", when].cpu


def of_material(rows):
    """What ours takes to render from nothing, as a share of stock Material's whole build."""
    return rendering(rows["ours", "cold"]) / rows["Material", "cold"].cpu


def lines(count, rows):
    """The rows of the table for one size."""
    told = []
    for who, when in WHO:
        spent = rows.get((who, when))
        if not spent:
            told.append(f"| {count} | {who}, {when} | – | | | | | | |")
            continue
        whole = rows["Hugo", when].cpu
        alone = rendering(spent)
        told.append(
            f"| {count} | {who}, {when} | {spent.cpu:.1f} | {spent.cpu / whole:.2f} | {alone:.1f} | "
            f"{alone / whole:.2f} | {spent.wall:.1f} | {spent.peak:.0f} | {rows['size'][who]:.0f} |"
        )
    return "\n".join(told)


def write(found, day):
    """Put table and chart of {count: rows} into RESULTS.md and publish.svg beside this file."""
    few, many = sorted(found)[-2:]
    growth = ", ".join(
        f"{who} {when} {found[many][who, when].cpu / found[few][who, when].cpu:.2f}"
        for who, when in WHO
        if (who, when) in found[many]
    )
    beside = max(count for count in found if ("Material", "cold") in found[count])
    share = of_material(found[beside])
    (FOLDER / "publish.svg").write_text(chart(found), "utf-8")
    (FOLDER / "RESULTS.md").write_text(
        f"# What a publish costs\n\n`make bench`, {day.isoformat()}, {_machine()}.\n\n"
        f"{HEAD}|{'---|' * 9}\n" + "\n".join(lines(count, found[count]) for count in sorted(found))
        + f"\n\nGrowth from {few} to {many} (CPU): {growth}.\n\n"
        f"Rendering from nothing at {beside} × 2: {share:.2f} of stock Material's whole build.\n\n"
        "*cold*: nothing kept from before. *changed*: one article has a sentence more, in both "
        "languages, on a machine that has published before. Ours contains the gate, the search index "
        "and the versions of photographs; *rendering alone* is without them. Share images are off. "
        "Material has our Markdown extensions and its own search; it grows with the square of its "
        "pages and is left out where – stands.\n\n![CPU seconds](publish.svg)\n",
        "utf-8",
    )


def _machine():
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GB"


def chart(found):
    """CPU seconds over articles, both axes in powers of ten, as SVG."""
    width, height = CHART
    sizes = sorted(found)
    seconds = [spent.cpu for rows in found.values() for key, spent in rows.items() if key != "size"]
    low, high = log10(min(seconds)), log10(max(seconds))

    def place(size, cpu):
        across = (log10(size) - log10(sizes[0])) / (log10(sizes[-1]) - log10(sizes[0]))
        up = (log10(cpu) - low) / (high - low)
        return EDGE + across * (width - EDGE - BESIDE), height - EDGE - up * (height - 2 * EDGE)

    parts, names = [], []
    for power in range(ceil(low), floor(high) + 1):
        y = place(sizes[0], 10**power)[1]
        parts.append(f'<path d="M{EDGE},{y:.0f}H{width - BESIDE}" stroke="#ccc"/>')
        parts.append(_text(EDGE - 8, y + 4, "end", "#555", f"{10**power:g} s"))
    for size in sizes:
        parts.append(_text(place(size, 1)[0], height - 20, "middle", "#555", f"{size} × 2"))
    for who, when in WHO:
        points = [(size, found[size][who, when].cpu) for size in sizes if (who, when) in found[size]]
        path = " ".join(f"{x:.0f},{y:.0f}" for x, y in (place(*point) for point in points))
        dash = ' stroke-dasharray="6 4"' if when == "changed" else ""
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{COLOURS[who]}" stroke-width="2"{dash}/>'
        )
        names.append((place(*points[-1]), COLOURS[who], f"{who}, {when}: {points[-1][1]:.1f} s"))
    last = 0
    for (x, y), colour, name in sorted(names, key=lambda one: one[0][1]):
        if x < width - BESIDE - 1:  # a line that ends early is named above its end
            parts.append(_text(x, y - 12, "end", colour, name))
            continue
        last = max(y, last + LINE)  # those that end together, one below the other
        parts.append(_text(x + 8, last + 4, "start", colour, name))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="12"><rect width="{width}" height="{height}" '
        f'fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _text(x, y, anchor, colour, words):
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
