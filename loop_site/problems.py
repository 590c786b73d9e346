"""What is wrong with the content, said to a colleague: where, what, what to write instead."""

from dataclasses import dataclass


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


class Faults(Exception):
    """The content cannot be published; `problems` says why, sorted by place."""

    def __init__(self, problems):
        self.problems = sorted(set(problems))
        super().__init__(as_text(self.problems))


def as_text(problems):
    """The problems as staff read them: the place, Indonesian, then English indented below."""
    return "\n".join(
        f"{problem.place}: {problem.id}\n    {problem.en}" for problem in sorted(set(problems))
    )
