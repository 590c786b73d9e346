"""What `check` reports, of which part, in which form, and what it mends."""

import json

import pytest

from loop_site.checks import online
from loop_site.checks.rule import Found
from loop_site.problems import Problem

A, B = "docs/artikel/a/index.md", "docs/artikel/b/index.md"


@pytest.fixture
def spoilt(small, checking):
    """Two articles with one error each, told of by line 6."""
    small.article("a", theme="etik")
    small.article("b", theme="moral")
    small.translation("a", "one")
    small.translation("b", "two")
    return checking


def places(done):
    """The places an output tells of."""
    return [line.split(": ")[0] for line in done.output.splitlines() if line.startswith("d")]


def lazy(text):
    """A rule whose fault is the word `lalai`, and whose fix is `rajin`."""
    for number, line in text.lines:
        if "lalai" in line:
            yield Found(number, "Tulis rajin, bukan lalai.", "Write rajin, not lalai.")


def diligent(text):
    return text.body.replace("lalai", "rajin")


@pytest.mark.parametrize(
    ("here", "path", "told"),
    [
        (".", A, [A]),
        (".", "docs/artikel/a", [A]),
        (".", "docs/artikel/a/", [A]),
        (".", "./docs//artikel/b", [B]),
        (".", ".", [A, B]),
        (".", "docs", [A, B]),
        (".", "docs/kontak.md", []),
        (".", "data", []),
        ("docs", "artikel/a", [A]),
        ("docs", A, [A]),
        ("docs/artikel/a", "index.md", [A]),
        ("docs/artikel/a", "../b", [B]),
        ("data", "docs", [A, B]),
    ],
)
def test_path_restricts_what_is_reported(spoilt, here, path, told):
    done = spoilt(path, here=here)
    assert places(done) == [f"{place}:6" for place in told]
    assert done.exit_code == (1 if told else 0)


def test_paths_add_up_and_a_whole_path_works_from_anywhere(small, spoilt, tmp_path):
    assert places(spoilt(A, B)) == [f"{A}:6", f"{B}:6"]
    assert places(spoilt(small.root / B, here=tmp_path)) == [f"{B}:6"]


def test_folder_is_not_taken_for_one_whose_name_it_begins(small, checking):
    small.article("a", theme="etik")
    small.article("ab", theme="etik")
    small.translation("a", "one")
    assert places(checking("docs/artikel/a")) == [f"{A}:6"]


def test_errors_elsewhere_are_counted_since_they_still_stop_a_build(spoilt):
    done = spoilt(A)
    assert done.output.splitlines()[-2:] == [
        "1 galat. / 1 error.",
        "Di tempat lain: 1 galat. / Elsewhere: 1 error.",
    ]
    done = spoilt("docs/kontak.md")
    assert done.output == (
        "Baik: tanpa galat. / Fine: no error.\n"
        "Di tempat lain: 2 galat. / Elsewhere: 2 errors.\n"
    )
    assert done.exit_code == 0


@pytest.mark.parametrize("form", ["text", "json", "github"])
@pytest.mark.parametrize(
    "path", ["docs/artikel/c", "docs/artikel/A", "mkdocs.yml", "..", "/etc/passwd", "docs/\x1b"]
)
def test_path_that_cannot_be_checked_is_told_in_both_languages(spoilt, form, path):
    done = spoilt(path, "--format", form)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "\x1b" not in done.stderr
    id, en = done.stderr.removeprefix("Error: ").splitlines()
    assert ("tidak ada di proyek ini" in id) or ("bukan bagian dari isi" in id)
    assert en.startswith("    ") and ("is not in this project" in en or "is no part" in en)


def test_folder_without_a_project_is_told(spoilt, tmp_path):
    (tmp_path / "lain").mkdir()
    done = spoilt(here=tmp_path / "lain")
    assert done.exit_code == 2
    assert "tidak ada folder docs/" in done.stderr and "There is no folder docs/" in done.stderr


def test_advice_is_counted_apart(small, checking, toy):
    small.article("a", body="lalai\n\nlalai")
    small.translation("a", "one")
    toy(lazy, severity="advice")
    done = checking()
    assert done.exit_code == 0
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        f"{A}:8: Saran: Tulis rajin, bukan lalai.",
        "    Suggestion: Write rajin, not lalai.",
        f"{A}:10: Saran: Tulis rajin, bukan lalai.",
        "    Suggestion: Write rajin, not lalai.",
        "Baik: 1 artikel tanpa galat, 2 saran. / "
        "Fine: 1 article without an error, 2 suggestions.",
    ]


