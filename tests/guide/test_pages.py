"""The staff guide in itself: what it shows is recorded, and both languages say the same.

That its steps can be followed is for tests/editor/guide, which needs the editor's program.
"""

import json
import re
from functools import cache

import pytest
import yaml

from tests.editor.guide.picturing import PICTURES
from tests.editor.guide.reading import GUIDE, PICTURE, RECORDS, ROOT, outside, steps

INDONESIAN = sorted(file for file in GUIDE.glob("*.md") if not file.stem.endswith(".en"))
HEAVIEST = 60_000  # bytes
MOST = 3  # pictures on a page


def english(file):
    return file.with_name(f"{file.stem}.en.md")


def pictures(file):
    return PICTURE.findall(file.read_text("utf-8"))


def test_every_picture_is_shown_and_has_a_record_of_what_it_shows():
    shown = {target for file in INDONESIAN for target in pictures(file)}
    there = {f"gambar/{file.name}" for file in PICTURES.iterdir()}
    recorded = {f"gambar/{file.stem}.webp" for file in RECORDS.iterdir()}
    assert shown == there == recorded


def test_pictures_are_light():
    assert {file.name for file in PICTURES.iterdir() if file.stat().st_size > HEAVIEST} == set()


@pytest.mark.parametrize("file", INDONESIAN, ids=lambda file: file.stem)
def test_both_languages_have_the_same_steps_names_and_pictures(file):
    here, there = steps(file), steps(english(file))
    assert [(step.names, step.pictures) for step in here] == [
        (step.names, step.pictures) for step in there
    ]
    assert len(pictures(file)) <= MOST
    assert pictures(file) == pictures(english(file))


@pytest.mark.parametrize("file", INDONESIAN, ids=lambda file: file.stem)
def test_what_is_taught_about_the_editor_is_for_staff_alone(file):
    assert "\nnoindex: true\n" in file.read_text("utf-8").split("\n---\n")[0] + "\n"


@pytest.mark.parametrize("file", INDONESIAN, ids=lambda file: file.stem)
def test_names_spoken_of_outside_steps_are_words_of_the_editor(file):
    names = {*outside(file), *outside(english(file))} if any(step.names for step in steps(file)) else ()
    assert {name for name in names if not any(word.fullmatch(name) for word in words())} == set()


@cache
def words():
    """What the editor can say in Indonesian, as patterns: words are put into some of it."""
    ours = yaml.safe_load((ROOT / "data/editor-words.yml").read_text("utf-8"))
    theirs = json.loads((ROOT / "editor/id.json").read_text("utf-8"))
    told = [*(text["id"] for text in ours.values()), *leaves(theirs)]
    return [re.compile(".+".join(map(re.escape, re.split(r"\{\$\w+\}", text)))) for text in told]


def leaves(words):
    for value in words.values():
        yield from leaves(value) if isinstance(value, dict) else (value,)
