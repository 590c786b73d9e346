"""What may not, or should not, stand in the content: one function a rule, named after its fault.

A rule lives in the module of its subject and registers itself when that is imported.
"""

from . import rehearsal, rule, run

__all__ = ["rehearsal", "rule", "run"]
