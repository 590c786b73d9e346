"""The lines of a text that hold words, and the headings among them."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import prose

TICKED = [
    ("a `b` c", "a     c"),
    ("a ``b ` c`` d", "a           d"),
    ("a `b", "a `b"),
    ("`a` `b`", "       "),
    ("``a` b", "``a` b"),
    ("a ```b``` `c", "a         `c"),
]


def shown(text):
    return [line for _, line in prose.lines(text)]


@pytest.mark.parametrize(("line", "expected"), TICKED)
def test_code_in_a_line_is_blanked_sign_by_sign(line, expected):
    assert shown(line) == [expected]


def test_fenced_code_is_no_prose_until_its_own_fence():
    text = "a\n```md\n## b\n~~~\n```\nc\n~~~~\n~~~\nd\n~~~~\ne"
    assert [line for line in shown(text) if line] == ["a", "c", "e"]


def test_comments_are_blanked_and_lines_stay():
    assert shown("a <!-- b\n## c --> d\n<!-- e") == ["a       ", " " * 9 + "d", "<!-- e"]


def test_headings_are_told_with_their_line_and_level():
    text = "# Satu\nteks\n## Dua ##\n### Tiga {#tiga}\n####### bukan\n#bukan\n```\n## bukan\n```\n"
    assert prose.headings(prose.lines(text, 7)) == [(7, 1, "Satu"), (9, 2, "Dua"), (10, 3, "Tiga")]


@given(st.text("`ab \n<!->#{}~"))
def test_every_line_keeps_its_place(text):
    numbers, lines = zip(*prose.lines(text, 3), strict=True)
    assert list(numbers) == list(range(3, 3 + len(text.split("\n"))))
    for line, written in zip(lines, text.split("\n"), strict=True):
        assert not line or len(line) == len(written)
        assert all(one in (sign, " ") for one, sign in zip(line, written, strict=False))


@pytest.mark.parametrize("hostile", [
    "<!--" * 30_000, "# a" + " " * 50_000 + "b", "# " + "#" * 50_000 + "b", "# " + "{" * 50_000,
    "".join("`" * length + "a" for length in range(400)), "`a" * 50_000, " " * 50_000 + "```",
])  # fmt: skip
def test_hostile_text_is_read_at_once(hostile):
    start = process_time()
    prose.headings(prose.lines(hostile))
    assert process_time() - start < 5  # the square of its length would take longer
