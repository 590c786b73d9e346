"""What may not, or should not, stand in the content: one function a rule, named after its fault.

A rule lives in the module of its subject and registers itself when that is imported.
"""

from . import (
    characters, facts, files, language, mangled, names, rehearsal, rule, run, shape, translation,
)  # fmt: skip

__all__ = ["rehearsal", "rule", "run", "translation"]
