"""The lists of a text: those Markdown knows, and those only typed to look like one."""

import re
from dataclasses import dataclass

# Signs that start an item wherever they stand at the start of a line.
BULLETS = "•·▪●◦○■□‣⁃∙⦁➢➤►"
_REAL = r"[-*+](?=[ \t])|\d{1,3}\.(?=[ \t])"
_TYPED = rf"[{BULLETS}]|o(?=\t)"
# Signs that do so only when the lines beside them begin alike.
_TWIN = r"\(?\d{1,2}\)(?=[ \t\u00a0])|\(?[a-z]\)(?=[ \t\u00a0])|\d{1,2}\.(?=[^\W\d_])|-(?=[^\W\d_])"
_DASH = r"[–—](?=[ \t\u00a0])"
_ITEM = re.compile(
    rf"(?P<ahead>[ \t\u00a0]*)(?:(?P<real>{_REAL})|(?P<typed>{_TYPED})|(?P<twin>{_TWIN})"
    rf"|(?P<dash>{_DASH}))(?P<gap>[ \t\u00a0]*)(?=\S)"
)
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")
_CLOSES = re.compile(r"#{1,6}[^#]|[>|]|!!!|\?\?\?|===|<")


@dataclass(frozen=True)
class Item:
    """row: its place in Text.prose. indent, width: columns before its sign, and to its words.
    level: how deep it is meant to stand. real: whether Markdown sees an item.
    """

    row: int
    indent: int
    width: int
    sign: str
    level: int
    real: bool


def lists(rows):
    """[[Item, …]] of the blanked `rows`: each list with all that is nested in it."""
    found, items, stack, blank = [], [], [], True
    marks = [None if _RULE.fullmatch(row) else _ITEM.match(row) for row in rows]
    for place, row in enumerate(rows):
        if not row.strip():
            blank = True
            continue
        mark = marks[place]
        if mark and not mark["real"] and not mark["typed"] and not _twin(marks, rows, place):
            mark = None
        indent = _indent(row)
        if not mark:
            outside = indent < stack[0] + 2 if stack else True
            if items and (_CLOSES.match(row) or (blank and outside)):
                found.append(items)
                items, stack = [], []
        else:
            if stack and indent + 4 <= stack[0]:
                found.append(items)
                items, stack = [], []
            while len(stack) > 1 and indent < stack[-1]:
                stack.pop()
            if not stack or indent >= stack[-1] + 2:
                stack.append(indent)
            width = len(mark[0].expandtabs(4))
            sign = next(filter(None, mark.group("real", "typed", "twin", "dash")))
            real = bool(mark["real"]) and "\xa0" not in mark["ahead"]
            items.append(Item(place, indent, width, sign, len(stack) - 1, real))
        blank = False
    return [*found, items] if items else found


def _indent(row):
    return len(row[: len(row) - len(row.lstrip())].expandtabs(4))


def _twin(marks, rows, place):
    """Whether a line beside begins with the same kind of sign; for a dash, right beside."""
    kind = "dash" if marks[place]["dash"] else "twin"
    reach = 1 if kind == "dash" else 2
    for step in (-1, 1):
        for away in range(1, reach + 1):
            other = place + step * away
            if 0 <= other < len(rows) and rows[other].strip():
                if marks[other] and shape(marks[other][kind] or "") == shape(marks[place][kind]):
                    return True
                break
    return False


def shape(sign):
    """What signs of one list have in common: `2)` and `11)` do, `b)` has not."""
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "1", sign))
