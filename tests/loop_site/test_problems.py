"""How problems are told, whatever they are about."""

import pytest

from loop_site import problems
from loop_site.problems import Faults, Problem, as_text


def problem(path="docs/a.md", line=3, id="Salah.", en="Wrong."):
    return Problem(path, line, "rule", id, en)


def test_place_is_path_and_line():
    assert problem().place == "docs/a.md:3"


def test_problem_of_a_whole_file_names_no_line():
    assert problem(line=0).place == "docs/a.md"


def test_indonesian_stands_first_and_english_below_it():
    assert as_text([problem()]) == "docs/a.md:3: Salah.\n    Wrong."


def test_problems_come_in_the_order_of_their_places():
    told = [problem("docs/b.md"), problem("docs/a.md", 10), problem("docs/a.md", 9)]
    places = [problem.place for problem in Faults(told).problems]
    assert places == ["docs/a.md:9", "docs/a.md:10", "docs/b.md:3"]
    assert str(Faults(told)) == as_text(reversed(told))


def test_the_same_problem_is_told_once():
    assert Faults([problem(), problem()]).problems == [problem()]


def test_advice_is_called_a_suggestion_in_both_languages():
    advice = Problem("docs/a.md", 3, "rule", "Sebaiknya lain.", "Better otherwise.", "advice")
    assert as_text([advice]) == (
        "docs/a.md:3: Saran: Sebaiknya lain.\n    Suggestion: Better otherwise."
    )


@pytest.mark.parametrize(
    ("sign", "shown"),
    [
        ("\n", r"\n"), ("\x1b", r"\x1b"), ("\x07", r"\x07"), ("\x9b", r"\x9b"),
        ("\u202e", r"\u202e"), ("\u2028", r"\u2028"), ("\udcff", r"\udcff"),
    ],
)  # fmt: skip
def test_what_a_terminal_cannot_print_is_written_as_its_code(sign, shown):
    told = as_text([problem(path=f"docs/a{sign}.md", id=f"`{sign}`", en=f"`{sign}`")])
    assert told == f"docs/a{shown}.md:3: `{shown}`\n    `{shown}`"


@pytest.fixture
def table(monkeypatch):
    monkeypatch.setattr(problems, "RULES", {})
    return problems.RULES


def test_message_gives_the_problem_it_is_named_after(table):
    @problems.message(severity="advice")
    def tea_too_cold(path):
        return path, 2, "Tehnya dingin.", "The tea is cold."

    told = tea_too_cold("docs/a.md")
    assert told == Problem(
        "docs/a.md", 2, "tea-too-cold", "Tehnya dingin.", "The tea is cold.", "advice"
    )
    assert table["tea-too-cold"].severity == "advice"


def test_two_rules_never_share_a_name(table):
    def tea_too_cold(path):
        return path, 0, "", ""

    problems.message()(tea_too_cold)
    with pytest.raises(ValueError, match="tea-too-cold"):
        problems.message()(tea_too_cold)
