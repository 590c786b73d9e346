"""What tests share: a copy of the project to spoil, the built site, a browser to meet it with."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from scripts import browser as browsers
from tests.serving import serve

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = (".*", "site", "__pycache__", "screenshots", "tests", "var")
# What dictionaries a system has must not decide a test: a project brings its own, or has none.
os.environ["DICPATH"] = ""
# Chromium must not look for anything outside this machine while it is tested.
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]


@cache
def kept():
    """What a build of the project keeps for the next one, made from nothing once a process."""
    folder = Path(tempfile.mkdtemp(prefix="loop-kept-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    root = folder / "project"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(*LEFT_OUT))
    build(root)  # where it fails, so does every test that builds
    return root / ".cache"


def copy_project(target):
    """The project as somebody has it who built it before, without the site; `target` must not
    exist yet. So a test's build makes what the test changed, and takes a fourth of the time.
    """
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*LEFT_OUT))
    if kept().is_dir():
        shutil.copytree(kept(), target / ".cache")
    return target


def build(root, **environment):
    """Run the production build of the project at `root`, as `make build` does."""
    return subprocess.run(
        [sys.executable, "-m", "engine"],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def project(tmp_path):
    """A fresh copy of the project to change and build."""
    return copy_project(tmp_path / "project")


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The production site of the project as it stands."""
    root = copy_project(tmp_path_factory.mktemp("built") / "project")
    result = build(root)
    assert result.returncode == 0, result.stderr
    return root / "site"


@pytest.fixture(scope="session")
def served(built):
    """The built site on 127.0.0.1: `.url` and the `.requests` it has answered."""
    with serve(built) as server:
        yield server


@pytest.fixture(scope="session")
def chromium():
    """A real browser; the tests never pass without one."""
    path = browsers.find()
    assert path, "no browser: run make test, which installs one"
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, args=[*QUIET, *(["--no-sandbox"] if root else [])]
        )
        yield launched
        launched.close()
