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
