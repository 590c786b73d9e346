"""A second run, a run that was killed, a full disk, a colleague's edits."""

import errno
import json
from pathlib import Path

import pytest

from loop_site.importers.wordpress import placing

from .exporting import pair, post, wxr
from .samples import ENGLISH, LONG, two


def test_second_run_changes_nothing(moving):
    posts = [pair("pll_1", id=1, en=2), *two(), post(7, LONG)]
    moving.run(*posts)
    before, record = moving.tree(), (moving.root / "impor-wordpress/catatan.jsonl").read_bytes()
    times = {p: p.stat().st_mtime_ns for p in (moving.root / "docs/artikel").rglob("*")}
    done = moving.run(*posts)
    assert done.exit_code == 0 and "(2 tidak berubah)" in done.output
    assert moving.tree() == before
    assert (moving.root / "impor-wordpress/catatan.jsonl").read_bytes() == record
    assert {p: p.stat().st_mtime_ns for p in (moving.root / "docs/artikel").rglob("*")} == times


def test_hand_edit_stays_and_is_told(moving):
    moving.run(post(1, LONG), post(2, LONG))
    file = moving.root / "docs/artikel/tulisan-1/index.md"
    file.write_text(file.read_text("utf-8").replace("jernih", "terang"), "utf-8")
    before = moving.tree()
    done = moving.run(post(1, LONG), post(2, LONG))
    assert moving.tree() == before
    assert "1 disunting tangan, tidak ditimpa" in done.output
    assert "index.md: disunting tangan" in moving.report()


def test_what_changed_in_wordpress_is_renewed_where_nobody_edited(moving):
    moving.run(post(1, LONG))
    done = moving.run(post(1, f"{LONG}\n\nTambahan."))
    assert "1 diperbarui" in done.output
    assert "Tambahan." in moving.body("tulisan-1/index.md")


def test_what_a_colleague_deleted_or_renamed_is_not_made_again(moving):
    moving.run(post(1, LONG), post(2, LONG))
    folder = moving.root / "docs/artikel"
    (folder / "tulisan-1").rename(folder / "nama-baru")
    (folder / "tulisan-2/index.md").unlink()
    (folder / "tulisan-2").rmdir()
    before = moving.tree()
    done = moving.run(post(1, LONG), post(2, LONG))
    assert moving.tree() == before
    assert "1 dihapus tangan" in done.output


def test_folder_of_somebody_else_is_not_touched(moving):
    moving.small.article("tulisan-1")
    before = moving.tree()
    done = moving.run(post(1, LONG))
    assert moving.tree() == before
    assert "disunting tangan" in done.output


def test_lost_record_harms_nothing(moving):
    moving.run(post(1, LONG), post(2, LONG))
    (moving.root / "impor-wordpress/catatan.jsonl").unlink()
    before = moving.tree()
    moving.run(post(1, LONG), post(2, LONG))
    assert moving.tree() == before


def test_second_language_joins_the_first_later(moving):
    first, second = two()
    moving.run(first)
    moving.run(pair("pll_1", id=1, en=2), first, second)
    assert moving.articles() == ["percakapan"]
    assert moving.facts("percakapan/index.en.md")["slug"] == "a-talk"


def test_first_language_joins_the_second_later(moving):
    first, second = two()
    moving.run(second)
    assert moving.articles() == ["a-talk"]
    moving.run(pair("pll_1", id=1, en=2), first, second)
    assert moving.articles() == ["a-talk"]
    assert "date" in moving.facts("a-talk/index.md")
    assert "date" not in moving.facts("a-talk/index.en.md")
    assert ENGLISH in moving.body("a-talk/index.en.md")
    moving.small.read()


class Killed(BaseException):
    pass


