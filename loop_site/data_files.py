"""Read the files under data/ into plain, validated data."""

from dataclasses import dataclass, field

from . import data_schema, text_files, validation
from .booking.settings import Booking
from .editor.settings import Settings
from .front_matter import parse_yaml
from .messages import data as messages


@dataclass
class Data:
    """Everything under data/. lines: file name -> line of each key path."""

    themes: dict
    alumni: dict
    institute: data_schema.Institute
    texts: dict
    glossary: dict
    help: tuple
    booking: Booking
    editor: Settings
    editor_words: dict
    lines: dict = field(default_factory=dict)


FILES = {
    "themes": data_schema.Themes,
    "alumni": data_schema.Alumni,
    "institute": data_schema.Institute,
    "ui": data_schema.Texts,
    "glossary": data_schema.Glossary,
    "help": data_schema.HelpLines,
    "booking": Booking,
    "editor": Settings,
    "editor-words": data_schema.Texts,
}


def read(root):
    """Read every data file below `root`. Returns (Data or None, problems)."""
    values, lines, problems = some(root, FILES)
    if problems:
        return None, problems
    return Data(
        themes=values["themes"].root,
        alumni=values["alumni"].root,
        institute=values["institute"],
        texts=values["ui"].root,
        glossary=values["glossary"].root,
        help=values["help"].root,
        booking=values["booking"],
        editor=values["editor"],
        editor_words=values["editor-words"].root,
        lines=lines,
    ), []


def some(root, names):
    """Read data/<name>.yml for each of `names`. Returns ({name: value}, {name: lines}, problems)."""
    values, lines, problems = {}, {}, []
    for name in names:
        values[name], lines[name], found = _read_file(root, f"data/{name}.yml", FILES[name])
        problems += found
    return values, lines, problems


def _read_file(root, path, model):
    if not (root / path).exists():
        return None, {}, [messages.data_file_missing(path)]
    text, problems = text_files.read(root, path)
    if problems:
        return None, {}, problems
    kind = list if model is data_schema.HelpLines else dict
    data, lines, problems = parse_yaml(path, text, kind=kind)
    if problems:
        return None, lines, problems

    def line_of(*key):
        # pydantic names the members of a union in a location; the file does not.
        found = tuple(part for part in key if not str(part).startswith(("Localized", "function")))
        while found and found not in lines:
            found = found[:-1]
        return lines.get(found, 1)

    value, problems = validation.checked(model, data, path, line_of)
    return value, lines, problems
