"""What rules found the last time a text or file was the same, and what a text was read for.

A rule of a text sees nothing but that text (see text.Text); so its findings hold as long as the
text, the rules and this program are what they were.
"""

import json

from .. import program
from ..cache import as_json, digest
from ..problems import from_row


def recall(kept, text, every):
    """(Problems, whether other rules may look at it) that the rules `every` found in `text`.

    kept: a cache.Cache. None where nothing is known. The text then knows its links and how long it takes to read, too.
    """
    known = kept.get(_key(text, every))
    if known is None:
        return None
    rows, inside, minutes = json.loads(known.decode("utf-8", "surrogatepass"))
    text.__dict__["inside"] = [tuple(link) for link in inside]
    text.half.__dict__["minutes"] = minutes
    return [from_row(row) for row in rows], True


def known(kept, text, every):
    """Whether `recall` would find something."""
    return kept.get(_key(text, every)) is not None


def note(kept, text, every, problems):
    """Keep the `problems` of a `text` that all rules have looked at."""
    value = as_json([[problem.row for problem in problems], text.inside, text.half.minutes])
    kept.put(_key(text, every), value.encode("utf-8", "surrogatepass"))


def of_file(kept, file, every):
    """The Problems the rules `every` found in a Markdown file, None where nothing is known."""
    known = kept.get(_file_key(file, every)) if file.data is not None else None
    return None if known is None else [from_row(row) for row in json.loads(known)]


def note_file(kept, file, every, problems):
    """Keep the `problems` of a Markdown file: its rules see its name and its bytes only."""
    if file.data is not None:
        value = as_json([problem.row for problem in problems])
        kept.put(_file_key(file, every), value.encode("utf-8", "surrogatepass"))


def _file_key(file, every):
    rules = " ".join(one.id for one in every)
    return digest("file rules", program.version(), rules, file.path, file.data)


def _key(text, every):
    half = text.half
    facts = (half.words is None, half.source.facts, half.source.lines, half.source.body_line)
    where = (text.key, text.language, text.path, [one.id for one in every])
    return digest("rules", program.version(), repr((where, facts)), text.body)
