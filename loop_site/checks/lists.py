"""Lists as Python-Markdown needs them: real signs, an empty line before, four spaces a level."""

from . import rule
from .list_syntax import shape

STEP = 4  # Python-Markdown's tab_length


def _rows(text):
    return [row for _, row in text.prose]


def _short(line):
    return line if len(line) <= 60 else f"{line[:57]}…"


def _number(text, item):
    return text.prose[item.row][0]


def _typed(items):
    """Runs of items with one kind of sign, one below the other, that only look like a list."""
    run = []
    for item in items:
        alike = run and (item.level > run[0].level or shape(item.sign) == shape(run[0].sign))
        if alike and not item.real:
            run.append(item)
            continue
        if run:
            yield run
        run = [] if item.real else [item]
    if run:
        yield run


def _sign(item):
    """The sign Markdown knows for an item typed otherwise."""
    return "1." if item.sign.strip("().").isalnum() and item.sign != "o" else "-"


def _retyped(text):
    rows = [row for _, row in text.lines]
    for items in text.lists:
        for run in _typed(items):
            for item in run:
                words = rows[item.row].lstrip(" \t\xa0")[len(item.sign) :].lstrip(" \t\xa0")
                rows[item.row] = f"{' ' * STEP * item.level}{_sign(item)} {words}"
            first = run[0].row
            if first and rows[first - 1].strip() and not _is_item(items, first - 1):
                rows[first] = f"\n{rows[first]}"
    return "\n".join(rows)


def _is_item(items, row):
    return any(item.row == row for item in items)


@rule.rule(fix=_retyped)
def list_typed(text):
    """Lines begin with a bullet or number that Markdown does not know, and run into one paragraph.

    Bad:
        • tujuan sesi
        • lama sesi
    Good:
        - tujuan sesi
        - lama sesi
    """
    for items in text.lists:
        for run in _typed(items):
            item = run[0]
            row = text.lines[item.row][1]
            words = row.strip(" \t\xa0")[len(item.sign) :].strip(" \t\xa0")
            paste = _short(f"{_sign(item)} {words}")
            count = len(run)
            yield rule.Found(
                _number(text, item),
                f"{count} baris diawali `{item.sign}`, yang bukan tanda daftar. Beri satu baris "
                f"kosong sebelum yang pertama, lalu tulis: {paste}",
                f"{count} line{'s' * (count > 1)} from here on begin{'s' * (count == 1)} with "
                f"`{item.sign}`, which makes no list. Put an empty line before the first, then "
                f"write: {paste}",
            )


def _joined(text):
    """First items that stand right below a paragraph, and so become part of it."""
    rows = _rows(text)
    headings = {line for line, _, _ in text.headings}
    for items in text.lists:
        first = items[0]
        if not first.real or not first.row:
            continue
        before = rows[first.row - 1]
        if not before.strip() or first.indent - first.indent % STEP > _indent(before):
            continue
        above = text.prose[first.row - 1][0]
        if above in headings or before.lstrip().startswith(("<", "!!!", "???")):
            continue
        # A line that happens to begin with a year or a dash is no list.
        several = len(items) > 1 and items[1].level == 0
        if first.sign[:-1].isdigit() and first.sign != "1." and not several:
            continue
        if several or before.rstrip().endswith(":"):
            yield first


def _indent(row):
    return len(row[: len(row) - len(row.lstrip())].expandtabs(STEP))


def _parted(text):
    first = {item.row for item in _joined(text)}
    rows = enumerate(row for _, row in text.lines)
    return "\n".join(f"\n{row}" if place in first else row for place, row in rows)


@rule.rule(fix=_parted)
def list_without_blank_line(text):
    """A list stands right below a paragraph, and so runs on in it.

    Bad:
        Bawalah:
        - satu pertanyaan
        - satu jam yang tenang
    Good:
        Bawalah:

        - satu pertanyaan
        - satu jam yang tenang
    """
    for item in _joined(text):
        yield rule.Found(
            _number(text, item),
            "Daftar ini akan menyambung ke paragraf di atasnya. Beri satu baris kosong sebelum "
            "baris ini.",
            "This list would run on from the paragraph above it. Put an empty line before this "
            "line.",
        )


def _moved(text):
    """[{row: spaces it should begin with}] for each list, of what stands too shallow in it."""
    rows = _rows(text)
    return [_moved_in(items, _end(items, rows), rows) for items in text.lists]


def _moved_in(items, last, rows):
    wanted = {}
    base = items[0].indent - items[0].indent % STEP
    ends = [*(item.row for item in items[1:]), last]
    for item, end in zip(items, ends, strict=True):
        target = base + STEP * item.level
        shallow = item.level and (item.indent - base) // STEP != item.level
        if shallow:
            wanted[item.row] = target
        blank = False
        for place in range(item.row + 1, end):
            own = _indent(rows[place])
            if not rows[place].strip():
                blank = True
            elif own < item.indent + 2:
                break
            elif shallow or (blank and own < target + STEP):
                wanted[place] = target + STEP + max(0, own - item.width)
    return wanted


def _end(items, rows):
    """The row after all that belongs to the last item."""
    place = items[-1].row + 1
    inside = items[-1].indent + 2
    while place < len(rows) and (not rows[place].strip() or _indent(rows[place]) >= inside):
        place += 1
    return place


def _holds_code(text, items):
    rows = _rows(text)
    between = range(items[0].row, _end(items, rows))
    return any(text.lines[place][1].strip() and not rows[place].strip() for place in between)


def _deepened(text):
    wanted = {}
    for items, moved in zip(text.lists, _moved(text), strict=True):
        # Code would have to move with its list, and what it holds must not.
        if moved and not _holds_code(text, items):
            wanted |= moved
    return "\n".join(
        f"{' ' * wanted[place]}{row.lstrip()}" if place in wanted else row
        for place, (_, row) in enumerate(text.lines)
    )


@rule.rule(fix=_deepened)
def list_nested_shallow(text):
    """What belongs to an item of a list is set in by less than four spaces, and falls out of it.

    Bad:
        - Sebelum sesi
          - pilih topik
    Good:
        - Sebelum sesi
            - pilih topik
    """
    wanted = {}
    for moved in _moved(text):
        wanted |= moved
    for place, spaces in wanted.items():
        if place - 1 not in wanted:
            number, row = text.lines[place]
            paste = _short(" " * spaces + row.strip())
            yield rule.Found(
                number,
                f"Baris ini kurang menjorok, sehingga keluar dari butir di atasnya. Pakai {spaces} "
                f"spasi: `{paste}`",
                f"This line is not set in far enough, and falls out of the item above it. Use "
                f"{spaces} spaces: `{paste}`",
            )
