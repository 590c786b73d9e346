"""A line that cannot be read is named as it stands in the file, with something to write instead."""

import pytest

from loop_site import front_matter


def only_problem(*lines):
    _, problems = front_matter.read("docs/a.md", "\n".join(["---", *lines, "---", "Isi."]))
    assert len(problems) == 1
    return problems[0]


def quoted_form(sentence):
    return sentence[sentence.index("title: ") :]


TITLES = [
    "Etika: apa itu",
    "Satu: dua: tiga",
    "“Etika”: apa itu",
    "Etika: kata 'aman'",
    'Kata "etika": apa itu',
    '"Etika": apa itu',
    "Folder C:\\loop: isinya",
]


@pytest.mark.parametrize("title", TITLES)
def test_title_with_a_colon_is_shown_in_a_form_that_can_be_pasted(title):
    problem = only_problem("description: Halo", f"title: {title}")
    assert problem.line == 3
    for sentence in (problem.id, problem.en):
        source, problems = front_matter.read("a.md", f"---\n{quoted_form(sentence)}\n---\n")
        assert not problems
        assert source.facts == {"title": title}


@pytest.mark.parametrize(
    "lines",
    [
        ["title: Halo", "theme: etika", "date: 2026-02-30"],
        ["title: Halo", "theme: etika", "date: 2026-13-01"],
        ["title: Halo", "theme: etika", "description: Baris\x0bbaru dari Word"],
        ['title: "Halo\u2028lagi"', "theme: etika", "description: satu: dua"],
        ["title: Halo", "theme: etika", 'description: "tidak ditutup'],
    ],
    ids=["no such day", "no such month", "break from Word", "unseen break", "open quote"],
)
def test_unreadable_line_is_named_as_editors_count_it(lines):
    assert only_problem(*lines).line == 4


def test_day_that_does_not_exist_is_called_a_date():
    problem = only_problem("title: Halo", "date: 2026-02-30")
    assert "tanggal" in problem.id
    assert "date" in problem.en


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("title: “Etika: apa itu”", "Etika: apa itu"),
        ("title: ‘Etika: apa itu’", "Etika: apa itu"),
        ('title: "Dia berkata "halo" lalu"', 'Dia berkata "halo" lalu'),
        ("title: 'it's'", "it's"),
        ('title: "a" dan "b"', '"a" dan "b"'),
        ('title: "tidak ditutup', "tidak ditutup"),
        ("title: *Penting*", "*Penting*"),
        ("title: [x] y", "[x] y"),
        ("title: @redaksi", "@redaksi"),
    ],
)
def test_value_that_cannot_be_read_is_shown_in_a_form_that_can(row, wanted):
    problem = only_problem("description: Halo", row)
    assert problem.line == 3
    for sentence in (problem.id, problem.en):
        source, problems = front_matter.read("a.md", f"---\n{quoted_form(sentence)}\n---\n")
        assert not problems
        assert source.facts == {"title": wanted}


def test_space_missing_behind_a_colon_is_shown_where_it_belongs():
    problem = only_problem("title:Etika", "theme: etika")
    assert "theme: etika" not in problem.id
    assert problem.id.endswith(": title: Etika") and problem.en.endswith(": title: Etika")


@pytest.mark.parametrize("rows", [("- title: x", "theme: etika"), ("  title: x", " theme: etika")])
def test_line_out_of_step_is_not_blamed_for_its_words(rows):
    problem = only_problem(*rows)
    assert problem.line == 3
    assert "sejajar" in problem.id and "in step" in problem.en


@pytest.mark.parametrize("sign", ["—", "–", "----", "***", "--"])
def test_sign_in_place_of_the_hyphens_is_named(sign):
    _, [opening] = front_matter.read("a.md", f"\n{sign}\ntitle: x\n---\nIsi.")
    _, [closing] = front_matter.read("a.md", f"---\ntitle: x\n{sign}\nIsi.")
    assert (opening.rule, closing.rule) == ("front-matter-missing", "front-matter-unclosed")
    assert f" {sign} di baris 2" in opening.id and f" {sign} on line 2" in opening.en
    assert f" {sign} di baris 3" in closing.id and f" {sign} on line 3" in closing.en


def test_empty_lines_above_the_block_are_told():
    _, [problem] = front_matter.read("a.md", "\n\n---\ntitle: x\n---\nIsi.")
    assert "baris 3" in problem.id and "line 3" in problem.en
