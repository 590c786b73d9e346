"""When the preview cannot start it says why in one sentence, in both languages."""

import os
import socket
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.preview.running import DEADLINE


def refused(port):
    """What `python -m preview` says when it must not start."""
    done = subprocess.run(
        [sys.executable, "-m", "preview"],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PORT": port},
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr


def test_busy_port_names_another_one():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert refused(str(port)) == (
            f"Porta {port} sedang dipakai program lain. Coba: make serve PORT={port + 1}\n"
            f"    Port {port} is in use by another program. Try: make serve PORT={port + 1}\n"
        )


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "²"])
def test_what_is_no_port_number_is_said_to_be_none(port):
    assert refused(port) == (
        f"PORT={port} bukan nomor porta. Tulis angka 1 sampai 65535.\n"
        f"    PORT={port} is not a port number. Write a number from 1 to 65535.\n"
    )
