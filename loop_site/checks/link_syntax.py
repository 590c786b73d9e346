"""The links and pictures of a text, in every way Markdown lets them be written."""

import re
from dataclasses import dataclass

_SIGN = re.compile(r"\\[\\`*_{}\[\]()>#+.!-]|\n[ \t]*\n|[\[\]]|<(?P<auto>[A-Za-z][A-Za-z0-9+.-]*:(?://|[^<>\s]*@)[^<>]*)>")
_INLINE = re.compile(
    r"\((?P<inner>(?:[^()\n]++|\n(?![ \t]*\n)|\((?:[^()\n]++|\([^()\n]*+\))*+\))*+)\)"
)
_TORN = re.compile(r"\((?P<inner>[^\s)]*)")
_TITLED = re.compile(r"\s*(?:<(?P<angled>[^<>]*)>|(?P<bare>.*?))(?:\s+[\"'].*)?\s*", re.DOTALL)
_AHEAD = re.compile(r"(?:[\s>*+:\d.-]|\[\^[^\]\s]*\]:|<[^<>]*>)*")
_DEFINED = re.compile(r":[ \t]*\n?[ \t]*<?(?P<target>[^\s<>]+)")


@dataclass(frozen=True)
class Link:
    """line: in the file. start, end: where it stands in Text.plain. way: `inline`, `auto`,
    `definition`, or `reference` or `short` for what refers to one by its name, then the target.
    """

    line: int
    start: int
    end: int
    label: str
    target: str
    image: bool
    way: str


def links(plain, first_line):
    """Every Link of the blanked body `plain`, whose first line is number `first_line`."""
    found, opened = [], []
    line, counted = first_line, 0
    for sign in _SIGN.finditer(plain):
        if sign["auto"]:
            link = ("", sign["auto"], False, "auto", sign.start(), sign.end())
        elif sign[0] == "[":
            opened.append(sign.start())
            continue
        elif sign[0] == "]" and opened:
            link = _closed(plain, opened.pop(), sign.end())
        else:
            if sign[0][0] == "\n":
                opened.clear()
            continue
        *said, start, end = link
        line += plain.count("\n", counted, start) - plain.count("\n", start, counted)
        counted = start
        found.append(Link(line, start, end, *said))
    defined = {link.label.lower() for link in found if link.way == "definition"}
    return [link for link in found if link.way != "short" or _stands(plain, link, defined)]


def _stands(plain, link, defined):
    """Whether brackets alone are a link: to something defined, and no part of another."""
    return link.label.lower() in defined and plain[link.start - 1 : link.start] != "]"


def _closed(plain, start, end):
    """(label, target, image, way, start, end) of brackets from `start` to `end`, or None."""
    label = plain[start + 1 : end - 1]
    image = plain[start - 1 : start] == "!"
    start -= image
    follows = plain[end : end + 1]
    if follows == "(":
        inner = _INLINE.match(plain, end) or _TORN.match(plain, end)
        target = _TITLED.fullmatch(inner["inner"])
        target = target["bare"] if target["angled"] is None else target["angled"]
        return label, target, image, "inline", start, inner.end()
    if follows == "[" and (close := plain.find("]", end)) > 0:
        return label, plain[end + 1 : close] or label, image, "reference", start, close + 1
    if follows == ":" and not label.startswith("^"):
        defined = _DEFINED.match(plain, end)
        if defined and _AHEAD.fullmatch(plain, plain.rfind("\n", 0, start) + 1, start):
            return label, defined["target"], False, "definition", start, defined.end()
    return label, label, image, "short", start, end
