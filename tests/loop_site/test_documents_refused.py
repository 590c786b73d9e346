"""A file that cannot become a page is told, never lost."""

import pytest

from loop_site import documents


def told(small):
    """(path:line, rule) of every problem."""
    return [(problem.place, problem.rule) for problem in small.faults()]


def test_repeated_fact_is_named_in_the_english_file(small):
    small.article("a")
    small.translation("a", "one", date="2026-11-20", theme="etika")
    assert told(small) == [
        ("docs/artikel/a/index.en.md:5", "fact-repeated"),
        ("docs/artikel/a/index.en.md:6", "fact-repeated"),
    ]


def test_repeated_fact_of_a_page_is_named_too(small):
    small.page("tentang.md", kind="about")
    small.page("tentang.en.md", kind="about")
    assert told(small) == [("docs/tentang.en.md:4", "fact-repeated")]


def test_english_article_alone_must_carry_the_facts(small):
    small.translation("a", "one")
    assert {rule for _, rule in told(small)} == {"fact-missing"}
    names = {problem.id.split("`")[1] for problem in small.faults()}
    assert names == {"author", "date", "theme"}


def test_english_article_needs_an_address_of_its_own(small):
    small.article("a")
    small.page("artikel/a/index.en.md")
    assert told(small) == [("docs/artikel/a/index.en.md:1", "fact-missing")]


def test_both_halves_are_judged_at_once(small):
    small.article("a", title=None)
    small.translation("a", "Not An Address")
    assert told(small) == [
        ("docs/artikel/a/index.en.md:4", "fact-wrong"),
        ("docs/artikel/a/index.md:1", "fact-missing"),
    ]


@pytest.mark.parametrize("name", ["tips.ai.md", "tips.EN.md", "artikel/tips/index.ai.md"])
def test_unknown_language_is_told(small, name):
    small.page(name)
    assert told(small) == [(f"docs/{name}", "language-unknown")]


def test_language_code_of_three_letters_is_told_as_a_language(small):
    small.article("tips")
    small.page("artikel/tips/index.eng.md")
    assert told(small) == [("docs/artikel/tips/index.eng.md", "language-unknown")]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("tips.md", "docs/artikel/tips/index.md"),
        ("tips.en.md", "docs/artikel/tips/index.en.md"),
        ("a/tips.md", "docs/artikel/tips/index.md"),
        ("2026/tips/index.md", "docs/artikel/tips/index.md"),
    ],
)
def test_article_outside_its_folder_is_told_where_to_go(small, name, wanted):
    small.page(f"artikel/{name}")
    assert told(small) == [(f"docs/artikel/{name}", "article-outside-folder")]
    problem = small.faults()[0]
    assert problem.id.endswith(f" {wanted}.")
    assert problem.en.endswith(f" {wanted}.")


@pytest.mark.parametrize("coding", ["utf-16", "cp1252"])
def test_text_in_another_coding_is_told(small, coding):
    small.write("docs/tentang.md", "---\ntitle: “Halo”\n---\n".encode(coding))
    assert told(small) == [("docs/tentang.md", "not-utf-8")]


def test_two_files_of_one_language_are_told(small):
    small.article("a")
    small.write("docs/artikel/a/index.id.md", (small.root / "docs/artikel/a/index.md").read_bytes())
    assert told(small) == [("docs/artikel/a/index.md", "language-twice")]
    assert "docs/artikel/a/index.id.md" in small.faults()[0].id


def test_broken_link_in_place_of_a_file_is_told(small):
    (small.root / "docs/tentang.md").symlink_to("tidak-ada.md")
    assert told(small) == [("docs/tentang.md", "file-unreadable")]


def test_folder_that_cannot_stand_in_an_address_is_told(small):
    small.article("Tips Saya")
    assert [place for place, _ in told(small)] == ["docs/artikel/Tips Saya/index.md"]


@pytest.mark.parametrize("kind", ["beranda", "article", "theme", "alumnus"])
def test_kind_that_no_document_can_be_is_told_with_those_it_can(small, kind):
    small.page("tentang.md", kind=kind)
    assert told(small) == [("docs/tentang.md:4", "fact-wrong")]
    for known in ("page", "home", "about", "contact"):
        assert known in small.faults()[0].id


def test_file_a_mac_leaves_behind_is_never_called_an_article(small):
    small.article("a")
    small.write("docs/artikel/a/._index.md", b"\x00\x05\x16\x07\x00\xff")
    _, problems = documents.read(small.root)
    assert not any("._index/" in problem.id for problem in problems)
