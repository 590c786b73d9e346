"""The lines of a Markdown text that hold words, and the headings among them."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import prose

TICKED = [
    ("a `b` c", "a ` ` c"),
    ("a `b", "a `b"),
    ("`aa` `b`", "`  ` ` `"),
    ("``a` b", "``a` b"),
]


@pytest.mark.parametrize(("line", "expected"), TICKED)
def test_code_in_a_line_is_blanked_sign_by_sign(line, expected):
    assert prose.lines(line) == [expected]


def test_fenced_code_is_no_prose():
    text = "a\n\n```md\n## b\n```\n\nc\n"
    assert [row.strip() for row in prose.lines(text) if row.strip()] == ["a", "c"]


def test_comments_are_blanked_and_lines_stay():
    assert prose.uncommented("a <!-- b\n## c --> d\n<!-- e") == (
        "a       \n" + " " * 9 + "d\n<!-- e"
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("# Satu", (1, "Satu")), ("## Dua ##", (2, "Dua")), ("### Tiga {#tiga}", (3, "Tiga")),
        ("####### bukan", None), ("##Rapat", (2, "Rapat")), ("teks # bukan", None),
    ],
)
def test_heading_is_told_with_its_level(row, expected):
    assert prose.heading(row) == expected


@given(st.text("`ab \n<!->#{}~"))
def test_every_line_keeps_its_place(text):
    written, shown = text.split("\n"), prose.lines(text)
    assert [len(row) for row in shown] == [len(row) for row in written]
    for row, line in zip(shown, written, strict=True):
        assert all(one in (sign, " ") for one, sign in zip(row, line, strict=True))


@pytest.mark.parametrize("hostile", [
    "<!--" * 30_000, "# a" + " " * 50_000 + "b", "# " + "#" * 50_000 + "b", "# " + "{" * 50_000,
    "`a" * 50_000, " " * 50_000 + "```",
])  # fmt: skip
def test_hostile_text_is_read_at_once(hostile):
    start = process_time()
    prose.uncommented(hostile)
    for row in prose.lines(hostile):
        prose.heading(row)
    assert process_time() - start < 5  # the square of its length would take longer
