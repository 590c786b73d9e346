"""What of an original has changed since it was translated."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import front_matter, schema
from loop_site.documents import Half
from loop_site.translation import comparison, matching, record, sections
from tests.loop_site.small import DESCRIPTION
from tests.loop_site.translation import pairs

WORD = st.text("abcdefgh", min_size=1, max_size=6)
PARTS = st.lists(st.lists(WORD, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=6, unique=True)


def half(parts):
    body = "\n\n".join(f"## {part}\n\n{part}." for part in parts)
    facts = {"title": "Judul", "description": DESCRIPTION}
    return Half("id", "docs/x.md", None, front_matter.Source("docs/x.md", facts, {}, body, 5))


def translated(hashes):
    value = record.written(hashes)
    words = schema.PageTranslation(title="Title", description=DESCRIPTION, translated_from=value)
    return Half("en", "docs/x.en.md", words, None)


def compared(before, after):
    hashes = [section.hash for section in sections.of(half(before).source)]
    return comparison.of(half(after), translated(hashes))


@given(PARTS, st.integers(0, 100))
def test_sections_that_move_have_not_changed(parts, seed):
    assert not compared(parts, random.Random(seed).sample(parts, len(parts))).behind


@given(st.data(), PARTS, WORD)
def test_only_the_section_that_changed_is_named(data, parts, word):
    place = data.draw(st.integers(0, len(parts) - 1))
    after = [*parts[:place], f"{parts[place]} x{word}", *parts[place + 1 :]]
    found = compared(parts, after)
    assert [section.title for section in found.changed] == [after[place]]
    assert len(found.lost) == 1


@given(PARTS, PARTS)
def test_sections_followed_one_by_one_are_all_in_step_at_last(before, after):
    """Whatever became of a text, recording each changed section leaves nothing but what is gone."""
    recorded = [section.hash for section in sections.of(half(before).source)]
    for _ in range(len(after) + 2):
        found = comparison.of(half(after), translated(recorded))
        if not found.changed:
            break
        section = found.changed[0]
        was = matching.former(found, {}).get(section)
        place = recorded.index(was) if was else len(recorded)
        recorded[place : place + 1] = [section.hash]
    assert not found.changed
    assert len(found.lost) == max(0, len(before) - len(after))


def test_section_that_is_gone_is_behind_too():
    found = compared(["a", "b"], ["a"])
    assert (found.behind, found.changed, len(found.lost)) == (True, (), 1)


def test_one_of_two_like_sections_that_is_gone_is_missed():
    assert compared(["a", "a"], ["a"]).lost == compared(["a", "b"], ["a"]).recorded[1:2]


def test_nothing_recorded_is_in_step(small):
    pairs.pair(small)
    assert not comparison.behind(pairs.read(small))
    pairs.settle(small)
    assert not comparison.behind(pairs.read(small))
    pairs.change(small, "Kalimat ketiga", "Kalimat keempat")
    assert comparison.behind(pairs.read(small))


@pytest.mark.parametrize(("files", "language"), [
    (["index.md", "index.en.md"], None), (["index.id.md", "index.en.md"], None),
    (["index.md"], "en"), (["index.en.md"], "id"),
])  # fmt: skip
def test_language_is_missing_only_where_there_is_no_file_for_it(small, files, language):
    pairs.pair(small)
    known = pairs.read(small)
    for file in (small.root / "docs/artikel/a").iterdir():
        file.unlink()
    for file in files:
        small.write(f"docs/artikel/a/{file}", "a fault of its own is told elsewhere")
    assert comparison.missing(small.root, known) == language
