"""Problems written for whoever reads them: a person at a terminal, a program, GitHub."""

import dataclasses
import json

import click

from ..problems import as_text, printable

COLOURS = {"error": "red", "advice": "yellow"}
_LEVELS = {"error": "error", "advice": "warning"}


def text(problems):
    """As staff read them, the place in the colour of its severity."""
    return "\n".join(_coloured(problem) for problem in problems)


def _coloured(problem):
    told, place = as_text([problem]), printable(problem.place)
    return click.style(place, fg=COLOURS[problem.severity]) + told.removeprefix(place)


def as_json(problems):
    """A JSON list with the members of every Problem."""
    told = json.dumps([dataclasses.asdict(one) for one in problems], ensure_ascii=False, indent=2)
    # A file's name may hold bytes that are no text; JSON writes them as the same escapes.
    return told.encode("utf-8", "backslashreplace").decode()


def github(problems):
    """Workflow commands that GitHub shows beside the lines of a pull request.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    """
    return "\n".join(_command(problem) for problem in problems)


def _command(problem):
    line = f",line={problem.line}" if problem.line else ""
    place = f"file={_property(problem.path)}{line},title={_property(problem.rule)}"
    said = f"{printable(problem.id)}\n{printable(problem.en)}"
    return f"::{_LEVELS[problem.severity]} {place}::{_data(said)}"


def _data(value):
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value):
    return _data(printable(value)).replace(":", "%3A").replace(",", "%2C")


def closing(site, problems, elsewhere=0, mendable=0):
    """The last lines: how much there is to do, Indonesian / English.

    site: what was checked whole, None where a part of it was. elsewhere: errors in other parts.
    mendable: how many of `problems` can be mended by the program.
    """
    advice = sum(problem.severity == "advice" for problem in problems)
    errors = len(problems) - advice
    more = (f", {advice} saran", f", {_counted(advice, 'suggestion')}") if advice else ("", "")
    if errors:
        lines = [(f"{errors} galat{more[0]}.", f"{_counted(errors, 'error')}{more[1]}.")]
    elif site:
        count = len(site.articles)
        lines = [
            (
                f"Baik: {count} artikel tanpa galat{more[0]}.",
                f"Fine: {_counted(count, 'article')} without an error{more[1]}.",
            )
        ]
    else:
        lines = [(f"Baik: tanpa galat{more[0]}.", f"Fine: no error{more[1]}.")]
    if mendable:
        lines.append(
            (
                f"{mendable} di antaranya dapat dibetulkan program: make check ARGS=--fix.",
                f"A program can mend {mendable} of them: make check ARGS=--fix.",
            )
        )
    if elsewhere:
        lines.append(
            (f"Di tempat lain: {elsewhere} galat.", f"Elsewhere: {_counted(elsewhere, 'error')}.")
        )
    return "\n".join(" / ".join(line) for line in lines)


def _counted(number, word):
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def mended(told, left):
    """What was mended, as fixing.mend tells it, and which files could not be written."""
    lines = []
    for one in told:
        times = (f" ({one.count} kali)", f" ({one.count} times)") if one.count > 1 else ("", "")
        first = f"{one.problem.path}: Dibetulkan{times[0]}: {one.problem.id}"
        lines += [printable(first), f"    {printable(f'Mended{times[1]}: {one.problem.en}')}"]
    for path in left:
        lines += [
            f"{printable(path)}: Berkas ini tidak dapat ditulis, jadi tetap seperti semula.",
            "    This file cannot be written, so it is as it was.",
        ]
    return "\n".join(lines)
