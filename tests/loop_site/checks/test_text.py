"""A text as rules look at it: what is code, what is a link, a list or a heading."""

import pytest

from tests.loop_site.checks.texts import text


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ("a `b c` d", ["a `   ` d"]),
        ("a ``b ` c`` d", ["a ``     `` d"]),
        ("a \\` b ` c", ["a \\` b ` c"]),
        ("a `b\nc` d", ["a `b", "c` d"]),
        ("```\na\n```\nb", ["   ", " ", "   ", "b"]),
        ("```\na", ["```", "a"]),
        ("- a\n\n    ~~~ py\n    b\n    ~~~", ["- a", "", " " * 10, " " * 5, " " * 7]),
        ("a\n\n    b\n\nc", ["a", "", "     ", "", "c"]),
        ("- a\n\n    b", ["- a", "", "    b"]),
        ("a\n    b", ["a", "    b"]),
        ("a <!-- b --> c", ["a " + " " * 10 + " c"]),
        ("<!-- a\n\nb -->\nc", ["      ", "", "     ", "c"]),
        ("a <!-- b\nc -->", ["a <!-- b", "c -->"]),
        ("`<!--` a `-->`", ["`    ` a `   `"]),
    ],
)
def test_code_and_comments_are_blank(body, rows):
    assert [row for _, row in text(body).prose] == rows
    assert len(text(body).plain) == len(body)


def test_said_is_what_readers_read_in_this_language():
    body = "[Satu](dua.md) *three* <abbr title='x'>empat</abbr> {: .lima } `enam` tujuh.id 8a"
    assert text(body).said[0][1].split() == ["[Satu", "empat"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("# a\n\n## b ##\n\n###c {#d}", [(1, 1, "a"), (3, 2, "b"), (5, 3, "c")]),
        ("a\n===\n\nb\n--", [(1, 1, "a"), (4, 2, "b")]),
        ("a\nb\n---", []),
        ("a\n\n---\n\nb", []),
        ("## a\nb\n---", [(1, 2, "a"), (2, 2, "b")]),
        ("####### a\n\n`## b`\n\n    ## c", []),
        ("##", [(1, 2, "")]),
    ],
)
def test_headings(body, found):
    assert text(body).headings == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("[a](b)", [("a", "b", False, "inline")]),
        ('[a](b "c")', [("a", "b", False, "inline")]),
        ("[a](<b c>)", [("a", "b c", False, "inline")]),
        ("[a](b_(c))", [("a", "b_(c)", False, "inline")]),
        ("[a](b c.md)", [("a", "b c.md", False, "inline")]),
        ("[a](b", [("a", "b", False, "inline")]),
        ("![a](b.jpg)", [("a", "b.jpg", True, "inline")]),
        ("[![a](b)](c)", [("a", "b", True, "inline"), ("![a](b)", "c", False, "inline")]),
        ("[a][b]\n\n[b]: c", [("a", "b", False, "reference"), ("b", "c", False, "definition")]),
        ("[a]\n\n[a]: <b>", [("a", "a", False, "short"), ("a", "b", False, "definition")]),
        ("<https://a.id/>", [("", "https://a.id/", False, "auto")]),
        ("\\[a](b) `[a](b)` [a] (b) [^1]: c", []),
        ("[a\n\nb](c)", []),
    ],
)
def test_links(body, found):
    assert [(it.label, it.target, it.image, it.way) for it in text(body).links] == found


def test_link_knows_its_line_and_place():
    body = "a\n\n[![b](c)\n](d)\n[e](f)"
    assert [it.line for it in text(body).links] == [3, 3, 5]
    written = [body[it.start : it.end] for it in text(body).links]
    assert written == ["![b](c)", "[![b](c)\n](d)", "[e](f)"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("- a\n    - b\n- c", [[(0, "-"), (1, "-"), (0, "-")]]),
        ("- a\n  - b\n    - c\n- d", [[(0, "-"), (1, "-"), (2, "-"), (0, "-")]]),
        (" - a\n - b", [[(0, "-"), (0, "-")]]),
        ("- a\n\nb\n\n- c", [[(0, "-")], [(0, "-")]]),
        ("- a\n\n    b\n\n- c", [[(0, "-"), (0, "-")]]),
        ("- a\n## b\n1. c", [[(0, "-")], [(0, "1.")]]),
        ("• a\n•\tb", [[(0, "•"), (0, "•")]]),
        ("1) a\n2) b", [[(0, "1)"), (0, "2)")]]),
        ("1) a\n\nb", []),
        ("1) a\nb) c", []),
        ("– a\n– b", [[(0, "–"), (0, "–")]]),
        ("– a\n\n– b", []),
        ("-a\n-b\n\n-5 derajat", [[(0, "-"), (0, "-")]]),
        ("- - -\n\n* * *\n\n**a**\n\n*b*\n\n1990. c", []),
        ("```\n- a\n```", []),
    ],
)
def test_lists(body, found):
    assert [[(it.level, it.sign) for it in items] for items in text(body).lists] == found
