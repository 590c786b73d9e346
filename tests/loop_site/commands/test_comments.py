"""The comment under a pull request: a colleague's words, in which nothing of a text can act."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.commands import comments
from loop_site.problems import Problem
from tests.loop_site.small import golden

A, B = "docs/artikel/a/index.md", "docs/artikel/b/index.en.md"
CODE = re.compile("`[^`]*`")


def problem(path=A, line=6, said="Salah.", severity="error"):
    return Problem(path, line, "toy", said, "Wrong.", severity)


def test_comment_reads_as_agreed():
    found = [
        problem(A, 6, "Tema `etik` tidak ada. Tulis salah satu: etika, pola-pikir."),
        problem(A, 9, "Tautan `../x/index.md` tidak menuju berkas mana pun di docs/."),
        problem("data/alumni.yml", 0, "Berkas data ini tidak ada."),
        problem(B, 12, "“klik di sini” tidak menyebut tujuannya.", "advice"),
    ]
    assert comments.markdown(found, "https://pr-7.loop.pages.dev") == golden("comment-found")


def test_comment_on_sound_content_reads_as_agreed():
    assert comments.markdown([]) == golden("comment-fine")


def test_check_prints_it(small, checking):
    small.article("a", theme="etik")
    small.translation("a", "one")
    done = checking("--format", "comment")
    assert done.exit_code == 1
    assert done.stdout.startswith(f"{comments.MARK}\n\n### Pemeriksaan isi: 1 hal")
    assert "- baris 6: Tema `etik` tidak ada" in done.stdout
    small.article("a")
    assert "### Pemeriksaan isi: baik" in checking("--format", "comment").stdout


@pytest.mark.parametrize("said", [
    "<script>alert(1)</script>", "![x](https://a.example/x.png)", "[klik](https://a.example)",
    "Halo @loop, lihat #12", "</details>", "<!-- loop-check -->", "https://a.example", "`<b>", "a\n\n# b",
    "| a | b |", "$x$", "&lt;b&gt;", ":tada:", "``<b>``",
])
def test_nothing_a_text_says_acts(said):
    body = comments.markdown([problem(said=said)]).split("\n\n")[-1]
    assert body.startswith("- baris 6: ") and "\n" not in body
    inert(body.removeprefix("- baris 6: "))


@given(st.text(max_size=60), st.text(min_size=1, max_size=30))
def test_nothing_any_text_or_name_says_acts(said, path):
    *_, name, body = comments.markdown([problem(path, said=said)]).split("\n\n")
    assert re.fullmatch(r"\*\*(`[^`]*`)?\*\*", name)
    inert(body.removeprefix("- baris 6: "))


def inert(sentence):
    """Outside of what is quoted as it stands, every sign with an effect is taken by its word."""
    rest = re.sub(r"\\[!-/:-@\[-`{-~]", "", CODE.sub("", sentence))
    assert not re.search(r"[`*_\[\]<>!|~$&:#]", rest)
    assert not re.search(r"[@#]\w", sentence if "`" not in sentence else rest)


def test_comment_has_room_for_any_number_and_length():
    found = [problem(line=n, said="*" * 5000, severity=s) for n in range(300) for s in ("error", "advice")]
    body = comments.markdown(found)
    assert "… dan 200 lagi" in body
    assert len(body) < 200 * (2 * comments.LONGEST + 40) + 1000
