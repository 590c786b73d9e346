"""What is wrong with the content, said to a colleague: where, what, what to write instead.

Everything that can be said is a rule in one table. Some look for their fault (see checks.rule);
others, the messages, are told by the code that meets the fault while it reads. Either kind is a
function named after the fault, whose docstring says it in a sentence and shows `Bad:` and
`Good:`; tests/checks/<id>/ holds files that prove both.
"""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

RULES = {}
SEVERITIES = ("error", "advice")
# What would move the reader's cursor or turn the line round, and what no terminal can print.
_UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, order=True)
class Problem:
    """One fault or piece of advice at a place in the project.

    path: file relative to the project's root, `/`-separated. line: 1-based; 0 when the whole
    file is meant. rule: the id that states the fault. id, en: the sentence in each language.
    """

    path: str
    line: int
    rule: str
    id: str
    en: str
    severity: str = "error"

    @property
    def place(self):
        """`path:line`, or `path` alone when no line can be named."""
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def row(self):
        """The Problem as a list of plain values, to be kept; see `from_row`."""
        return [self.path, self.line, self.rule, self.id, self.en, self.severity]


def from_row(row):
    """The Problem that had this `row`. Raises KeyError for a rule that is no more."""
    return Problem(*row[:2], RULES[row[2]].id, *row[3:])


@dataclass(frozen=True)
class Rule:
    """scope: `file`, `text`, `pair` or `project`: what `find` is shown, see checks.rule, which it
    answers with Found after Found; or `reading`: `find` is a message and gives the Problem.
    fix: where that is mechanical, from a Text to the body it should have; for a rule about the
    bytes of a file (of scope `file` or `reading`) from its bytes to those it should have.
    """

    id: str
    severity: str
    scope: str
    find: Callable
    fix: Callable | None = None

    def problems(self, path, *subject):
        """The Problems the rule has with `subject`, which stands in the file at `path`."""
        return [self.problem(path, found) for found in self.find(*subject)]

    def problem(self, path, found):
        """The Problem that is `found` in the file at `path`, see checks.rule.Found."""
        line = found.line
        return Problem(found.path or path, line, self.id, found.id, found.en, self.severity)


def register(function, severity, scope, find, fix=None):
    """Put the rule named like `function` into the table. Raises ValueError where it cannot be."""
    id = id_of(function)
    if id in RULES or severity not in SEVERITIES:
        raise ValueError(f"rule {id}: registered twice, or of an unknown severity")
    RULES[id] = Rule(id, severity, scope, find, fix)


def id_of(function):
    """`image-without-alt` for a function of that name."""
    return function.__name__.replace("_", "-")


def message(severity="error", fix=None):
    """Make a function that gives (path, line, Indonesian, English) one that gives the Problem.

    fix: see Rule.
    """

    def registered(function):
        @functools.wraps(function)
        def told(*subject):
            path, line, *sentences = function(*subject)
            return Problem(path, line, id_of(function), *sentences, severity)

        register(function, severity, "reading", told, fix)
        return told

    return registered


class Faults(Exception):
    """The content cannot be published; `problems` says why, sorted by place."""

    def __init__(self, problems):
        self.problems = sorted(set(problems))
        super().__init__(as_text(self.problems))


def as_text(problems):
    """The problems as staff read them: the place, Indonesian, then English indented below."""
    return "\n".join(_told(problem) for problem in sorted(set(problems)))


def _told(problem):
    id, en = ("Saran: ", "Suggestion: ") if problem.severity == "advice" else ("", "")
    first, second = f"{problem.place}: {id}{problem.id}", f"{en}{problem.en}"
    return f"{printable(first)}\n    {printable(second)}"


def printable(text):
    """`text` on one line that any terminal can show; what it cannot is written as its code."""
    return _UNPRINTABLE.sub(lambda found: ascii(found[0])[1:-1], text)
