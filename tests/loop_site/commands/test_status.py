"""`python -m loop_site status`, as staff call it."""

import json
import os
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from loop_site.commands.status import status as status_command
from tests.loop_site.small import ROOT
from tests.loop_site.translation import pairs

ENGLISH = "docs/artikel/a/index.en.md"


def status(small, *words):
    return subprocess.run(
        [sys.executable, "-m", "loop_site", "status", *words],
        cwd=small.root, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def two(small):
    pairs.pair(small, "a")
    pairs.pair(small, "b")


def test_every_pair_is_told_in_order(small):
    two(small)
    done = status(small)
    assert (done.returncode, done.stderr) == (0, "")
    first, second, blank, summary = done.stdout.splitlines()
    assert first.startswith(f"{ENGLISH}: sejalan")
    assert second.startswith("docs/artikel/b/index.en.md: ")
    assert (blank, summary) == (
        "", "2 sejalan, 0 tertinggal, 0 baru satu bahasa. / 2 in step, 0 behind, 0 in one language only."
    )  # fmt: skip


@pytest.mark.parametrize("path", [
    "docs/artikel/a", "docs/artikel/a/", "./docs/artikel/a/index.md", ENGLISH,
    "docs/artikel/b/../a", "{root}/docs/artikel/a/index.md",
])  # fmt: skip
def test_path_chooses_what_is_told(small, path):
    two(small)
    done = status(small, path.format(root=small.root), "--format", "json")
    assert [entry["path"] for entry in json.loads(done.stdout)] == [ENGLISH]


def test_place_has_the_colour_of_its_state_on_a_terminal_only(small, monkeypatch):
    two(small)
    pairs.settle(small)
    pairs.change(small, "Kalimat pertama", "Kalimat satu")
    monkeypatch.chdir(small.root)
    plain = CliRunner().invoke(status_command).output
    coloured = CliRunner().invoke(status_command, color=True).output
    assert f"\x1b[33m{ENGLISH}:\x1b[0m tertinggal" in coloured
    assert click.unstyle(coloured) == plain


def test_accepted_translation_is_behind_once_a_word_changes_and_in_step_again(small):
    two(small)
    done = status(small, "--accept", "docs/artikel/a", "docs/artikel/b/index.md")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"docs/artikel/{slug}/index.en.md: dicatat, sejalan. / recorded, in step." for slug in "ab"
    ]
    pairs.change(small, "Kalimat pertama", "Kalimat\n*pertama*,")
    assert f"{ENGLISH}: sejalan. / in step." in status(small).stdout
    pairs.change(small, "Kalimat kedua", "Kalimat ke-2")
    behind = status(small)
    assert behind.returncode == 0
    assert f"{ENGLISH}: tertinggal. / behind." in behind.stdout
    place = next(word for line in behind.stdout.splitlines() for word in line.split() if "md:1" in word)
    assert status(small, "--typo", place).returncode == 0
    assert f"{ENGLISH}: sejalan. / in step." in status(small).stdout


@pytest.mark.parametrize(("words", "told"), [
    (["--accept"], ("lalu berkasnya", "then the file")),
    (["--accept", "--typo", "docs"], ("--accept atau --typo", "--accept or --typo")),
    (["docs/artikel/tidak-ada"], ("tidak ada di proyek ini", "is not in this project")),
    (["--accept", "docs/artikel/a", "docs/lain"], ("tidak ada di proyek ini", "is not in this project")),
    (["--accept", "data"], ("Tidak ada tulisan di sini", "There is no text here")),
    (["--typo", f"{ENGLISH}:3"], ("baris di berkas bahasa Indonesianya", "line of the Indonesian file")),
])  # fmt: skip
def test_what_cannot_be_done_is_told_and_nothing_is_written(small, words, told):
    two(small)
    before = (small.root / ENGLISH).read_bytes()
    done = status(small, *words)
    assert done.returncode != 0
    assert all(sentence in done.stderr for sentence in told)
    assert "Traceback" not in done.stderr
    assert (small.root / ENGLISH).read_bytes() == before


def test_file_with_a_fault_is_told_and_the_others_too(small):
    two(small)
    small.write(ENGLISH, "---\ntitle: A: b\n---\n")
    done = status(small)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{ENGLISH}:2: ")
    assert "docs/artikel/b/index.en.md: sejalan" in done.stdout
    assert status(small, "docs/artikel/b").returncode == 0


def test_record_that_an_editor_spoilt_is_told(small):
    two(small)
    status(small, "--accept", "docs/artikel/a")
    text = (small.root / ENGLISH).read_text("utf-8")
    small.write(ENGLISH, text.replace("translated_from: v1", "translated_from: 1"))
    done = status(small)
    assert done.returncode == 1
    assert "`translated_from` bukan catatan yang terbaca. Hapus baris ini" in done.stderr
    assert "is not a record that can be read. Delete this line" in done.stderr


def test_standing_pages_are_pairs_too(small):
    small.page("tentang.md")
    small.page("tentang.en.md", slug="about")
    assert status(small, "--accept", "docs/tentang.md").returncode == 0
    small.page("tentang.md", "Isi lain.")
    assert "docs/tentang.en.md: tertinggal. / behind." in status(small).stdout
