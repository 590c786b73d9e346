"""Running scripts/install.sh with a Python of one's choice, and no network in any case."""

import os
import subprocess
import sys

from tests.conftest import ROOT

# Port 9 of this machine refuses at once: pip finds no index there.
OFFLINE = {
    "PIP_INDEX_URL": "http://127.0.0.1:9/",
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_NO_CACHE_DIR": "1",
    "PIP_RETRIES": "0",
}


def install(folder, python=sys.executable, lock="", **environment):
    """Install what `lock` says into `folder`/venv."""
    (folder / "some.lock").write_text(lock, "utf-8")
    return subprocess.run(
        ["sh", str(ROOT / "scripts/install.sh"), str(python), "venv", "some.lock"],
        cwd=folder,
        env={**os.environ, **OFFLINE, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def command(folder, body):
    """A program in `folder` that does what the shell script `body` says."""
    program = folder / "python-of-this-machine"
    program.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    program.chmod(0o755)
    return program


def sentence(done):
    """The two lines that end what a failed installation says: Indonesian, English."""
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    id, en = done.stderr.splitlines()[-2:]
    assert en.startswith("    ") and not id.startswith(" ")
    return id, en.strip()
