"""Same sources and same clock, same bytes: other folder, time zone, umask, language and day."""

import os
import subprocess
import sys

from tests.built import documents
from tests.built.writing import CLOCK, article, open_form
from tests.conftest import copy_project

MACHINES = [
    {"TZ": "Asia/Jayapura", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/New_York", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
]


def test_two_machines_build_the_same_bytes(tmp_path):
    made = []
    for number, machine in enumerate(MACHINES):
        root = copy_project(tmp_path / ("mesin" if number else "folder lain") / "proyek")
        open_form(root, security_contact="keamanan@contoh.example")
        article(root, "nanti/index.md", "Tulisan nanti", date="2031-01-01")
        os.utime(root / "docs/index.md", (number, number))
        done = subprocess.run(
            [sys.executable, "-m", "engine"], cwd=root, env={**os.environ, **CLOCK, **machine},
            umask=(0o022, 0o077)[number], capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        made.append(
            (done.stdout, documents.files(root / "site"), documents.files(root / "hosting"))
        )
    assert ".well-known/security.txt" in made[0][1] and "nginx.conf" in made[0][2]
    assert made[0] == made[1]