def test_errors_and_advice_are_told_by_place_and_counted(small, spoilt, toy):
    small.article("a", body="lalai", theme="etik")
    toy(lazy, severity="advice")
    done = spoilt()
    assert places(done) == [f"{A}:6", f"{A}:8", f"{B}:6"]
    assert done.stderr.splitlines()[-1] == "2 galat, 1 saran. / 2 errors, 1 suggestion."


def test_place_has_the_colour_of_its_severity_on_a_terminal_only(small, spoilt, toy):
    small.article("a", body="lalai", theme="etik")
    toy(lazy, severity="advice")
    assert "\x1b" not in spoilt().output
    coloured = spoilt(color=True).output
    assert f"\x1b[31m{A}:6\x1b[0m: Tema" in coloured
    assert f"\x1b[33m{A}:8\x1b[0m: Saran: " in coloured


def test_json_holds_every_member_of_every_problem(small, spoilt, toy):
    small.article("b", body="lalai", theme="etika")
    toy(lazy, severity="advice")
    done = spoilt("--format", "json")
    first, second = json.loads(done.stdout)
    assert first == {
        "path": A,
        "line": 6,
        "rule": "theme-unknown",
        "id": "Tema `etik` tidak ada. Maksudnya `theme: etika`? Tulis salah satu: landasan, etika, pola-pikir.",
        "en": "There is no theme `etik`. Did you mean `theme: etika`? Write one of: landasan, etika, pola-pikir.",
        "severity": "error",
    }
    assert (second["rule"], second["severity"]) == ("toy", "advice")
    assert (done.exit_code, done.stderr) == (1, "")


def test_json_of_nothing_is_an_empty_list(checking):
    done = checking("--format", "json")
    assert (json.loads(done.stdout), done.exit_code) == ([], 0)


def test_github_is_given_workflow_commands(small, checking, toy):
    small.article("a", body="lalai 100%")
    small.translation("a", "one")
    toy(lambda text: [Found(8, "100% salah,\nya: salah.", "Wrong.")] if "%" in text.body else [])
    toy(lambda project: [Found(0, "Lain.", "Other.", "docs/a,b:c.md")], "project", "advice", id="b")
    done = checking("--format", "github")
    assert done.stdout.splitlines() == [
        "::warning file=docs/a%2Cb%3Ac.md,title=b::Lain.%0AOther.",
        rf"::error file={A},line=8,title=toy::100%25 salah,\nya: salah.%0AWrong.",
    ]
    assert (done.exit_code, done.stderr) == (1, "")


def test_what_a_program_can_mend_is_offered_and_then_mended(small, checking, toy):
    small.article("a", body="lalai dan lalai\n\nlalai")
    small.translation("a", "one")
    toy(lazy, fix=diligent)
    done = checking()
    assert done.stderr.splitlines()[-1] == (
        "2 di antaranya dapat dibetulkan program: make check ARGS=--fix. / "
        "A program can mend 2 of them: make check ARGS=--fix."
    )
    done = checking("--fix")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"{A}: Dibetulkan (2 kali): Tulis rajin, bukan lalai.",
        "    Mended (2 times): Write rajin, not lalai.",
        "Baik: 1 artikel tanpa galat. / Fine: 1 article without an error.",
    ]
    assert (small.root / A).read_text("utf-8").endswith("---\nrajin dan rajin\n\nrajin\n")
    assert checking("--fix").stdout.startswith("Baik: ")


def test_only_the_part_that_is_named_is_mended(small, checking, toy):
    small.article("a", body="lalai")
    small.article("b", body="lalai")
    toy(lazy, fix=diligent)
    assert checking("--fix", "docs/artikel/a").exit_code == 0
    assert "lalai" in (small.root / B).read_text("utf-8")


def test_what_was_mended_stands_outside_a_report_for_programs(small, checking, toy):
    small.article("a", body="lalai")
    small.translation("a", "one")
    toy(lazy, fix=diligent)
    done = checking("--fix", "--format", "json")
    assert json.loads(done.stdout) == []
    assert "Dibetulkan: " in done.stderr and "Mended: " in done.stderr


def test_links_elsewhere_are_visited_only_when_asked(checking, monkeypatch):
    old = Problem("docs/index.md", 5, "help-line-old", "Mati.", "Dead.", "advice")
    monkeypatch.setattr(online, "online", lambda project: [old])
    assert "Mati" not in checking().output
    assert "docs/index.md:5: Saran: Mati." in checking("--online").output
