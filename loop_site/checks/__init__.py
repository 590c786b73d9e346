"""What may not, or should not, stand in the content: one function a rule, named after its fault.

A rule lives in the module of its subject and registers itself when that is imported.
"""

from . import (
    counting,
    headings,
    links,
    lists,
    markup,
    online,
    outside,
    parity,
    pasted,
    pictures,
    readability,
    rehearsal,
    rule,
    run,
    spelling,
    svg,
    targets,
    wording,
)

__all__ = [
    "counting",
    "headings",
    "links",
    "lists",
    "markup",
    "online",
    "outside",
    "parity",
    "pasted",
    "pictures",
    "readability",
    "rehearsal",
    "rule",
    "run",
    "spelling",
    "svg",
    "targets",
    "wording",
]
