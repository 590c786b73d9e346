"""Each rule is shown what its scope says, and its errors alone stop a build."""

import pytest

from loop_site.checks import run
from loop_site.checks.rule import Found
from loop_site.problems import Faults
from tests.loop_site.small import NOW


def noting(seen, note):
    """A `find` that remembers what it was shown and finds nothing."""

    def find(*subject):
        seen.append(note(*subject))
        return ()

    return find


def wrong(*subject):
    yield Found(3, "Salah.", "Wrong.")


def test_rule_of_files_is_shown_every_file_below_docs(small, toy):
    small.article("a")
    small.write("docs/artikel/a/foto.jpg", b"x")
    seen = []
    toy(noting(seen, lambda file: (file.path, file.place.is_file())), "file")
    run.checked(small.root, NOW)
    assert seen == [("docs/artikel/a/foto.jpg", True), ("docs/artikel/a/index.md", True)]


def test_rule_of_texts_is_shown_every_language_of_a_page(small, toy):
    small.article("a")
    small.translation("a", "one")
    seen = []
    toy(noting(seen, lambda text: (text.key, text.language, text.body)))
    run.checked(small.root, NOW)
    assert sorted(seen) == [("artikel/a/index", "en", "Text.\n"), ("artikel/a/index", "id", "Isi.\n")]


@pytest.mark.parametrize(
    "head",
    ["", "---\ntitle: A: b\n---\n", "---\ntitle: A\n---\n", "---\ntitle: A\nautor: x\n---\n"],
)
def test_text_whose_facts_have_a_fault_is_looked_at_too(small, toy, head):
    small.write("docs/artikel/a/index.md", f"{head}Isi.\n")
    seen = []
    toy(noting(seen, lambda text: (text.body, text.lines[0][0])))
    run.checked(small.root, NOW)
    assert seen == [("Isi.\n", head.count("\n") + 1)]


def test_translation_whose_facts_have_a_fault_is_looked_at_beside_its_original(small, toy):
    small.article("a")
    small.translation("a", "Not An Address")
    seen = []
    toy(noting(seen, lambda text: text.path))
    run.checked(small.root, NOW)
    assert sorted(seen) == ["docs/artikel/a/index.en.md", "docs/artikel/a/index.md"]


def test_rule_of_pairs_is_shown_the_original_first_and_tells_of_the_translation(small, toy):
    small.article("a")
    small.translation("a", "one")
    small.article("b")
    toy(lambda first, second: wrong() if first.language == "id" else (), "pair", "advice")
    _, found = run.checked(small.root, NOW)
    told = [problem.place for problem in found if problem.rule == "toy"]
    assert told == ["docs/artikel/a/index.en.md:3"]


def test_rule_of_the_project_names_the_file_it_means(small, toy):
    small.article("a")
    small.translation("a", "one")
    toy(lambda project: [Found(2, "Salah.", "Wrong.", "data/ui.yml")], "project")
    _, found = run.checked(small.root, NOW)
    assert [(problem.place, problem.rule) for problem in found] == [("data/ui.yml:2", "toy")]


def test_error_stops_the_build_and_advice_does_not(small, toy):
    small.article("a")
    toy(lambda text: 1 / 0, severity="advice")  # not even asked
    assert run.gate(small.root, NOW).articles
    toy(wrong, severity="error", id="stricter")
    with pytest.raises(Faults) as stopped:
        run.gate(small.root, NOW)
    assert [problem.rule for problem in stopped.value.problems] == ["stricter"]


def test_text_no_rule_gets_through_is_named_and_holds_nothing_up(small, toy, monkeypatch):
    monkeypatch.setattr(run, "SECONDS", 0.05)
    small.article("a", body="lambat")
    small.article("b")

    def endless(text):
        while "lambat" in text.body:
            pass
        return wrong()

    seen = []
    toy(endless, id="endless")
    toy(noting(seen, lambda project: [text.path for text in project.texts.values()]), "project")
    _, found = run.checked(small.root, NOW)
    assert [(p.place, p.rule) for p in found if p.severity == "error"] == [
        ("docs/artikel/a/index.md", "slow-to-render"), ("docs/artikel/b/index.md:3", "endless"),
    ]  # fmt: skip
    assert seen == [["docs/artikel/b/index.md"]]


def test_text_that_is_known_to_be_slow_is_shown_to_no_other_rule(small, toy):
    small.article("a", body="[" * 501)
    seen = []
    toy(noting(seen, lambda text: text.path))
    _, found = run.checked(small.root, NOW)
    assert "slow-to-render" in {problem.rule for problem in found}
    assert seen == []
