"""`python -m loop_site new`: a pair that says what to write, and nothing written over."""

import os
import pty
import subprocess
import sys

import pytest
from click.testing import CliRunner

from loop_site import beginning, site
from loop_site.commands.new import new
from tests.loop_site.small import DESCRIPTION, NOW, ROOT

SLUG = "docs/artikel/sesi-kedua-apa-lagi"
GIVEN = ["--title", "Sesi kedua: apa lagi?", "--theme", "etika", "--author", "redaksi"]


@pytest.fixture
def begin(small, monkeypatch):
    """Run the command in a small project, with nobody there to be asked."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    monkeypatch.chdir(small.root)
    small.write("mkdocs.yml", "site_name: Loop\n")
    return lambda *words: CliRunner().invoke(new, words)


def text(small, path):
    return (small.root / path).read_text("utf-8")


def test_pair_names_what_is_left_to_write(small, begin):
    done = begin(*GIVEN, "--title-en", "The second session")
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"{SLUG}/index.md: dibuat. / made." in done.stdout
    left = [(p.path, p.rule) for p in small.faults()]
    assert left == [(f"{SLUG}/index.en.md", "fact-empty"), (f"{SLUG}/index.md", "fact-empty")]


def test_filled_in_it_is_an_article(small, begin):
    begin(*GIVEN, "--description", DESCRIPTION, "--title-en", "The second session")
    english = small.root / SLUG / "index.en.md"
    english.write_text(text(small, english).replace("description:", f"description: {DESCRIPTION}"))
    (article,) = small.read().articles
    assert article.words("id").title == "Sesi kedua: apa lagi?"
    assert article.words("en").slug == "the-second-session"
    assert article.facts.date == NOW.replace(hour=0)


def test_english_file_may_follow(small, begin):
    begin(*GIVEN, "--no-english")
    assert os.listdir(small.root / SLUG) == ["index.md"]


def test_without_an_english_title_its_address_is_asked_for_too(small, begin):
    begin(*GIVEN, "--description", DESCRIPTION)
    assert {p.line for p in small.faults() if p.path.endswith("index.en.md")} == {2, 4, 6}


@pytest.mark.parametrize(
    "title", ["# satu", "- satu", "ya: tidak", "'kutip", "yes", "1", "A #1", "“Kutip”"]
)
def test_title_is_kept_as_typed(small, begin, title):
    more = ["--slug", "x", "--description", DESCRIPTION, "--no-english"]
    assert begin("--title", title, *GIVEN[2:], *more).exit_code == 0
    (article,) = site.read(small.root, NOW).articles
    assert article.words("id").title == title


@pytest.mark.parametrize("there", ["index.md", "foto.jpg"])
def test_what_is_there_is_never_written_over(small, begin, there):
    small.write(f"{SLUG}/{there}", "lama")
    done = begin(*GIVEN)
    assert done.exit_code == 1
    assert f"{SLUG} sudah ada" in done.stderr and "is there already" in done.stderr
    assert [(file.name, file.read_text()) for file in (small.root / SLUG).iterdir()] == [(there, "lama")]
    assert os.listdir(small.root / "docs/artikel") == [SLUG.rpartition("/")[2]]


@pytest.mark.parametrize(("words", "said"), [
    ([], "Tulis juga --title"),
    (["--title", "Satu"], "Tulis juga --theme"),
    (["--title", "حب", "--theme", "etika", "--author", "redaksi"], "Tulis juga --slug"),
    (["--title", "<b>"], "teks biasa"),
    (["--title", "Satu", "--slug", "Satu Dua"], "misalnya satu-dua"),
    (["--title", "Satu", "--theme", "etik"], "`etik` tidak dikenal"),
    (["--title", "Satu", "--theme", "Etika", "--author", "pita"], "pitta-sekar-wangi"),
    ([*GIVEN, "--date", "23/11/2026"], "misalnya 2026-11-23"),
    (["--alumnus"], "Tulis juga --name"),
    (["--alumnus", "--name", "Pitta Sekar Wangi"], "sudah ada di data/alumni.yml"),
    (["--alumnus", "--name", "Ibu Sari", "--batch", "lima"], "Tulis angka"),
    (["--alumnus", "--name", "Ibu Sari", "--consent", "2026-11-23 09.00"], "tanggalnya saja"),
])
def test_what_does_not_fit_is_told_and_nothing_is_written(small, begin, words, said):
    before = text(small, "data/alumni.yml")
    done = begin(*words)
    assert done.exit_code == 1
    assert said in done.stderr and "    " in done.stderr
    assert not (small.root / "docs/artikel").exists()
    assert text(small, "data/alumni.yml") == before


@pytest.mark.parametrize("end", ["\n", ""])
def test_alumnus_stands_below_the_others_as_they_were(small, begin, end):
    old = text(small, "data/alumni.yml").rstrip("\n") + "\n# catatan" + end
    small.write("data/alumni.yml", old)
    begin("--alumnus", "--name", "Ibu Sari: S.Pd.", "--credential", "LCPC", "--batch", "9")
    written = text(small, "data/alumni.yml")
    assert written.startswith(old)
    person = small.read().data.alumni["ibu-sari-s-pd"]
    assert (person.named("id"), person.credential, person.batch) == ("Ibu Sari: S.Pd.", "LCPC", 9)
    assert "# consent: " in written


def test_no_half_of_a_folder_is_left_where_it_cannot_be_written(small, monkeypatch):
    (small.root / "docs/artikel").mkdir()
    monkeypatch.setattr(beginning.skeletons, "translation", lambda **words: "\ud800")
    with pytest.raises(UnicodeEncodeError):
        beginning.article(small.root, "x", True, {"date": "2026-11-23", "author": "a", "theme": "b"}, {})
    assert os.listdir(small.root / "docs/artikel") == []


def test_somebody_at_a_terminal_is_asked_until_it_fits(small):
    small.write("mkdocs.yml", "site_name: Loop\n")
    ours, theirs = pty.openpty()
    answers = ["Sesi kedua", "", "moral", "etika", "Redaksi", "", "The second session"]
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    done = subprocess.run(
        [sys.executable, "-m", "loop_site", "new"], cwd=small.root, stdin=theirs,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    os.close(ours)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, "")
    assert "`moral` tidak dikenal" in done.stdout
    assert "\x1b" not in done.stdout  # no colours where nobody sees them
    assert text(small, "docs/artikel/sesi-kedua/index.en.md").startswith("---\ntitle: The second session\n")
