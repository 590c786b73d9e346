"""Facts that are read otherwise than they were meant, without a fault in them."""

import re

from .. import text_files, yaml_faults
from . import rule
from .characters import TURNING, codes

_ROW = re.compile(r"(title|description|image_alt|note|menu):\s+([^\s\"'|>\[{&*!#%@].*?)\s*")
_HASH = re.compile(r"\s#")
_UNSEEN = re.compile(f"{text_files.CONTROL.pattern}|{TURNING.pattern}")
_QUOTED = re.compile("[“„].*[”“]")


def _rows(text):
    """(line, name, value as written) of the facts that are words without quotation marks."""
    for number, row in enumerate(text.half.source.block, 2):
        if found := _ROW.fullmatch(row):
            yield number, found[1], found[2]


@rule.rule()
def fact_cut_short(text):
    """A `#` ends a fact: what stands behind it counts as a note to the machine and is lost.

    Bad:
        title: Pertanyaan # 1 tentang coaching
    Good:
        title: "Pertanyaan # 1 tentang coaching"
    """
    for number, name, value in _rows(text):
        if _HASH.search(value):
            paste = f"{name}: {yaml_faults.quoted(value)}"
            yield rule.Found(
                number,
                f"Kata-kata sesudah tanda # hilang. Apit dengan tanda kutip lurus: {paste}",
                f"The words after the sign # are lost. Put straight quotation marks round: {paste}",
            )


@rule.rule(severity="advice")
def quotation_marks_shown(text):
    """Curly quotation marks stand round a whole fact; readers will see them.

    Bad:
        title: “Janji seorang coach”
    Good:
        title: Janji seorang coach
        title: "“Saya baik-baik saja”"
    """
    for number, name, value in _rows(text):
        if _QUOTED.fullmatch(value) and not re.search("[“”„]", value[1:-1]):
            yield rule.Found(
                number,
                f"Tanda kutip lengkung ini ikut tampil. Bila tidak dimaksudkan: {name}: "
                f"{yaml_faults.quoted(value)}",
                f"These curly quotation marks will be shown. If they are not meant to be: {name}: "
                f"{yaml_faults.quoted(value)}",
            )


@rule.rule()
def fact_with_unseen(text):
    """A fact holds an unseen character, written as its code between quotation marks.

    Bad:
        title: "Janji \\u202Ehcaoc"
    Good:
        title: Janji coach
    """
    written = "\n".join(text.half.source.block)
    for name, value in text.facts.items():
        signs = [sign for one in _words(value) for sign in _UNSEEN.findall(one)]
        # What stands there as itself is told by the rules of characters.
        if signs and not any(sign in written for sign in signs):
            yield rule.Found(
                text.line(name),
                f"`{name}` memuat tanda tak terlihat ({codes(signs)}). Hapus kodenya.",
                f"`{name}` holds an unseen character ({codes(signs)}). Delete its code.",
            )


def _words(value):
    """Every text in a fact, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [word for one in inner for word in _words(one)]
