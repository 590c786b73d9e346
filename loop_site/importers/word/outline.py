"""Headings by their level in the outline, where the name of their style does not say so.

Styles made by hand, or by programs in other languages, are headings to Word by `w:outlineLvl`
alone: ECMA-376, part 1, 17.3.1.20.
"""

import re

from .fields import style
from .parts import attribute, words

HEADING = "LoopHeading"
DEEPEST = 6
LONGEST = 150  # a longer paragraph that was given a level by mistake stays a paragraph
_NAMED = re.compile(r"heading [1-9]|judul(?: [1-9])?|title|subtitle|toc .*", re.IGNORECASE)


def styled(root, styles=None):
    """Give the headings in `root` the style HEADING and their level.

    styles: the root of the part in which they stand, or None.
    """
    levels = {} if styles is None else _levels(styles)
    for paragraph in list(root.iter("{*}p")):
        own, held = paragraph.find("{*}pPr/{*}outlineLvl"), paragraph.find("{*}pPr/{*}pStyle")
        named, level = levels.get(None if held is None else attribute(held, "val"), (False, None))
        level = level if own is None else attribute(own, "val")
        if named or not (level or "").isdigit() or int(level) >= DEEPEST:
            continue
        if 0 < len(words(paragraph).strip()) <= LONGEST:
            style(paragraph, f"{HEADING}{int(level) + 1}")


def _levels(styles):
    """{id of a style: (whether its name says what it is, its level or None)}."""
    held = {attribute(one, "styleId"): one for one in styles.iter("{*}style")}
    return {name: (_is_named(one), _level(one, held)) for name, one in held.items()}


def _is_named(one):
    name = one.find("{*}name")
    return name is not None and bool(_NAMED.fullmatch(attribute(name, "val") or ""))


def _level(one, held):
    """The level of a style, which it may have from the one it is based on."""
    for _ in range(len(held)):
        level, base = one.find("{*}pPr/{*}outlineLvl"), one.find("{*}basedOn")
        if level is not None:
            return attribute(level, "val")
        one = held.get(attribute(base, "val")) if base is not None else None
        if one is None:
            break
    return None
