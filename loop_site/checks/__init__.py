"""What may not, or should not, stand in the content: one function a rule, named after its fault.

A rule lives in the module of its subject and registers itself when that is imported.
"""

from . import (
    characters, consent, counting, facts, files, headings, language, links, lists, mangled, markup,
    names, online, parity, pasted, pictures, readability, rehearsal, rule, run, shape, spelling,
    svg, targets, translation, wording,
)  # fmt: skip

__all__ = ["online", "rehearsal", "rule", "run"]
