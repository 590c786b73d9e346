"""Where translations stand, in the words staff read and as plain data for programs."""

import json
import textwrap
from collections import Counter

from ..problems import printable
from . import report
from .sections import FACTS, OPENING

LONGEST = 240  # signs of a sentence that are shown
_MISSING = {
    "id": "belum ada bahasa Indonesianya. / not in Indonesian yet.",
    "en": "belum ada bahasa Inggrisnya. / not in English yet.",
}
_KINDS = {
    report.CHANGED: "",
    report.NEW: " (bagian baru / new section)",
    report.UNKNOWN: " (kata-kata lamanya tidak ada di git, jadi seluruhnya ditampilkan / its old "
    "words are not in git, so all of it is shown)",
}


def as_text(pairs):
    """The lines about each Pair, and what they come to."""
    lines = [line for pair in pairs for line in _lines(pair)]
    states = Counter(pair.state for pair in pairs)
    step, behind, missing = (
        states[state] for state in (report.IN_STEP, report.BEHIND, report.MISSING)
    )
    lines += [
        "",
        f"{step} sejalan, {behind} tertinggal, {missing} baru satu bahasa. / "
        f"{step} in step, {behind} behind, {missing} in one language only.",
    ]
    if behind:
        lines += [
            f"Terjemahan sudah diperbarui? / Is a translation up to date? {command('accept', 'PATH')}",
            f"Hanya salah ketik? / Was it only a typo? {command('typo', 'PATH:LINE')}",
        ]
    return "\n".join(map(printable, lines)).lstrip("\n")


def command(what, place):
    """What to type to `accept` a place, or to call it a `typo`."""
    return f'make status ARGS="--{what} {place}"'


def _lines(pair):
    if pair.state == report.MISSING:
        yield f"{pair.path}: {_MISSING[pair.missing]}"
    elif pair.state == report.BEHIND:
        yield f"{pair.path}: tertinggal. / behind."
        for change in pair.changes:
            yield from _change(pair.original, change)
        for section in pair.removed:
            id, en = name(section) if section else ("satu bagian", "one section")
            yield f"    {pair.original} {id} sudah dihapus. / {en} has been removed."
    elif pair.recorded:
        yield f"{pair.path}: sejalan. / in step."
    else:
        yield f"{pair.path}: sejalan, belum ada catatan. / in step, nothing is recorded."


def _change(original, change):
    yield f"    {original}:{change.section.line} {both(change.section)}{_KINDS[change.kind]}"
    for sign, told in (("-", change.before), ("+", change.now)):
        for sentence in told:
            yield f"        {sign} {textwrap.shorten(sentence, LONGEST, placeholder=' …')}"
    if not change.before and not change.now:
        yield "        hanya urutan atau penomoran / only the order or the numbering"


def both(section):
    """What to call a Section, in both languages."""
    return " / ".join(dict.fromkeys(name(section)))


def name(section):
    """(Indonesian, English) name of a Section."""
    heading = f"“{section.title}”"
    return {
        FACTS: ("judul dan fakta", "title and facts"),
        OPENING: ("pembuka", "opening"),
    }.get(section.part, (heading, heading))


def as_json(pairs):
    """The Pairs as a JSON list, for programs."""
    data = [
        {
            **{name: getattr(pair, name) for name in ("path", "original", "state", "missing", "recorded")},
            "sections": [_section(change) for change in pair.changes],
            "removed": [section and _named(section) for section in pair.removed],
        }
        for pair in pairs
    ]
    return json.dumps(data, ensure_ascii=False, indent=1)


def _section(change):
    told = {"line": change.section.line, **_named(change.section)}
    return {**told, "kind": change.kind, "now": change.now, "before": change.before}


def _named(section):
    return {"part": section.part, "title": section.title}
