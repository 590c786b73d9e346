"""data/ui.yml and the code agree: every word asked for is there, and every word is asked for."""

import ast
import re
from string import Formatter

from jinja2 import Environment, nodes

from loop_site import data_files
from tests.loop_site.small import ROOT

DATA = data_files.read(ROOT)[0]
TEXTS = DATA.texts
PACKAGES = ("loop_site", "engine", "preview", "inbox")
# The editor's words have a file of their own, and tests/loop_site/editor sees to it.
PYTHON = sorted(
    file
    for folder in PACKAGES
    for file in (ROOT / folder).rglob("*.py")
    if file.parent != ROOT / "loop_site/editor"
)
FOLDERS = ("overrides", "inbox/templates")
TEMPLATES = sorted(file for folder in FOLDERS for file in (ROOT / folder).rglob("*.html"))


def asked_by_templates():
    """(file, key, names of its values) of every t("…")."""
    for file in TEMPLATES:
        for call in Environment().parse(file.read_text("utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "t":
                if isinstance(call.args[0], nodes.Const):
                    yield file.name, call.args[0].value, {keyword.key for keyword in call.kwargs}


def asked_by_python():
    """The same for every say("…") and say[language]("…")."""
    for file in PYTHON:
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and call.args and _says(call.func):
                key = call.args[0]
                if isinstance(key, ast.Constant):
                    yield file.name, key.value, {keyword.arg for keyword in call.keywords}


def _says(function):
    if isinstance(function, ast.Subscript):
        function = function.value
    return getattr(function, "id", getattr(function, "attr", None)) == "say"


ASKED = [*asked_by_templates(), *asked_by_python()]


def places(text):
    """The names of the values a text has room for."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_words_are_asked_for_at_all():
    assert len(ASKED) > 50


def test_word_that_is_asked_for_is_there():
    assert [(file, key) for file, key, _ in ASKED if key not in TEXTS] == []


def test_values_given_are_those_the_text_has_room_for():
    known = [asked for asked in ASKED if asked[1] in TEXTS]
    assert [asked for asked in known if asked[2] != places(TEXTS[asked[1]].id)] == []


def test_every_word_is_used():
    code = "\n".join(file.read_text("utf-8") for file in [*PYTHON, *TEMPLATES])
    written = set(re.findall(r"""["']([a-z_]+(?:\.[a-z_]+)*)["']""", code))
    # Some are put together: f"language.in_{real}" in Python, "scheme." ~ name in templates.
    built = tuple(re.findall(r"""["']([a-z_]+\.[a-z_.]*)(?:\{|["']\s*~)""", code))
    assert [key for key in TEXTS if key not in written and not key.startswith(built)] == []


def test_both_halves_have_room_for_the_same_values():
    assert [key for key, text in TEXTS.items() if places(text.id) != places(text.en)] == []


def test_halves_are_equal_only_where_meant():
    assert [key for key, text in TEXTS.items() if (text.id == text.en) != text.same] == []


def test_halves_of_the_glossary_are_equal_only_where_meant():
    halves = [text for entry in DATA.glossary.values() for text in (entry.term, entry.meaning)]
    assert [text for text in halves if (text.id == text.en) != text.same] == []
