"""The tests find a browser, or say what to install."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SENTENCE = (
    "Uji memerlukan Chrome atau Chromium. Pasang salah satu (Debian: apt install chromium), "
    "atau tunjuk dengan CHROME=/jalur/chrome make test.\n"
    "    The tests need Chrome or Chromium. Install one (Debian: apt install chromium), or "
    "name it with CHROME=/path/chrome make test.\n"
)


def run(home, code, **environment):
    """Run `code` about scripts/browser.py on a machine where there is no browser."""
    bare = {
        "PATH": "",
        "HOME": str(home),
        "PLAYWRIGHT_BROWSERS_PATH": str(home / "browsers"),
        "PYTHONPATH": str(ROOT),
    }
    prelude = (
        "import sys; from pathlib import Path; from scripts import browser;"
        "browser.MAC = Path('/nowhere');"
    )
    return subprocess.run(
        [sys.executable, "-c", prelude + code],
        env={**bare, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def program(file):
    file.write_text("#!/bin/sh\n", "utf-8")
    file.chmod(0o755)
    return file


def test_browser_named_by_chrome_comes_first(tmp_path):
    named, other = program(tmp_path / "mine"), program(tmp_path / "chromium")
    found = run(tmp_path, "print(browser.find())", CHROME=str(named), PATH=str(tmp_path))
    assert found.stdout.strip() == str(named) != str(other)


@pytest.mark.parametrize("name", ["chromium", "google-chrome"])
def test_browser_of_the_machine_is_found(tmp_path, name):
    file = program(tmp_path / name)
    assert run(tmp_path, "print(browser.find())", PATH=str(tmp_path)).stdout.strip() == str(file)


def test_machine_with_a_browser_installs_nothing(tmp_path):
    file = program(tmp_path / "chrome")
    code = "browser.install = lambda: 1 / 0; sys.exit(browser.main())"
    done = run(tmp_path, code, CHROME=str(file))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_where_none_is_found_nor_installed_the_sentence_says_what_to_install(tmp_path):
    code = "browser.install = lambda: None; sys.exit(browser.main())"
    done = run(tmp_path, code)
    assert (done.returncode, done.stderr) == (1, SENTENCE)
    assert "Memasang peramban" in done.stdout and "Installing a browser" in done.stdout


def test_download_that_fails_ends_with_the_same_sentence(tmp_path):
    done = run(
        tmp_path, "sys.exit(browser.main())", PLAYWRIGHT_DOWNLOAD_HOST="http://127.0.0.1:9"
    )
    assert done.returncode == 1
    assert done.stderr.endswith(SENTENCE)
