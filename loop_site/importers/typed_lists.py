"""Paragraphs that only look like a list, typed with bullets or numbers, become a real one."""

import re
from dataclasses import dataclass

from ..checks.list_syntax import BULLETS, shape
from .left_out import LeftOut
from .trees import cut, drop, element, move, text

# Signs that begin an item only where the next begins alike.
_ALIKE = "-–—*✓✔→➔➜❖◆◇✦"
# Bullets of Word's own fonts stand in the private use area; keycaps are typed on phones.
_MARK = re.compile(
    rf"(?P<ahead>[ \t\u00a0\n]*)(?:(?P<bullet>[{BULLETS}\uf000-\uf0ff]|\*(?=[ \t\u00a0])|o(?=\t))"
    rf"|(?P<dash>[{_ALIKE}]\ufe0f?(?=[ \t\u00a0]))"
    r"|(?P<number>\d\ufe0f?\u20e3|\(?\d{1,2}\)|\d{1,2}\.(?!\d)|\(?[a-z]\)|[a-z]\.(?=[ \t\u00a0])))"
    r"[ \t\u00a0]*(?=\S)"
)


@dataclass(frozen=True)
class _Mark:
    """sign: as typed. kind: what signs of one list share. count: its number, 0 for a bullet.
    width: signs to cut. indent: how far in it stands.
    """

    sign: str
    kind: str
    count: int
    width: int
    indent: int


def made(article, left):
    """Make the typed lists in the tree `article` real; their signs are noted in `left`."""
    for holder in [article, *article.iter("blockquote", "td", "th", "note", "li")]:
        for paragraph in list(holder.iterchildren("p")):
            _split(paragraph)
        for run in list(_runs(holder)):
            left.append(LeftOut("sign", " ".join(mark.sign for _, mark in run)))
            _build(run)


def _mark(paragraph):
    found = _MARK.match(text(paragraph))
    if not found:
        return None
    sign = found["bullet"] or found["dash"] or found["number"]
    ahead = found["ahead"].rpartition("\n")[2].replace("\u00a0", " ").expandtabs(4)
    indent = len(ahead) + 4 * int(paragraph.get("indent", "0"))
    count = _count(found["number"]) if found["number"] else 0
    kind = sign if not count else "keycap" if sign[-1] == "\u20e3" else shape(sign)
    return _Mark(sign, kind, count, found.end(), indent)


def _count(sign):
    inner = sign.strip("().\ufe0f\u20e3")
    return int(inner) if inner.isdigit() else ord(inner) - ord("a") + 1


def _split(paragraph):
    """Part a paragraph whose lines, after breaks, are items of a list."""
    breaks = list(paragraph.iterchildren("br"))
    if not breaks:
        return
    lines = [element("p")]
    whole = element("p")
    move(paragraph, whole)
    lines[0].text, whole.text = whole.text, None
    for child in list(whole):
        if child.tag == "br":
            lines.append(element("p", child.tail or ""))
        else:
            lines[-1].append(child)
    marks = [_mark(line) for line in lines]
    sure = sum(mark is not None for mark in marks)
    if sure < 2 and not any(mark and not mark.count and mark.sign[0] not in _ALIKE for mark in marks):
        for place, line in enumerate(lines):
            if place:
                paragraph.append(element("br"))
            move(line, paragraph)
        return
    kept = []
    for line, mark in zip(lines, marks, strict=True):
        if mark or not kept or (_mark(kept[-1]) is None):
            kept.append(line)
        else:  # goes on with the item above it
            kept[-1].append(element("br"))
            move(line, kept[-1])
    for line in kept:
        paragraph.addprevious(line)
    drop(paragraph)


def _runs(holder):
    """[(paragraph, its mark), …] for each run of paragraphs in `holder` that is a list."""
    run = []
    for child in [*holder, None]:
        if child is not None and child.tag == "p":
            if not text(child).strip() and not len(child):
                continue  # an empty paragraph between items only makes room
            if mark := _mark(child):
                run.append((child, mark))
                continue
        yield from _sound(run)
        run = []


def _sound(run):
    """The parts of a run in which numbers count up from one and dashes do not stand alone."""
    if not run:
        return
    fine = set()
    for kind in {mark.kind for _, mark in run}:
        places = [place for place, (_, mark) in enumerate(run) if mark.kind == kind]
        counts = [run[place][1].count for place in places]
        if not counts[0]:
            fine |= set(places) if len(places) > 1 or kind[0] not in _ALIKE else set()
            continue
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or counts[end] != counts[end - 1] + 1:
                if counts[start] == 1 and end - start > 1:
                    fine |= set(places[start:end])
                start = end
    part = []
    for place, item in enumerate(run):
        if place in fine:
            part.append(item)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _build(run):
    """Put a nested list in place of the paragraphs of `run`."""
    stack = []  # (list, kind, indent) from the outermost inwards
    outer = None
    for paragraph, mark in run:
        while len(stack) > 1 and mark.indent < stack[-1][2]:
            stack.pop()
        same = [level for level, (_, kind, indent) in enumerate(stack)
                if kind == mark.kind and mark.indent < indent + 2]  # fmt: skip
        again = mark.count == 1 and same and len(stack[same[-1]][0])
        if same and not again:
            del stack[same[-1] + 1 :]
        elif not stack or not again:
            made_list = element("ol" if mark.count else "ul")
            if stack:
                stack[-1][0][-1].append(made_list)
            else:
                outer = made_list
            stack.append((made_list, mark.kind, mark.indent))
        else:  # counts from one again: a list of its own, beside the one before
            fresh, (old, kind, indent) = element("ol"), stack[same[-1]]
            old.addnext(fresh) if old.getparent() is not None else None
            del stack[same[-1] :]
            if old.getparent() is None:
                paragraph_before = run[0][0]
                paragraph_before.addprevious(outer)
                outer = fresh
            stack.append((fresh, kind, indent))
        item = element("li")
        stack[-1][0].append(item)
        holder = element("p")
        cut(paragraph, mark.width)
        move(paragraph, holder)
        item.append(holder)
    run[0][0].addprevious(outer)
    for paragraph, _ in run:
        drop(paragraph)
