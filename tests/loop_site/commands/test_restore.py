"""`python -m loop_site restore`: files come back from history, and nothing is lost for it."""

import os

import pytest
from click.testing import CliRunner

from loop_site.commands import asking
from loop_site.commands.restore import restore
from tests.loop_site.translation import pairs

FOLDER, ABOUT = "docs/artikel/a", "docs/tentang.md"
DAYS = ("2026-11-18", "2026-11-19", "2026-11-20")


@pytest.fixture
def kept(small, monkeypatch):
    """A project with three days of history: written, changed, then a folder and a page gone."""
    monkeypatch.chdir(small.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    small.write("mkdocs.yml", "site_name: Loop\n")
    pairs.pair(small, "a", "Kata pertama.")
    small.page("tentang.md", "Satu.")
    commit(small, monkeypatch, DAYS[0])
    small.page("tentang.md", "Dua.")
    pairs.change(small, "Kata pertama.", "Kata kedua.")
    commit(small, monkeypatch, DAYS[1])
    (small.root / FOLDER).rename(small.root / "docs/artikel/b")
    (small.root / ABOUT).unlink()
    commit(small, monkeypatch, DAYS[2])
    return small


def commit(small, monkeypatch, day):
    monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T10:00:00+0700")
    pairs.commit(small)


def run(*words):
    return CliRunner().invoke(restore, words)


def says(small, path):
    return (small.root / path).read_text("utf-8").splitlines()[-1]


def test_deleted_file_comes_back_as_before_it_went(kept):
    done = run(ABOUT)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        f"{ABOUT}: kembali / comes back\n1 berkas dikembalikan. / Files brought back: 1.\n"
    )
    assert says(kept, ABOUT) == "Dua."


@pytest.mark.parametrize(("day", "said"), [
    (DAYS[0], "Satu."), (DAYS[1], "Dua."), (f"{DAYS[1]} 09.59", "Satu."), (f"{DAYS[1]} 10.00", "Dua."),
])
def test_it_comes_back_as_on_that_day(kept, day, said):
    assert run(ABOUT, "--to", day).exit_code == 0
    assert says(kept, ABOUT) == said


def test_folder_comes_back_under_the_name_it_had_and_the_new_one_is_told(kept):
    done = run(FOLDER)
    assert "sekarang bernama docs/artikel/b/index.md" in done.stdout
    assert says(kept, f"{FOLDER}/index.md") == says(kept, "docs/artikel/b/index.md") == "Kata kedua."


def test_renamed_folder_is_followed_to_before_it_had_that_name(kept):
    done = run("docs/artikel/b", "--to", DAYS[0])
    assert "docs/artikel/b/index.md (docs/artikel/a/index.md): diganti / is replaced" in done.stdout
    assert says(kept, "docs/artikel/b/index.md") == "Kata pertama."
    assert not (kept.root / FOLDER).exists()


def test_later_changes_of_other_files_stay(kept, monkeypatch):
    kept.page("privasi.md", "Baru.")
    commit(kept, monkeypatch, "2026-11-21")
    kept.page("privasi.md", "Lebih baru.")
    run(ABOUT, "--to", DAYS[0])
    assert says(kept, "docs/privasi.md") == "Lebih baru."


def test_other_files_of_the_folder_stay(kept):
    kept.write("docs/artikel/b/foto.txt", "foto")
    run("docs/artikel/b", "--to", DAYS[0])
    assert says(kept, "docs/artikel/b/foto.txt") == "foto"


@pytest.mark.parametrize("how", [["--to", DAYS[1]], []])
def test_what_no_commit_has_is_put_aside(kept, how):
    run(ABOUT)
    pairs.commit(kept)
    kept.page("tentang.md", "Belum disimpan.")
    done = run(ABOUT, *how)
    assert says(kept, ABOUT) == "Dua."
    (place,) = [line.partition(": ")[0] for line in done.stdout.splitlines() if "sisihan/" in line]
    assert says(kept, place) == "Belum disimpan."


