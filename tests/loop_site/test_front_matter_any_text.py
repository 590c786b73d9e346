"""Whatever stands in a file, it is read or its fault is told; nothing is thrown."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loop_site import front_matter
from loop_site.problems import Problem

# What YAML gives a meaning to, so that most of what is tried means something to it.
SIGNS = st.text(st.sampled_from("ab1:-,.[]{}\"'&*!|>%@`#?~=<+_ \n\t\u2028é“”"), max_size=40)
ANY = st.text(st.characters(exclude_characters="\r"), max_size=60)


def read(text):
    source, problems = front_matter.read("docs/a.md", text)
    lines = text.count("\n") + 1
    for problem in problems:
        assert isinstance(problem, Problem)
        assert problem.path == "docs/a.md"
        assert 1 <= problem.line <= lines
        assert problem.id and problem.en
        assert problem.id != problem.en
    assert isinstance(source.facts, dict)
    return source, problems


@given(ANY | SIGNS)
def test_any_text_is_read_or_its_fault_is_told(text):
    read(text)


@given(ANY | SIGNS)
@example("")
@example("[" * 3000)
def test_any_block_is_read_or_its_fault_is_told(block):
    read(f"---\n{block}\n---\nIsi.")


@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1), ANY)
def test_what_follows_the_block_is_the_text_as_written(title, body):
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    source, problems = read(f'---\ntitle: "{quoted}"\n---\n{body}')
    assert not problems
    assert source.facts == {"title": title}
    assert source.body == body


@pytest.mark.parametrize(
    "block", ["a: &b [*b]", "a: &b {c: *b}", "a: !!bool x", "a: !!timestamp x"]
)
def test_curious_yaml_is_told_not_thrown(block):
    _, problems = read(f"---\n{block}\n---\nIsi.")
    assert problems


@pytest.mark.parametrize("unit", ["[", "{a: ", "- ", "? ", "? - ", "[[],"])
def test_depth_that_would_crash_the_parser_is_told(unit):
    for text in (unit * 20_000, unit * 2_000):
        assert front_matter.parse_yaml("data/ui.yml", text)[2]


def test_block_as_long_as_a_text_is_called_unclosed():
    _, [problem] = front_matter.read("a.md", "---\n" + "title: x\n" * 2000 + "---\n")
    assert problem.rule == "front-matter-unclosed"


def test_block_that_multiplies_itself_is_told():
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefg", "bcdefgh", strict=True):
        rows.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    source, [problem] = front_matter.read("a.md", "\n".join(["---", *rows, "---", "Isi."]))
    assert problem.rule == "front-matter-unreadable"
    assert source.facts == {}


@pytest.mark.parametrize("key", ["yes", "2026", "~", "2026-11-11", "1.5"])
def test_name_is_text_whatever_yaml_takes_it_for(key):
    assert read(f"---\n{key}: x\n---\n")[0].facts == {key: "x"}


def test_block_that_multiplies_itself_is_not_followed():
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcd", "bcde", strict=True):
        rows.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    source, _ = read("\n".join(["---", *rows, "---", "Isi."]))
    assert len(source.lines) < 1000
