"""The same content makes the same site, wherever, whenever and by whomever it is built."""

import subprocess
import sys

import pytest

from tests.built import documents
from tests.conftest import build, copy_project


@pytest.mark.parametrize("environment", [
    {"TZ": "Asia/Jayapura", "SOURCE_DATE_EPOCH": "1799000000"},
    {"TZ": "America/New_York", "SOURCE_DATE_EPOCH": "1900000000", "LC_ALL": "C"},
], ids=lambda environment: environment["TZ"])
def test_build_depends_on_neither_place_nor_day(project, built, environment):
    assert build(project, **environment).returncode == 0
    assert documents.files(project / "site") == documents.files(built)


def test_folder_may_have_spaces_and_any_letters(tmp_path, built):
    root = copy_project(tmp_path / "situs sekolah – kopi é 学校")
    (root / "site").mkdir()
    (root / "site/sisa-lama.html").write_text("Sisa pembangunan sebelumnya.")
    assert build(root).returncode == 0
    assert documents.files(root / "site") == documents.files(built)


def test_site_can_be_read_by_all_whatever_the_umask(project):
    command = [sys.executable, "-m", "engine"]
    subprocess.run(command, cwd=project, umask=0o077, capture_output=True, check=True)
    site = project / "site"
    modes = {
        (path.is_dir(), oct(path.stat().st_mode & 0o777)) for path in [site, *site.rglob("*")]
    }
    assert modes == {(True, "0o755"), (False, "0o644")}


@pytest.mark.parametrize("epoch", ["kemarin", "9" * 20])
def test_clock_that_is_no_number_is_told_in_one_sentence(project, epoch):
    result = build(project, SOURCE_DATE_EPOCH=epoch)
    told = result.stderr.split("\n\n")[0]
    assert result.returncode == 1
    assert told == (
        f"SOURCE_DATE_EPOCH harus bilangan bulat detik, bukan '{epoch}'. "
        f"/ SOURCE_DATE_EPOCH must be whole seconds, not '{epoch}'."
    )
