"""The block of facts: what is read, and what is told of a block that cannot be."""

import pytest

from loop_site import front_matter


def read(text):
    return front_matter.read("docs/a.md", text)


def only_problem(text):
    source, problems = read(text)
    assert source.facts == {}
    assert len(problems) == 1
    return problems[0]


def test_facts_and_text_are_taken_apart():
    source, problems = read("---\ntitle: Halo\n---\nIsi.\n\n---\n\nLagi.\n")
    assert not problems
    assert source.facts == {"title": "Halo"}
    assert source.body == "Isi.\n\n---\n\nLagi.\n"
    assert source.body_line == 4


def test_every_fact_knows_its_line():
    source, _ = read("---\ntitle: A\nsources:\n  - title: B\n    url: C\n---\n")
    assert source.line("title") == 2
    assert source.line("sources", 0, "url") == 5


def test_a_fact_that_is_absent_stands_where_its_parent_does():
    source, _ = read("---\ntitle: A\nsources:\n  - title: B\n---\n")
    assert source.line("sources", 0, "url") == 4
    assert source.line("author") == 1


def test_windows_line_endings_read_alike():
    source, problems = read("---\r\ntitle: Halo\r\ndate: 2026-11-23\r\n---\r\nIsi.\r\n")
    assert not problems
    assert source.facts["title"] == "Halo"
    assert source.line("date") == 3
    assert source.body.strip() == "Isi."


def test_block_without_facts_is_read_as_none():
    source, problems = read("---\n---\nIsi.")
    assert not problems
    assert source.facts == {}


@pytest.mark.parametrize(
    "text", ["", "\n", "Isi saja.", "title: Halo\n---\n", "—\ntitle: Halo\n—\n"]
)
def test_missing_block_is_told_at_line_one(text):
    problem = only_problem(text)
    assert (problem.rule, problem.line) == ("front-matter-missing", 1)


@pytest.mark.parametrize("text", ["---", "---\ntitle: Halo\n", "---\ntitle: Halo\n —\nIsi."])
def test_block_that_never_closes_is_told_at_line_one(text):
    problem = only_problem(text)
    assert (problem.rule, problem.line) == ("front-matter-unclosed", 1)


@pytest.mark.parametrize("block", ["- title: Halo", "Halo", "42"])
def test_block_that_holds_no_facts_is_told(block):
    problem = only_problem(f"---\n{block}\n---\n")
    assert (problem.rule, problem.line) == ("front-matter-not-facts", 2)


def test_tab_is_named_with_its_line():
    problem = only_problem("---\ntitle: Halo\nsources:\n\t- title: B\n---\n")
    assert problem.line == 4
    assert "tab" in problem.id and "spasi" in problem.id
    assert "tab" in problem.en and "spaces" in problem.en


def test_repeated_fact_is_named_at_its_second_line():
    _, problems = read("---\ntitle: A\ntheme: etika\ntitle: B\n---\n")
    assert [(p.rule, p.line) for p in problems] == [("key-repeated", 4)]
    assert "`title`" in problems[0].id and "`title`" in problems[0].en


def test_repeated_fact_inside_a_source_is_named():
    _, problems = read("---\nsources:\n  - title: A\n    title: B\n---\n")
    assert [(p.rule, p.line) for p in problems] == [("key-repeated", 4)]


def test_curly_quotation_marks_are_part_of_the_text():
    source, problems = read("---\ntitle: Saat ia berkata “aman”\n---\n")
    assert not problems
    assert source.facts["title"] == "Saat ia berkata “aman”"
