"""The editor's desk as Markdown for a page of GitHub that only staff can open."""

import re

import pytest
from click.testing import CliRunner

from loop_site.commands import run
from loop_site.commands.desk import MOST, desk
from tests.loop_site.commands.test_comments import inert
from tests.loop_site.small import golden
from tests.loop_site.translation import pairs

EDITOR = "https://loop.example/admin/"
HOSTILE = "</details><script>x</script> ![x](https://a.example/x.png) @loop #1"


@pytest.fixture
def waiting(small, monkeypatch):
    """waiting(*arguments): what the command says of a small project with something to do."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    small.write("mkdocs.yml", "site_name: Loop\n")
    small.frame()
    small.change("editor", repository=None)
    monkeypatch.chdir(small.root)

    def said(*arguments):
        done = CliRunner().invoke(desk, arguments)
        assert (done.exit_code, done.exception) == (0, None)
        return done.stdout

    return said


def test_it_reads_as_agreed_in_both_languages(small, waiting):
    small.article("a", "[x](../tidak-ada/index.md)", title="Janji", theme="etik")
    small.article("b", title="Nanti", date="2999-01-01 09.30", reviewed_by="redaksi")
    assert waiting("--editor", EDITOR).rstrip("\n") == golden("desk-summary")


def test_what_is_done_is_told_as_well(small, waiting):
    small.article("a", reviewed_by="redaksi")
    small.translation("a", "one")
    assert "Tidak ada yang menunggu" in waiting()
    assert "Nothing is waiting" in waiting()


def test_a_translation_behind_is_told_with_its_sentences(small, waiting):
    pairs.pair(small, "a")
    pairs.settle(small)
    pairs.commit(small)
    pairs.change(small, "Kalimat kedua.", "Kalimat baru.")
    assert "    - ~~Kalimat kedua\\.~~\n    - Kalimat baru\\.\n" in waiting()


def test_links_lead_to_github_where_no_editor_is_known(small, waiting, monkeypatch):
    small.article("a", title="Janji")
    assert "- **Janji** `docs/artikel/a/index.md`" in waiting()
    monkeypatch.setenv("GITHUB_REPOSITORY", "lembaga/situs")
    link = "https://github.com/lembaga/situs/edit/main/docs/artikel/a/index.md"
    assert f"[Janji](<{link}>)" in waiting()
    small.change("editor", repository="lembaga/lain", branch="terbit")
    assert "https://github.com/lembaga/lain/edit/terbit/docs/artikel/a/" in waiting()


def test_nothing_a_text_says_acts(small, waiting):
    small.article("a", title=HOSTILE, theme="etik")
    lines = [line for line in waiting().splitlines() if "script" in line]
    assert lines
    for line in lines:
        inert(re.sub(r"^- (\*\*)?|(\*\*)? `docs/[^`]*`$", "", line))


def test_a_long_list_ends_with_how_much_is_left(small, waiting):
    for number in range(MOST + 3):
        small.article(f"a{number}", title=f"Tulisan {number}")
    assert "… dan 3 lagi" in waiting().replace("\\", "")


def test_words_that_are_missing_are_told(small, waiting, capsys, monkeypatch):
    small.write("data/ui.yml", "[")
    monkeypatch.setattr("sys.argv", ["loop_site", "desk"])
    assert run() == 1
    told = capsys.readouterr()
    assert "data/ui.yml" in told.err and "Traceback" not in told.err + told.out
