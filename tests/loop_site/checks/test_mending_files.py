"""Mending bytes: another coding and unseen characters go; every word stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.checks import mending_files, run
from loop_site.problems import RULES
from tests.loop_site.checks import fixtures
from tests.loop_site.small import DESCRIPTION, NOW

A = "docs/artikel/a/index.md"
TEXT = f"""---
title: “Judul”
description: {DESCRIPTION}
date: 2026-11-20
author: redaksi
theme: etika
---
Isi – apa adanya.
"""
BYTES = [one for one in RULES.values() if one.fix and one.scope in mending_files.SCOPES]


def mend(small, wanted=lambda path: True):
    return mending_files.mend(small.root, lambda: run.of_files(small.root, NOW), wanted)


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_in_another_coding_is_converted_word_for_word(small, coding):
    small.write(A, TEXT.encode(coding))
    [done], left = mend(small)
    assert (done.problem.path, done.problem.rule, done.count, left) == (A, "not-utf-8", 1, [])
    assert (small.root / A).read_text("utf-8") == TEXT


def test_what_shows_only_in_the_converted_text_is_mended_as_well(small):
    small.write(A, TEXT.replace("Isi", "\u202aI\u202csi\0\x0b").encode("utf-16"))
    told, _ = mend(small)
    assert [done.problem.rule for done in told] == [
        "not-utf-8", "control-character", "direction-override",
    ]  # fmt: skip
    assert (small.root / A).read_text("utf-8") == TEXT


def test_letters_read_in_the_wrong_coding_come_back(small):
    small.write(A, TEXT.encode().decode("cp1252", "replace").replace("�", "\x9d").encode())
    mend(small)
    assert (small.root / A).read_text("utf-8") == TEXT


def test_letters_read_wrongly_twice_come_back_too(small):
    small.write(A, TEXT.replace("–", "Ã¢â‚¬â€œ"))
    mend(small)
    assert (small.root / A).read_text("utf-8") == TEXT


def test_file_of_data_is_converted_too(small):
    file = small.root / "data/alumni.yml"
    before = file.read_bytes()
    file.write_bytes(before.decode().encode("utf-16"))
    mend(small)
    assert file.read_bytes() == before


def test_file_nobody_asked_for_is_left_alone(small):
    small.write(A, TEXT.encode("utf-16"))
    assert mend(small, lambda path: path == "docs/lain.md") == ([], [])
    assert (small.root / A).read_bytes() == TEXT.encode("utf-16")


def test_file_that_cannot_be_written_is_left_and_told(small, monkeypatch):
    def full(path, data):
        raise OSError("No space left on device")

    monkeypatch.setattr(mending_files.writing, "whole", full)
    small.write(A, TEXT.encode("utf-16"))
    assert mend(small) == ([], [A])


def test_link_is_never_written_through(small):
    small.write("docs/artikel/b/asli.md", TEXT.encode("utf-16"))
    (small.root / "docs/artikel/a").mkdir()
    (small.root / A).symlink_to("../b/asli.md")
    assert mend(small, lambda path: path == A) == ([], [A])
    assert (small.root / A).is_symlink()
    assert (small.root / "docs/artikel/b/asli.md").read_bytes() == TEXT.encode("utf-16")


@pytest.mark.parametrize("one", BYTES, ids=lambda one: one.id)
def test_fix_leaves_no_fault_of_its_rule_behind(one, tmp_path):
    for file in (fixtures.FOLDER / one.id).glob("bad*.txt"):
        root = fixtures.read(file).lay_out(tmp_path / file.stem)
        told, left = mending_files.mend(root, lambda root=root: run.of_files(root, NOW))
        assert one.id in {done.problem.rule for done in told} and not left
        assert one.id not in {problem.rule for problem in run.checked(root, NOW)[1]}


@pytest.mark.parametrize("one", BYTES, ids=lambda one: one.id)
@given(data=st.binary(max_size=40) | st.text("aâ€œ“Ã\x85\0\u202a \n\x0b", max_size=30).map(str.encode))
def test_fixing_twice_changes_no_more_than_once(one, data):
    once = one.fix(data)
    assert once is None or one.fix(once) == once
