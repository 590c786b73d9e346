"""The lines of a Markdown text that hold words, and the headings among them."""

import re

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_TICKS = re.compile("`+")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ATTRIBUTES = re.compile(r"\{[^{}]*\}$")


def uncommented(markdown):
    """`markdown` with its comments blanked out sign by sign: lines and columns stay true."""
    # Only up to the last end of one: no search for an end that is not there.
    head, end, rest = markdown.rpartition("-->")
    return _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), head + end) + rest


def lines(markdown, first_line=1):
    """[(line number, line)] with code, and comments, blanked out likewise.

    first_line: the number the first line of `markdown` has in its file.
    """
    fence, shown = None, []
    for number, line in enumerate(uncommented(markdown).split("\n"), first_line):
        mark = _FENCE.match(line)
        if fence:
            closes = mark and mark[1].startswith(fence) and not line.strip().strip(fence[0])
            fence = None if closes else fence
            line = ""
        elif mark:
            fence, line = mark[1], ""
        shown.append((number, _without_code(line)))
    return shown


def _without_code(line):
    """`line` with what stands between two equal runs of backticks blanked out."""
    runs = [found.span() for found in _TICKS.finditer(line)]
    closing, following = {}, {}
    for start, end in reversed(runs):
        closing[start] = following.get(end - start)
        following[end - start] = end
    shown, done = [], 0
    for start, _ in runs:
        end = closing[start]
        if end and start >= done:
            shown += [line[done:start], " " * (end - start)]
            done = end
    return "".join([*shown, line[done:]])


def headings(lines):
    """[(line number, level, text)] of the headings written with `#` among `lines`, see above."""
    return [
        (number, len(found[1]), _ATTRIBUTES.sub("", found[2].rstrip()).rstrip().rstrip("#").rstrip())
        for number, line in lines
        if (found := _HEADING.match(line))
    ]
