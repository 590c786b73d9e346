"""What only people can decide, in one YAML file: which theme a category is, who a login is."""

from ... import front_matter, text_files, validation
from ...values import Key, Plain, Strict

EXAMPLE = """categories:
  etika-coaching: etika
authors:
  admin: redaksi
pictures:
  2021/03/foto.jpg: Dua orang duduk berhadapan di teras
"""


class Decisions(Strict):
    """categories: slug or name of a category -> key of a theme. authors: login, or a name as some
    text spells it -> key in data/alumni.yml. pictures: file below uploads/ -> what it shows.
    """

    categories: dict[str, Key] = {}
    authors: dict[str, Key] = {}
    pictures: dict[str, Plain] = {}


def read(root, path):
    """(Decisions, problems) of the file `path`; none are decided where there is no file."""
    if not (root / path).exists():
        return Decisions(), []
    text, problems = text_files.read(root, path)
    if problems:
        return None, problems
    data, lines, problems = front_matter.parse_yaml(str(path), text)
    if problems:
        return None, problems
    data = {key: _made(value) for key, value in data.items() if value is not None}

    def line_of(*key):
        while key and key not in lines:
            key = key[:-1]
        return lines.get(key, 1)

    return validation.checked(Decisions, data, str(path), line_of)


def _made(value):
    """A part without the lines that were pasted and are not decided yet."""
    if not isinstance(value, dict):
        return value
    return {key: one for key, one in value.items() if one not in (None, "")}


def unknown(decisions, data):
    """[(Indonesian, English)] of decisions for a theme or person the project does not have."""
    named = [("categories", decisions.categories, data.themes, "data/themes.yml"),
             ("authors", decisions.authors, data.alumni, "data/alumni.yml")]  # fmt: skip
    return [
        (
            f"{part}: {word}: {key} tidak ada di {file}. Yang ada: {', '.join(known)}.",
            f"{part}: {word}: {key} is not in {file}. There are: {', '.join(known)}.",
        )
        for part, chosen, known, file in named
        for word, key in chosen.items()
        if key not in known
    ]
