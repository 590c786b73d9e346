"""A text is read as editors show it, or it is told why it cannot be."""

import os

import pytest

from loop_site import text_files


def read(small, data):
    small.write("docs/a.md", data)
    return text_files.read(small.root, "docs/a.md")


@pytest.mark.parametrize("data", [b"a\r\nb", b"a\rb", b"\xef\xbb\xbfa\nb"])
def test_lines_end_alike_whatever_wrote_them(small, data):
    assert read(small, data) == ("a\nb", [])


def test_control_character_becomes_a_space_so_that_places_stay_true(small):
    assert read(small, "a\0b\x1b\x85c\td".encode()) == ("a b  c\td", [])


def test_text_of_the_largest_size_is_read(small):
    assert read(small, b"a" * text_files.LARGEST)[1] == []


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"a" * (text_files.LARGEST + 1), "text-too-large"),
        ("Halo".encode("utf-16"), "not-utf-8"),
        ("Hal\xf3".encode("cp1252"), "not-utf-8"),
        (b"PK\x03\x04", "not-text"),
        (b"a\0\xff", "not-text"),
    ],
)
def test_text_that_cannot_be_read_is_told(small, data, rule):
    text, problems = read(small, data)
    assert text is None
    assert [(p.place, p.rule) for p in problems] == [("docs/a.md", rule)]


def test_folder_and_pipe_in_place_of_a_text_are_told_at_once(small):
    (small.root / "docs/a.md").mkdir()
    os.mkfifo(small.root / "docs/b.md")
    for name in ("a", "b", "c"):
        problems = text_files.read(small.root, f"docs/{name}.md")[1]
        assert [p.rule for p in problems] == ["file-unreadable"]
