"""Texts saved by Notepad, Word and old programs come out as UTF-8, word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import codings

TEXT = "---\ntitle: “Etika” – apa itu?\n---\nKata-kata Anda, tidak lebih.\n"
MARKED = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff", "utf-8": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
def test_coding_is_known_by_the_bytes(coding):
    assert codings.of(TEXT.encode(coding)) == coding


@pytest.mark.parametrize("coding", MARKED)
def test_coding_is_known_by_the_mark_at_the_start(coding):
    assert codings.of(MARKED[coding] + "”".encode(coding)) == coding


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be", "utf-16", "cp1252"])
def test_text_is_the_same_after_it_is_converted(coding):
    assert codings.converted(TEXT.encode(coding)).decode() == TEXT


def test_only_what_another_program_added_is_converted():
    mixed = "Satu “dua” ".encode() + "“tiga”".encode("cp1252")
    assert codings.converted(mixed).decode() == "Satu “dua” “tiga”"


@pytest.mark.parametrize("start", codings.BEGINNINGS)
def test_what_is_no_text_is_known_and_left_alone(start):
    data = start + b"\x00\x01\xff" * 9
    assert codings.of(data) is None
    assert codings.converted(data) == data


def test_first_sign_in_another_coding_is_named_with_its_line():
    assert codings.first_fault("a\nb “c”\n".encode("cp1252")) == (2, "“")
    assert codings.first_fault(TEXT.encode()) == (0, "")


@given(st.binary(max_size=60))
def test_converting_twice_changes_nothing_more(data):
    once = codings.converted(data)
    assert codings.converted(once) == once


@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1))
def test_utf_8_stays_as_it_is(text):
    assert codings.converted(text.encode()) == text.encode()
