"""What a rule that looks for its fault is shown, and what it answers.

A rule is a function named after the fault it finds: `image_without_alt` has the id
`image-without-alt`. Its docstring says in a sentence what is wrong, then shows `Bad:` and
`Good:`; tests/checks/<id>/ holds files that prove both. The table of all rules is
problems.RULES.
"""

from dataclasses import dataclass

from ..problems import RULES, register

SCOPES = ("file", "text", "pair", "project")


@dataclass(frozen=True)
class Found:
    """A fault at a line (1-based, of the whole file; 0 for the file itself), in both languages.

    path: where it is, when that is not the file the rule was shown.
    """

    line: int
    id: str
    en: str
    path: str | None = None


def rule(scope="text", severity="error", fix=None):
    """Register the decorated function as a rule.

    scope: what it takes: `file` (files.File), `text` (text.Text, one language of a page), `pair`
    (two Texts, the original first) or `project` (project.Project). It gives Found after Found.
    severity: `error` or `advice`. fix: from a Text to the body it should have, or from a
    File to the bytes, where that is mechanical; see problems.Rule. Raises ValueError for an id
    that is taken, or a scope or severity nobody knows.
    """

    def registered(function):
        if scope not in SCOPES:
            raise ValueError(f"rule {function.__name__}: of an unknown scope")
        register(function, severity, scope, function, fix)
        return function

    return registered


def of(scope):
    """The rules of one scope, in the order of their ids."""
    return [RULES[id] for id in sorted(RULES) if RULES[id].scope == scope]
