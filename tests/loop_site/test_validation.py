"""What is told of a fact that cannot be used: its name, its line, what to write instead."""

import pytest

from loop_site.validation import EXAMPLES


def told(small, **given):
    """The problems of one article with these facts; title stands on line 2."""
    small.article("a", **given)
    return small.faults()


def only(small, **given):
    problems = told(small, **given)
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize("name", ["title", "description", "date", "author", "theme"])
def test_missing_fact_is_shown_as_the_line_to_add(small, name):
    problem = only(small, **{name: None})
    assert (problem.rule, problem.line) == ("fact-missing", 1)
    assert problem.id == f"`{name}` belum ada. Tambahkan baris: {EXAMPLES[name]}"
    assert problem.en == f"`{name}` is missing. Add the line: {EXAMPLES[name]}"


def test_lines_shown_for_missing_facts_can_be_pasted(small):
    names = ("title", "description", "date", "author", "theme")
    block = "\n".join(EXAMPLES[name] for name in names)
    small.write("docs/artikel/a/index.md", f"---\n{block}\n---\nIsi.\n")
    # The example of a description says how long one is; it is not one.
    assert [problem.rule for problem in small.faults()] == ["fact-length"]


def test_misspelt_fact_is_answered_with_the_right_name(small):
    problem = only(small, autor="redaksi")
    assert (problem.rule, problem.line) == ("fact-unknown", 7)
    assert problem.id == "Kunci `autor` tidak dikenal. Maksudnya `author`?"
    assert problem.en == "The key `autor` is not known. Did you mean `author`?"


def test_fact_misspelt_in_the_english_file_is_answered_too(small):
    small.article("a")
    small.translation("a", "one", descripton="x")
    [problem] = small.faults()
    assert problem.place == "docs/artikel/a/index.en.md:5"
    assert "`description`" in problem.id and "`description`" in problem.en


def test_fact_like_no_other_is_to_be_deleted(small):
    problem = only(small, zzz="x")
    assert "Hapus baris ini" in problem.id
    assert "Delete this line" in problem.en


@pytest.mark.parametrize(
    ("given", "rule", "id", "en"),
    [
        ({"title": 2026}, "fact-wrong", "tanda kutip", "quotation marks"),
        ({"title": ""}, "fact-length", "kosong", "empty"),
        ({"description": "Pendek."}, "fact-length", "sedikitnya 50", "at least 50"),
        ({"description": "x" * 161}, "fact-length", "paling banyak 160", "160 at most"),
        ({"date": "kemarin"}, "fact-wrong", "2026-11-23", "2026-11-23"),
        ({"author": "Pitta S"}, "fact-wrong", "huruf kecil", "small letters"),
        ({"sensitive": "mungkin"}, "fact-wrong", "true atau false", "true or false"),
        ({"aliases": "/lama/"}, "fact-wrong", "`- `", "`- `"),
        ({"aliases": ["lama"]}, "fact-wrong", "/alamat-lama/", "/old-address/"),
        ({"based_on": "pitta"}, "fact-wrong", "kunci dan nilai", "keys and values"),
    ],
)
def test_fact_that_cannot_be_used_says_what_to_write(small, given, rule, id, en):
    problem = only(small, **given)
    assert problem.rule == rule
    assert problem.id.startswith(f"`{next(iter(given))}")
    assert problem.line >= 2
    assert id in problem.id
    assert en in problem.en


def test_source_is_named_by_its_place_in_the_list(small):
    sources = [{"title": "A", "url": "https://a.example/"}, {"title": "B", "url": "b.example"}]
    problem = only(small, sources=sources)
    assert problem.line == 11
    assert "`sources.2.url`" in problem.id and "https://" in problem.en


def test_every_wrong_fact_is_told_not_only_the_first(small):
    problems = told(small, title="<b>", date="x", theme="X Y", sources=[{"title": "A", "url": "x"}])
    assert [problem.line for problem in problems] == [2, 4, 6, 9]


def test_fact_left_empty_is_told_to_be_empty(small):
    small.write("docs/tentang.md", "---\ntitle:\ndescription:\n---\nIsi.\n")
    for problem in small.faults():
        assert "kosong" in problem.id
        assert "empty" in problem.en


def test_fact_whose_name_is_a_number_is_named_as_written(small):
    small.article("a")
    file = small.root / "docs/artikel/a/index.md"
    file.write_bytes(file.read_bytes().replace(b"theme: etika", b"theme: etika\n2026: x"))
    [problem] = small.faults()
    assert problem.line == 7
    assert "`2026`" in problem.id and "`2026`" in problem.en
