"""Two files become one document; the facts are said once."""

from datetime import date

import pytest

from loop_site import documents
from tests.loop_site.small import NOW


def read(small):
    known, problems = documents.read(small.root)
    assert problems == []
    return known


def test_english_file_beside_the_indonesian_one_is_its_other_half(small):
    small.article("a", title="Judul")
    small.translation("a", "one", title="Title")
    document = read(small)["artikel/a/index"]
    assert {name: half.words.title for name, half in document.halves.items()} == {
        "id": "Judul",
        "en": "Title",
    }


def test_english_page_takes_its_date_from_the_indonesian_one(small):
    small.article("a", date="2026-11-20")
    small.translation("a", "one")
    document = read(small)["artikel/a/index"]
    assert document.facts.date.date() == date(2026, 11, 20)
    assert not hasattr(document.halves["en"].words, "date")


def test_article_may_exist_in_indonesian_only(small):
    small.article("a")
    assert list(read(small)["artikel/a/index"].halves) == ["id"]


def test_article_may_exist_in_english_only_and_then_carries_the_facts(small):
    small.english_article("a", "one", author="pitta-sekar-wangi")
    document = read(small)["artikel/a/index"]
    assert list(document.halves) == ["en"]
    assert document.facts.author == "pitta-sekar-wangi"
    assert document.original.path == "docs/artikel/a/index.en.md"


def test_indonesian_file_may_carry_its_language_in_its_name(small):
    small.page("tentang.id.md")
    assert list(read(small)["tentang"].halves) == ["id"]


def test_only_a_folder_below_artikel_holds_an_article(small):
    small.article("a")
    small.page("artikel/index.md", kind="articles")
    small.page("tentang.md")
    known = read(small)
    assert [key for key, document in known.items() if document.is_article] == ["artikel/a/index"]


def test_page_needs_no_slug_in_english(small):
    small.page("tentang.md")
    small.page("tentang.en.md")
    assert set(read(small)["tentang"].halves) == {"id", "en"}


def with_byte_order_mark(text):
    return b"\xef\xbb\xbf" + text


def with_carriage_returns(text):
    return text.replace(b"\n", b"\r\n")


@pytest.mark.parametrize("change", [with_byte_order_mark, with_carriage_returns])
def test_files_saved_on_windows_read_alike(small, change):
    small.article("a", "Baris satu.\n\nBaris dua.", title="Judul “kita”")
    file = small.root / "docs/artikel/a/index.md"
    plain = read(small)["artikel/a/index"].original
    file.write_bytes(change(file.read_bytes()))
    saved = read(small)["artikel/a/index"].original
    assert saved.words == plain.words
    assert saved.source.body == plain.source.body
    assert saved.source.lines == plain.source.lines


def test_documents_come_in_the_order_of_their_names(small):
    for slug in ("c", "a", "b"):
        small.article(slug)
    assert list(read(small)) == ["artikel/a/index", "artikel/b/index", "artikel/c/index"]


@pytest.mark.parametrize("name", ["index.markdown", "index.MD"])
def test_no_text_vanishes_for_the_ending_of_its_file(small, name):
    small.article("a")
    (small.root / "docs/artikel/a/index.md").rename(small.root / "docs/artikel/a" / name)
    known, problems = documents.read(small.root)
    assert known or problems
    assert all(name in problem.path for problem in problems)


def test_site_without_documents_is_no_error(small):
    assert read(small) == {}
    assert small.read(NOW).articles == []