@pytest.mark.parametrize("step", ["before the folder", "after the folder", "in the record"])
def test_killed_run_goes_on(moving, monkeypatch, step):
    posts = [post(n, LONG) for n in range(1, 5)]
    count = 0

    def dying(function):
        def called(*arguments, **named):
            nonlocal count
            count += 1
            if count == 3:
                raise Killed
            return function(*arguments, **named)

        return called

    if step == "before the folder":
        monkeypatch.setattr(Path, "rename", dying(Path.rename))
    else:
        monkeypatch.setattr(placing.Record, "add", dying(placing.Record.add))
    with pytest.raises(Killed):
        moving.run(*posts)
    monkeypatch.undo()
    monkeypatch.chdir(moving.root)
    if step == "in the record":
        with (moving.root / "impor-wordpress/catatan.jsonl").open("a") as file:
            file.write('{"posts": [3], "fold')
    for name in moving.articles():
        assert LONG in moving.body(f"{name}/index.md")
    done = moving.run(*posts)
    assert done.exit_code == 0
    assert moving.articles() == [f"tulisan-{n}" for n in range(1, 5)]
    assert not list(moving.root.rglob(".unfinished-*"))
    record = placing.Record(moving.root / "impor-wordpress/catatan.jsonl")
    assert set(record.folders) == {1, 2, 3, 4}
    assert "4 tidak berubah" in moving.run(*posts).output


def test_full_disk_leaves_whole_articles_and_a_sentence(moving, monkeypatch):
    whole, count = Path.write_bytes, 0

    def full(self, data):
        nonlocal count
        count += 1
        if count == 4:
            whole(self, data[:5])
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        return whole(self, data)

    posts = [post(n, LONG) for n in range(1, 5)]
    monkeypatch.setattr(Path, "write_bytes", full)
    done = CliLines(moving.run(*posts))
    monkeypatch.setattr(Path, "write_bytes", whole)
    assert done.code == 1 and "Ruang penyimpanan penuh; kosongkan" in done.text and "Traceback" not in done.text
    assert moving.articles() == ["tulisan-1", "tulisan-2"]
    assert not list(moving.root.rglob(".unfinished-*"))
    assert moving.run(*posts).exit_code == 0
    assert len(moving.articles()) == 4


class CliLines:
    def __init__(self, result):
        self.code, self.text = result.exit_code, result.output


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "kosong"),
        (b"<!DOCTYPE html><html></html>", "halaman web"),
        (b'<rss version="2.0"><channel/></rss>', "umpan RSS"),
        (
            wxr(post(1, LONG), head='<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
            "DOCTYPE",
        ),
    ],
)
def test_bad_file_is_one_sentence_in_each_language_and_leaves_nothing(moving, data, told):
    before = moving.tree()
    done = moving.run(data=data)
    assert done.exit_code == 1
    id, en = done.output.removeprefix("Error: ").strip().splitlines()
    assert id.startswith("ekspor.xml: ") and told in id and en.startswith("    ")
    assert moving.tree() == before
    assert not (moving.root / "impor-wordpress").exists()


def test_cut_export_gives_whole_posts_and_says_so(moving):
    data = wxr(post(1, LONG), post(2, LONG), post(3, LONG))
    done = moving.run(data=data[: data.index(b"tulisan-3")])
    assert done.exit_code == 1 and "terputus" in done.output and "cut off" in done.output
    assert moving.articles() == ["tulisan-1", "tulisan-2"]
    assert moving.run(data=data).exit_code == 0
    assert moving.articles() == ["tulisan-1", "tulisan-2", "tulisan-3"]


def test_control_characters_are_told(moving):
    done = moving.run(post(1, f"{LONG}\x0b\x00Dua."))
    assert done.exit_code == 0 and "2 karakter kendali" in done.output
    assert moving.body("tulisan-1/index.md") == f"{LONG} Dua."


def test_record_is_one_line_an_article(moving):
    moving.run(post(1, LONG))
    [line] = (moving.root / "impor-wordpress/catatan.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["folder"] == "docs/artikel/tulisan-1"
