"""Tell the languages of a document, and part one that holds a text in both."""

import re

from ..checks.language import COMMON
from ..checks.pasted import is_furniture
from ..languages import DEFAULT, other
from . import bylines
from .blocks import HEADINGS, is_empty
from .trees import text

# Lines that only say which language follows.
_MARKER = re.compile(
    r"[\s\W]*(?:(?P<en>english(?: version| translation)?|in english"
    r"|(?:versi |dalam )?(?:bahasa )?inggris"
    r"|terjemahan(?: (?:bahasa )?inggris)?)"
    r"|(?P<id>(?:versi |dalam )?(?:bahasa )?indonesia(?:n version)?))[\s\W]*",
    re.IGNORECASE,
)
ENOUGH = 8  # telling words a half needs to be called one
_WORD = re.compile(r"[a-z]+")


def language(words):
    """The language of a text, DEFAULT where it does not tell."""
    return other(DEFAULT) if lean(words) < 0 else DEFAULT


def lean(words):
    """How many more of the `words` are Indonesian than English."""
    count = _counts(words)
    return count[DEFAULT] - count[other(DEFAULT)]


def _counts(words):
    """{language: how many words only it has}."""
    found = _WORD.findall(words.lower())
    return {name: sum(map(common.__contains__, found)) for name, common in COMMON.items()}


def marker(node):
    """The language that a block of its own announces, or None; an importer may have put one in."""
    if node.get("language"):
        return node.get("language")
    found = _MARKER.fullmatch(text(node)) if node.tag in ("p", *HEADINGS) else None
    return found and ("en" if found["en"] else "id")


def halves(blocks):
    """[(language, [blocks])] of the blocks of a document, one or two of them.

    A line such as "English version" parts them; without one, the place where the language turns.
    """
    marks = [(place, marker(node)) for place, node in enumerate(blocks)]
    turns = [(place, name) for place, name in marks if name and place]
    if turns:
        place, name = turns[-1]
        before = [node for node in blocks[:place] if not marker(node)]
        after = blocks[place + 1 :]
        if any(not is_empty(node) for node in before) and any(not is_empty(node) for node in after):
            return [(other(name), before), (name, after)]
    blocks = [node for node in blocks if not marker(node)]
    place = _turn(blocks)
    if place is None:
        return [(language(" ".join(map(text, blocks))), blocks)]
    first = language(" ".join(map(text, blocks[:place])))
    return [(first, blocks[:place]), (other(first), blocks[place:])]


def _turn(blocks):
    """Where the one language ends and the other begins, or None where only one is spoken."""
    leans = [lean(text(node)) for node in blocks]
    best, place = 0, None
    for cut in range(1, len(blocks)):
        before, after = sum(leans[:cut]), sum(leans[cut:])
        # Both halves have to lean clearly, and to opposite sides.
        if (
            before * after < 0
            and min(abs(before), abs(after)) >= ENOUGH
            and abs(before - after) >= best
        ):
            best, place = abs(before - after), cut
    if place is None or _strays(leans[:place]) or _strays(leans[place:]):
        return None
    return _with_title(blocks, leans, place)


def _with_title(blocks, leans, place):
    """Where the second half begins: its title tells no language, and stands right before it."""
    start = place
    if start > 1 and _byline(blocks[start - 1]) and leans[start - 1] == 0:
        start -= 1
    if start > 1 and leans[start - 1] == 0 and _is_title(blocks[start - 1]):
        return start - 1
    return place


def _strays(leans):
    """Whether a good part of a half speaks against the rest of it."""
    total = sum(leans)
    against = sum(abs(lean) for lean in leans if lean * total < 0)
    return against > abs(total) / 4


def _is_title(node):
    words = text(node).strip()
    is_line = node.tag in ("p", *HEADINGS) and len(words) <= 120 and words[-1:] not in ".:;,"
    return is_line and not _byline(node) and not is_furniture(words)


def _byline(node):
    return bylines.parse(text(node)) is not None


def is_mixed(blocks):
    """Whether the blocks hold a good deal of both languages, as by turns or side by side."""
    few, many = sorted(_counts(" ".join(map(text, blocks))).values())
    return few >= 2 * ENOUGH and few > many / 3
