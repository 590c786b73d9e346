"""The night watch: what is found is told plainly, and one issue holds it."""

import json
import os
import subprocess

import pytest

from scripts import watch
from tests.conftest import ROOT

DEAD = {"path": "docs/a.md", "line": 3, "rule": "link-dead", "id": "Halaman itu tidak ada lagi.",
        "en": "Gone.", "severity": "advice"}  # fmt: skip
OTHER = {**DEAD, "rule": "long-sentence", "id": "Kalimat panjang."}


def watched(tmp_path, monkeypatch, links=(), audit=0, live=0, **environment):
    """(exit code, issue, what ran) of a night in which programs answered like this."""
    monkeypatch.chdir(tmp_path)
    ran = []

    def run(*command):
        ran.append(command)
        if "check" in command:
            return 0, json.dumps(list(links)) if links is not None else "Traceback …"
        if "pip_audit" in command:
            return audit, "paket 1.0 ada celah"
        return live, "1 dari 4 berkas berbeda"

    code = watch.main(run, environment, "python")
    return code, watch.FILE.read_text("utf-8"), ran


def test_quiet_night_writes_nothing(tmp_path, monkeypatch):
    assert watched(tmp_path, monkeypatch, [OTHER], SITE_URL="https://a.example/")[:2] == (0, "")


def test_everything_found_stands_in_one_text(tmp_path, monkeypatch):
    code, text, _ = watched(
        tmp_path, monkeypatch, [DEAD, OTHER], 1, 1, SITE_URL="https://a.example/"
    )
    assert code == 1
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Tautan ke situs lain tidak sampai / Links to other sites lead nowhere",
        "## Ada celah yang diketahui pada paket, atau pemeriksaannya gagal / "
        "Packages have known holes, or could not be checked",
        "## Situs yang tayang tidak seperti yang dibangun / The site online is not what was built",
    ]
    assert "    docs/a.md:3: Halaman itu tidak ada lagi." in text and "Kalimat panjang" not in text


def test_check_that_does_not_run_is_told_too(tmp_path, monkeypatch):
    assert "tidak berjalan" in watched(tmp_path, monkeypatch, None)[1]


def test_site_is_asked_as_its_host_can_answer(tmp_path, monkeypatch):
    ran = watched(tmp_path, monkeypatch, SITE_URL="https://a.example/", LOOP_HOST="github")[2]
    assert "--no-headers" in ran[-1]
    assert not any("live" in command for command in watched(tmp_path, monkeypatch)[2])


@pytest.mark.parametrize(
    "text, open_issue, does",
    [
        ("ada", "", "create"),
        ("ada", "7", "edit 7"),
        ("", "7", "close 7"),
        ("", "", "list"),
    ],
)
def test_one_issue_is_opened_renewed_and_closed(tmp_path, text, open_issue, does):
    (tmp_path / "watch.md").write_text(text)
    gh = tmp_path / "gh"
    gh.write_text(
        f'#!/bin/sh\necho "$@" >>{tmp_path}/ran\n[ "$2" = list ] && echo "{open_issue}" || true\n'
    )
    gh.chmod(0o755)
    subprocess.run(
        [ROOT / "deploy/issue", tmp_path / "watch.md"], check=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert (tmp_path / "ran").read_text().splitlines()[-1].startswith(f"issue {does}")
