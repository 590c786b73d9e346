"""The links and pictures of a text, in every way Markdown lets them be written."""

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_SIGN = re.compile(r"\\[\\`*_{}\[\]()>#+.!-]|\n[ \t]*\n|[\[\]]|<(?P<auto>[A-Za-z][A-Za-z0-9+.-]*:(?://|[^<>\s]*@)[^<>]*)>")
# A target is no longer than this, or every bracket would look through the whole text.
_LONG = 1000
_INLINE = re.compile(
    r"\((?P<inner>(?:[^()\n]++|\n(?![ \t]*\n)|\((?:[^()\n]++|\([^()\n]*+\))*+\))*+)\)"
)
_TORN = re.compile(r"\((?P<inner>[^\s)]*)")
_TITLED = re.compile(r"\s*(?:<(?P<angled>[^<>]*)>|(?P<bare>.*?))(?:\s+[\"'].*)?\s*", re.DOTALL)
_AHEAD = re.compile(r"(?:[\s>*+:\d.-]|\[\^[^\]\s]*\]:|<[^<>]*>)*")
_DEFINED = re.compile(r":[ \t]*\n?[ \t]*<?(?P<target>[^\s<>]+)")

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff\\]")


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


def scheme(target):
    """What a browser takes for the scheme of a link's target, in small letters, or None."""
    found = _SCHEME.match(_UNSEEN.sub("", html.unescape(target)))
    return found[1].lower() if found else None


def inside(links):
    """(line, target as written, its path, its fragment) of each of `links` that stays on the site."""
    used = {link.target.lower() for link in links if link.way in ("reference", "short")}
    for link in links:
        if link.way not in ("inline", "definition") or not link.target:
            continue
        if link.way == "definition" and link.label.lower() not in used:
            continue
        target = html.unescape(re.sub(r"\\(.)", r"\1", link.target))
        try:
            parts = urlsplit(target)
        except ValueError:
            continue
        if not scheme(target) and not parts.netloc and target != "#":
            yield link.line, target, parts.path, parts.fragment


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
        reach = end + _LONG
        inner = _INLINE.match(plain, end, reach) or _TORN.match(plain, end, reach)
        target = _TITLED.fullmatch(inner["inner"])
        target = target["bare"] if target["angled"] is None else target["angled"]
        return label, target, image, "inline", start, inner.end()
    if follows == "[" and (close := plain.find("]", end, end + _LONG)) > 0:
        return label, plain[end + 1 : close] or label, image, "reference", start, close + 1
    if follows == ":" and not label.startswith("^"):
        defined = _DEFINED.match(plain, end)
        if defined and _AHEAD.fullmatch(plain, plain.rfind("\n", 0, start) + 1, start):
            return label, defined["target"], False, "definition", start, defined.end()
    return label, label, image, "short", start, end
