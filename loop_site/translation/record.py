"""`translated_from` in the English file: which sections of the original it was made from.

One line that survives any editor: `v1 3f2a9c1b 88aa01cd …`, the hashes of sections.Section in
the order of the original. `v1` names the way of counting, and keeps an editor from taking the
value for a number. Where nothing is recorded, the translation is taken to be in step.
"""

import re

from .. import front_matter

NAME, VERSION = "translated_from", "v1"
_FORM = re.compile(rf"{VERSION}( [0-9a-f]{{8}})*")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


def written(hashes):
    """The value for `hashes`."""
    return " ".join([VERSION, *hashes])


def hashes(value):
    """The hashes in a value, [] for None. Raises ValueError for what `written` did not give."""
    words = " ".join((value or VERSION).split())
    if not _FORM.fullmatch(words):
        raise ValueError(value)
    return words.split()[1:]


def put(path, content, value):
    """The bytes `content` of the Markdown file `path` with `value` recorded, in UTF-8.

    Everything else stays byte for byte. Returns None where that cannot be done safely, as with
    facts written in braces on one line.
    """
    text = content.decode()
    source, problems = _read(path, text)
    if problems:
        return None
    lines = _LINE.findall(text)
    end = source.body_line - 2  # of the closing `---`, counted from nought
    ending = lines[0][len(lines[0].rstrip("\r\n")) :]
    start = source.lines.get((NAME,))
    start, after = (end, end) if start is None else (start - 1, start)
    while start < after < end and lines[after][0] in " \t":
        after += 1  # the rest of a value that an editor folded
    changed = "".join([*lines[:start], f"{NAME}: {value}{ending}", *lines[after:]])
    again, problems = _read(path, changed)
    same = again.body == source.body and _trimmed(again) == {**_trimmed(source), NAME: value}
    return changed.encode() if same and not problems else None


def _trimmed(source):
    """The facts as they are used: a line after a block of text gives it a line break at its end."""
    return {
        name: value.rstrip() if isinstance(value, str) else value
        for name, value in source.facts.items()
    }


def _read(path, text):
    """As documents.read does: without the mark of UTF-8, every line ended alike."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return front_matter.read(path, plain)
