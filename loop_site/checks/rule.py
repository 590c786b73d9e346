"""What a rule is, and the table of all of them.

A rule is a function named after the fault it finds: `image_without_alt` has the id
`image-without-alt`. Its docstring says in a sentence what is wrong, then shows `Bad:` and
`Good:`; tests/checks/<id>/ holds files that prove both.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ..problems import Problem

SCOPES = ("file", "text", "pair", "project")
RULES = {}


@dataclass(frozen=True)
class Found:
    """A fault at a line (1-based, of the whole file; 0 for the file itself), in both languages.

    path: where it is, when that is not the file the rule was shown.
    """

    line: int
    id: str
    en: str
    path: str | None = None


@dataclass(frozen=True)
class Rule:
    """find: from what its scope says to Found after Found. scope: `file` (files.File), `text`
    (text.Text, one language of a page), `pair` (two Texts, the original first) or `project`
    (project.Project). fix: from a Text to the body it should have, where that is mechanical.
    """

    id: str
    severity: str
    scope: str
    find: Callable
    fix: Callable | None = None

    def problems(self, path, *subject):
        """The Problems the rule has with `subject`, which stands in the file at `path`."""
        return [
            Problem(found.path or path, found.line, self.id, found.id, found.en, self.severity)
            for found in self.find(*subject)
        ]


def rule(scope="text", severity="error", fix=None):
    """Register the decorated function as a rule; see Rule for what it takes and gives."""

    def register(function):
        id = function.__name__.replace("_", "-")
        if id in RULES or scope not in SCOPES or severity not in ("error", "advice"):
            raise ValueError(f"rule {id}: registered twice, or of an unknown scope or severity")
        RULES[id] = Rule(id, severity, scope, function, fix)
        return function

    return register


def of(scope):
    """The rules of one scope, in the order of their ids."""
    return [RULES[id] for id in sorted(RULES) if RULES[id].scope == scope]
