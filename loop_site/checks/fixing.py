"""Mend what is mechanical: the fixes of the rules of texts, until none has anything left to do."""

import io
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from .. import text_files, time_limit, writing
from ..problems import Problem
from . import rule
from .text import Text

SECONDS = 5  # for one text
ROUNDS = 20  # no honest text needs three; a rule that never ends must not hang anybody


@dataclass(frozen=True)
class Mended:
    """Faults of one rule that are gone from a file. problem: one of them. count: how many."""

    problem: Problem
    count: int


def mend(root, texts):
    """Mend `texts`, whose files lie below `root`. Returns ([Mended], paths that stay as they were).

    A path stays as it was where its file cannot be written, or changed meanwhile.
    """
    told, left = [], []
    for text in texts:
        try:
            with time_limit.limited(SECONDS):
                better, found = mended(text)
        except time_limit.TooLong:
            continue  # the check that follows tells it
        if better.body == text.body:
            continue
        try:
            write(root, text, better.body)
        except (OSError, UnicodeError):
            left.append(text.path)
        else:
            told += found
    return told, left


def mended(text):
    """(Text with the body it should have, [Mended]); the same Text where fixes never agree."""
    better, told = text, {}
    for _ in range(ROUNDS):
        before = better
        for one in rule.of("text"):
            if one.fix:
                better = _once(one, better, told)
        if better is before:
            return better, list(told.values())
    return text, []


def _once(one, text, told):
    """`text` after one fix; what it did is noted in `told`, by rule. No fault, no fix."""
    before = one.problems(text.path, text)
    body = one.fix(text) if before else text.body
    if body == text.body:
        return text
    better = Text(text.key, replace(text.half, source=replace(text.half.source, body=body)))
    after = Counter(problem.id for problem in one.problems(better.path, better))
    gone = max(1, len(before) - after.total())
    problem = next((problem for problem in before if problem.id not in after), before[0])
    told[one.id] = Mended(problem, gone + (told[one.id].count if one.id in told else 0))
    return better


def write(root, text, body):
    """Put `body` in place of the body of `text` in its file.

    The facts above it stay byte for byte, as do a byte order mark and the kind of line ends.
    Raises OSError where the file cannot be written or no longer says what `text` says.
    """
    file = Path(root, text.path).resolve()
    if not file.is_relative_to(Path(root, "docs").resolve()):
        raise OSError(f"{text.path} lies outside docs/")
    whole = file.read_bytes().decode("utf-8")
    mark = "\ufeff" if whole.startswith("\ufeff") else ""
    rows = io.StringIO(whole.removeprefix(mark), newline="").readlines()
    above = text.half.source.body_line - 1
    if text_files.plain("".join(rows[above:])) != text.body:
        raise OSError(f"{text.path} has changed meanwhile")
    ends = Counter(row[len(row.rstrip("\r\n")) :] for row in rows if row.endswith(("\r", "\n")))
    end = ends.most_common(1)[0][0] if ends else "\n"
    writing.whole(file, (mark + "".join(rows[:above]) + body.replace("\n", end)).encode())
