"""Fetching the editor: whole or not at all, within bounded time, and told in words."""

import os
import shutil

import pytest

from loop_site.editor import packages
from scripts import editor
from tests.conftest import ROOT

INSTALLS = 'mkdir -p node_modules/@sveltia/cms; echo "{}" > node_modules/@sveltia/cms/package.json'
FAILS = 'mkdir node_modules; echo "npm error network request failed" >&2; exit 1'
HANGS = "exec tail -f /dev/null"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project with the editor's sources, and `npm(script)` that puts such an npm on the path."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "editor", root / "editor")
    tools = tmp_path / "tools"
    tools.mkdir()

    def npm(script):
        file = tools / "npm"
        file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        file.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
        return file

    return root, npm


def left(root):
    folder = root / ".cache/editor"
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_packages_are_there_once_npm_has_brought_them_all(project, capsys):
    root, npm = project
    npm(INSTALLS)
    assert editor.main(root) == 0
    assert packages.there(root)
    assert left(root) == [packages.place(root).name]
    npm(FAILS)
    assert editor.main(root) == 0  # nothing left to ask for
    assert capsys.readouterr().out == f"{editor.READY}\n" * 2


def test_without_npm_a_sentence_says_what_to_do(project, monkeypatch, capsys):
    root, _ = project
    monkeypatch.setenv("PATH", "")
    assert editor.main(root) == 1
    assert "The editor needs npm. Install Node.js 20 or newer" in capsys.readouterr().err


def test_without_a_network_nothing_is_left_half_fetched(project, capsys):
    root, npm = project
    npm(FAILS)
    assert editor.main(root) == 1
    told = capsys.readouterr().err
    assert told.startswith("Paket editor tidak dapat diunduh.")
    assert "npm error network request failed" in told
    assert left(root) == []
    assert packages.there(root) is None


def test_a_registry_that_does_not_answer_is_not_waited_for(project):
    root, npm = project
    assert editor.fetch(str(npm(HANGS)), root, patience=0.3) == "npm: 0.3 s"
    assert left(root) == []
