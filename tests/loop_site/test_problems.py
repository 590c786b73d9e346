"""How problems are told, whatever they are about."""

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
