"""The line in the English file that remembers what it was translated from."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from loop_site.front_matter import Loader
from loop_site.translation import record

HASH = st.text("0123456789abcdef", min_size=8, max_size=8)
PATH = "docs/artikel/a/index.en.md"
TEXT = "---\ntitle: Title  # why\nslug: a\nnote: |\n  One.\n\n  Two.\n---\nText.\n\n---\nMore"


@given(st.lists(HASH))
def test_what_is_written_is_read(hashes):
    value = record.written(hashes)
    assert record.hashes(value) == hashes
    assert yaml.load(f"a: {value}", Loader) == {"a": value}
    assert record.hashes(value.replace(" ", "\n  ")) == hashes


@pytest.mark.parametrize("value", [
    "3f2a9c1b", "v2 3f2a9c1b", "v1 3f2a9c1", "v1 3f2a9c1b,88aa01cd", "v1 3F2A9C1B", "in step",
])  # fmt: skip
def test_what_is_no_record_is_refused(value):
    with pytest.raises(ValueError):
        record.hashes(value)


@pytest.mark.parametrize("value", [None, "", "v1"])
def test_nothing_recorded_is_read_as_nothing(value):
    assert record.hashes(value) == []


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_one_line_is_put_in_and_every_other_byte_stays(ending, mark):
    text = (mark + TEXT.replace("\n", ending)).encode()
    line = f"translated_from: v1 3f2a9c1b{ending}".encode()
    put = record.put(PATH, text, "v1 3f2a9c1b")
    assert line in put
    assert put.replace(line, b"") == text
    again = record.put(PATH, put, "v1 88aa01cd")
    assert again == put.replace(b"3f2a9c1b", b"88aa01cd")


@pytest.mark.parametrize("old", [
    "translated_from: v1 3f2a9c1b 88aa01cd  # kept by an editor",
    "translated_from: >-\n  v1 3f2a9c1b\n  88aa01cd",
    "translated_from: v1 3f2a9c1b\n  88aa01cd",
    '"translated_from": "v1 3f2a9c1b 88aa01cd"',
    "translated_from:",
])  # fmt: skip
@pytest.mark.parametrize("place", ["title: Title", "slug: a", "note: One."])
def test_old_record_is_replaced_wherever_and_however_it_is_written(old, place):
    facts = "title: Title\nslug: a\nnote: One."
    spoilt = facts.replace(place, f"{place}\n{old}")
    text = f"---\n{spoilt}\n---\nText."
    put = record.put(PATH, text.encode(), "v1 0123abcd").decode()
    assert put.replace("\ntranslated_from: v1 0123abcd", "") == f"---\n{facts}\n---\nText."


@pytest.mark.parametrize("text", [
    "---\n{title: Title, slug: a}\n---\nText.",
    "---\n  title: Title\n  slug: a\n---\nText.",
    "---\ntitle: A: b\n---\nText.",
    "Text.",
    "",
])  # fmt: skip
def test_where_a_line_would_do_harm_nothing_is_done(text):
    assert record.put(PATH, text.encode(), "v1 0123abcd") is None


VALUES = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=20)


@given(st.dictionaries(st.sampled_from(["title", "slug", "note", "image_alt"]), VALUES), st.text(max_size=40))
def test_any_facts_and_text_are_kept(facts, body):
    block = yaml.safe_dump(facts, allow_unicode=True) if facts else ""
    text = f"---\n{block}---\n{body}".encode(errors="replace")
    put = record.put(PATH, text, "v1 0123abcd")
    if put is not None:
        assert put.replace(b"translated_from: v1 0123abcd\n", b"", 1) == text