def test_deleted_before_it_was_committed_comes_back(kept):
    (kept.root / "docs/artikel/b/index.md").unlink()
    run("docs/artikel/b")
    assert says(kept, "docs/artikel/b/index.md") == "Kata kedua."
    assert not (kept.root / "sisihan").exists()


def test_only_shown_it_is_left_as_it_is(kept):
    done = run(ABOUT, "--dry-run")
    assert f"{ABOUT}: kembali" in done.stdout
    assert not (kept.root / ABOUT).exists()


@pytest.mark.parametrize(("answer", "back"), [("ya", True), ("y", True), ("", False), ("t", False)])
def test_somebody_at_a_terminal_is_asked_first(kept, monkeypatch, answer, back):
    monkeypatch.setattr(asking, "somebody", lambda: True)
    done = CliRunner().invoke(restore, [ABOUT], input=f"{answer}\n")
    assert (kept.root / ABOUT).exists() == back
    assert ("Tidak ada yang diubah" in done.stdout) != back
    assert run(ABOUT, "--yes").exit_code == 0


def test_nothing_to_do_is_said(kept):
    run(ABOUT, "--to", DAYS[1])
    done = run(ABOUT, "--to", DAYS[1])
    assert "Tidak ada yang perlu dikembalikan. / Nothing to bring back." in done.stdout


@pytest.mark.parametrize(("words", "said"), [
    (["mkdocs.yml"], "bukan bagian dari isi"),
    (["../rahasia"], "bukan bagian dari isi"),
    (["docs/../../rahasia"], "bukan bagian dari isi"),
    (["docs/tidak-ada"], "tidak ada versi yang lebih lama"),
    (["docs/tidak-ada", "--to", DAYS[1]], "pada saat itu tidak ada"),
    ([ABOUT, "--to", "2020-01-01"], "belum ada pada 2020-01-01"),
    ([ABOUT, "--to", "20 November 2026"], "misalnya 2026-11-20"),
    (["docs/[a-z]*.md", "--to", DAYS[1]], "pada saat itu tidak ada"),
])
def test_what_cannot_be_done_is_told(kept, words, said):
    done = run(*words)
    assert done.exit_code != 0
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2


@pytest.mark.parametrize("way", ["folder", "link"])
def test_something_else_in_its_place_is_left_there(kept, way):
    place = kept.root / ABOUT
    place.mkdir() if way == "folder" else place.symlink_to(kept.root / "mkdocs.yml")
    done = run(ABOUT, "--to", DAYS[0])
    assert done.exit_code == 1
    assert f"{ABOUT} menghalangi" in done.stderr
    assert (kept.root / "mkdocs.yml").read_text() == "site_name: Loop\n"


def test_without_history_it_says_so(small, monkeypatch):
    monkeypatch.chdir(small.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.fspath(small.root.parent))
    done = run("docs/tentang.md")
    assert done.exit_code == 1
    assert "tidak ada riwayat git" in done.stderr and "no git history" in done.stderr


def test_short_history_says_how_to_get_the_rest(kept, tmp_path, monkeypatch):
    pairs.git(kept, "clone", "--depth=1", f"file://{kept.root}", tmp_path / "short")
    monkeypatch.chdir(tmp_path / "short")
    done = run(ABOUT)
    assert done.exit_code == 1
    assert "git fetch --unshallow" in done.stderr


def test_project_may_lie_within_a_repository(kept, tmp_path, monkeypatch):
    inner = tmp_path / "rumah/situs"
    inner.mkdir(parents=True)
    for name in ("mkdocs.yml", "docs", "data"):
        (kept.root / name).rename(inner / name)
    kept.root = tmp_path / "rumah"
    commit(kept, monkeypatch, "2026-11-22")
    (inner / "docs/artikel/b/index.md").unlink()
    monkeypatch.chdir(inner / "docs")
    done = run("artikel/b")
    assert done.exit_code == 0, done.stderr
    assert says(kept, "situs/docs/artikel/b/index.md") == "Kata kedua."
