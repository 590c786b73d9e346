"""`python -m loop_site` as a terminal meets it: streams, exit codes, never a traceback."""

import os
import subprocess
import sys

import pytest

from tests.loop_site.small import ROOT

NOVEMBER = {"SOURCE_DATE_EPOCH": "1795400000"}  # 23 November 2026: help lines are fresh
YEARS_LATER = {"SOURCE_DATE_EPOCH": "1999000000"}


def run(folder, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "loop_site", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **NOVEMBER, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def check(small, *arguments, **environment):
    return run(small.root, "check", *arguments, **environment)


def test_sound_content_is_called_fine(small):
    small.frame()
    small.article("a")
    small.article("b", date="2999-01-01")
    small.translation("a", "one")
    small.translation("b", "two")
    done = check(small)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Baik: 2 artikel tanpa galat. / Fine: 2 articles without an error.\n"


def test_faults_are_told_as_the_build_tells_them(small):
    small.article("a", theme="etik")
    small.translation("a", "one")
    done = check(small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{small.message()}\n1 galat. / 1 error.\n"


def test_advice_follows_and_stops_nothing(small):
    small.frame()
    done = check(small, **YEARS_LATER)
    *advice, fine = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert fine.startswith("Baik: ")
    assert [line for line in advice if line.startswith("data/help.yml:")]


def test_what_only_a_build_would_meet_is_told_before_it(small):
    small.frame()
    (small.root / "docs/kontak.md").unlink()
    (small.root / "docs/kontak.en.md").unlink()
    assert check(small).stderr.startswith("docs/kontak.md: ")


def test_clock_that_cannot_be_read_is_told(small):
    done = check(small, SOURCE_DATE_EPOCH="kemarin")
    assert done.returncode == 1
    assert "harus bilangan bulat" in done.stderr and "must be whole seconds" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [(), ("chek",), ("check", "--fox"), ("check", "--format", "xml")]
)
def test_command_that_cannot_be_run_is_answered_in_both_languages(small, arguments):
    done = run(small.root, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Perintah ini tidak lengkap atau keliru tulis. Caranya:\nUsage: ")


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help")])
def test_help_speaks_both_languages(small, arguments):
    done = run(small.root, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Periksa isi" in done.stdout and "Check the content" in done.stdout


def test_file_whose_name_is_no_text_is_told_without_a_traceback(small):
    name = os.path.join(os.fsencode(small.root), b"docs", b"kopi\xff.markdown")
    with open(name, "wb"):
        pass
    done = check(small)
    assert done.returncode == 1
    assert done.stderr.startswith(r"docs/kopi\udcff.markdown: ")
    assert check(small, "--format", "json").stdout.count(r'"docs/kopi\udcff.markdown"') == 1


def test_fault_in_our_own_code_is_told_as_ours(small):
    broken = small.root / "sitecustomize.py"
    broken.write_text("import loop_site.clock\nloop_site.clock.now = lambda: 1 / 0\n")
    done = check(small, PYTHONPATH=f"{small.root}{os.pathsep}{ROOT}")
    assert done.returncode == 1
    assert "kode situs galat, bukan tulisan Anda" in done.stderr
    assert "Traceback" not in done.stderr


def test_reader_who_has_seen_enough_is_no_fault(small):
    for number in range(400):
        small.page(f"halaman-{number}.md", kind="salah")
    with subprocess.Popen(
        [sys.executable, "-m", "loop_site", "check", "--format", "github"],
        cwd=small.root,
        env={**os.environ, "PYTHONPATH": str(ROOT), **NOVEMBER},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
