"""Words of a text in GitHub's Markdown, where nothing that stands in them may act.

https://github.github.com/gfm/ - no links, no HTML, and nobody is called by an @.
"""

import re

from ..problems import printable

_SIGNS = re.compile(r"([\\*_{}\[\]()#+\-.!|<>~$:&])")


def sentence(text):
    """`text` with its `words to be written` as such, and everything else without any effect."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # one is left open
        parts[-2:] = [f"{parts[-2]}'{parts[-1]}"]
    return "".join(
        (code(part) if place % 2 else plain(part)) for place, part in enumerate(parts) if part
    )


def plain(text):
    """`text` as it reads."""
    # An invisible sign parts @ from a name and # from a number: GitHub finds them even escaped.
    return re.sub(r"([@#])", "\\1\N{WORD JOINER}", _SIGNS.sub(r"\\\1", text))


def code(text):
    """`text` as it is to be written; nothing where it is empty."""
    shown = printable(text).replace("`", "'")
    return f"`{shown}`" if shown.strip() else ""
