"""Mending: what is mechanical goes, everything else of a file stays byte for byte."""

import os
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.checks import fixing, rule, run
from loop_site.checks.rule import Found
from loop_site.problems import RULES, Rule
from tests.loop_site.checks import fixtures
from tests.loop_site.small import DESCRIPTION, NOW, Small

A = "docs/artikel/a/index.md"
FACTS = f"title: Judul\ndescription: {DESCRIPTION}\ndate: 2026-11-20\nauthor: redaksi\ntheme: etika"


def each(pattern, id="Salah.", en="Wrong."):
    """A `find`: every line that holds `pattern`."""

    def find(text):
        return [Found(n, id, en) for n, line in text.lines if re.search(pattern, line)]

    return find


def putting(pattern, new):
    """A `fix`: `new` in place of `pattern`."""
    return lambda text: re.sub(pattern, new, text.body)


def mend(small):
    texts = run.read(small.root, NOW)[0].texts
    return fixing.mend(small.root, texts.values())


def body(small):
    return (small.root / A).read_text("utf-8").rpartition("---\n")[2]


def test_fixes_that_never_agree_change_nothing(small, toy):
    small.article("a", body="ac")
    toy(each("b"), fix=putting("b", ""), id="first")
    toy(each("ac"), fix=putting("ac", "abc"), id="second")
    assert mend(small) == ([], [])
    assert body(small) == "ac\n"


def test_fixes_build_on_each_other_and_each_is_told(small, toy):
    small.article("a", body="x\nx\nz")
    toy(each("y", "Y.", "Why."), fix=putting("y", "w"), id="first")
    toy(each("x", "X.", "Ex."), fix=putting("x", "y"), id="second")
    told, _ = mend(small)
    assert [(one.problem.path, one.problem.id, one.count) for one in told] == [
        (A, "X.", 2), (A, "Y.", 2),
    ]  # fmt: skip
    assert body(small) == "w\nw\nz\n"


def test_fix_changes_nothing_where_its_rule_finds_nothing(small, toy):
    small.article("a", body="x")
    toy(lambda text: (), fix=putting("x", "y"))
    assert mend(small) == ([], [])
    assert body(small) == "x\n"


def test_text_whose_facts_have_a_fault_is_mended_too(small, toy):
    small.write(A, "x tanpa fakta\n")
    toy(each("x"), fix=putting("x", "y"))
    assert len(mend(small)[0]) == 1
    assert (small.root / A).read_bytes() == b"y tanpa fakta\n"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("head", ["", f"---  \n{FACTS}   # catatan\n...\n"])
def test_facts_mark_and_line_ends_stay(small, toy, mark, end, head):
    toy(each("x"), fix=putting("x", "y\ny"))
    before = mark + f"{head}satu x\n\ndua".encode().replace(b"\n", end)
    small.write(A, before)
    mend(small)
    assert (small.root / A).read_bytes() == before.replace(b"x", b"y" + end + b"y")


def test_permissions_stay_and_nothing_is_left_beside_the_file(small, toy):
    small.article("a", body="x")
    (small.root / A).chmod(0o640)
    toy(each("x"), fix=putting("x", "y"))
    mend(small)
    assert (small.root / A).stat().st_mode & 0o777 == 0o640
    assert os.listdir((small.root / A).parent) == ["index.md"]


def test_file_that_changed_meanwhile_is_left_and_told(small, toy):
    small.article("a", body="x")
    texts = run.read(small.root, NOW)[0].texts
    small.article("a", body="x dan yang baru")
    toy(each("x"), fix=putting("x", "y"))
    assert fixing.mend(small.root, texts.values()) == ([], [A])
    assert body(small) == "x dan yang baru\n"


def test_file_that_cannot_be_written_is_left_and_told(small, toy, monkeypatch):
    small.article("a", body="x")
    toy(each("x"), fix=putting("x", "y"))

    def full(path, data):
        raise OSError("No space left on device")

    monkeypatch.setattr(fixing.writing, "whole", full)
    assert mend(small) == ([], [A])
    assert body(small) == "x\n"


def test_link_that_leaves_docs_is_never_written_through(small, toy):
    small.write("lain.md", f"---\n{FACTS}\n---\nx\n")
    (small.root / "docs/artikel/a").mkdir(parents=True)
    (small.root / A).symlink_to("../../../lain.md")
    toy(each("x"), fix=putting("x", "y"))
    assert mend(small) == ([], [A])
    assert (small.root / "lain.md").read_text("utf-8").endswith("x\n")


PIECES = st.sampled_from(
    [
        "kata", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "• ", "- ", "1) ", "## ", "---\n",
        "`", "```\n", "<!--", "-->", "[a](b)", "![](x.jpg)", "<b>", "“", "\ufeff", "\u2028", "\x0b",
    ]
)  # fmt: skip
TOYS = {
    "space": Rule("space", "error", "text", each("\u00a0"), putting("\u00a0", " ")),
    "bullet": Rule("bullet", "error", "text", each("(?m)^• "), putting("(?m)^• ", "- ")),
}


@given(st.lists(PIECES, max_size=30).map("".join), st.booleans(), st.booleans(), st.booleans())
def test_mending_twice_changes_no_more_than_once_whatever_is_written(pieces, marked, facts, toys):
    """With every rule there is, and with two that are sure to find something."""
    head = f"---\n{FACTS}\n---\n" if facts else ""
    written = f"{marked * chr(0xFEFF)}{head}{pieces}".encode()
    table = {**RULES, **(TOYS if toys else {})}
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(rule, "RULES", table)
        small = Small(Path(folder) / "small")
        small.write(A, written)
        mend(small)
        once = (small.root / A).read_bytes()
        assert mend(small) == ([], [])
        assert (small.root / A).read_bytes() == once
        assert once.startswith(f"{marked * chr(0xFEFF)}{head}".encode())
        if toys and "\u00a0" in pieces and not facts and not pieces.startswith("---"):
            assert "\u00a0".encode() not in once


FIXABLE = {
    name: file
    for name, file in fixtures.every("bad").items()
    if RULES[file.parent.name].fix and RULES[file.parent.name].scope == "text"
}


@pytest.mark.parametrize("file", FIXABLE.values(), ids=FIXABLE)
def test_fix_leaves_no_fault_of_its_rule_behind(file, tmp_path):
    root = fixtures.read(file).lay_out(tmp_path / "project")
    texts = run.read(root, NOW)[0].texts
    told, left = fixing.mend(root, texts.values())
    assert told and not left
    _, found = run.checked(root, NOW)
    assert file.parent.name not in {problem.rule for problem in found}
