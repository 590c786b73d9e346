"""The receiver as production runs it: a process of its own, asked over HTTP."""

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from inbox.store import Store
from tests.inbox import asking
from tests.loop_site.small import ROOT, Small
from tests.preview.running import eventually, free_port, guarded

DEADLINE = 20


@dataclass
class Running:
    """root: the project it serves. process: its only one. log: everything it has said."""

    root: Path
    port: int
    process: subprocess.Popen
    log: Path

    def send(self, fields, address="203.0.113.5", **headers):
        """(status, headers) of the answer to a form; (0, {}) where there was none."""
        body = fields if isinstance(fields, bytes) else urlencode(fields, doseq=True).encode()
        headers = {"Content-Type": asking.FORM, "X-Forwarded-For": address, **headers}
        return self.ask("POST", "/kirim/", body, headers)

    def ask(self, method, path, body=None, headers=None):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers
        except (OSError, HTTPException):
            return 0, {}
        finally:
            connection.close()

    def kept(self):
        """What is stored, newest first."""
        store = Store(self.root / "var/inbox.sqlite3")
        try:
            return store.newest()
        finally:
            store.close()

    def said(self):
        return self.log.read_text("utf-8")


@contextmanager
def running(**environment):
    """A receiver of a project that has set what it must; nothing of it outlives the block."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="loop-inbox-") as folder:
        root = Path(folder)
        ready(root)
        log = root / "log"
        with log.open("wb") as output:
            process = start(root, output, INBOX_PORT=str(port), **environment)
        with guarded(process.pid):
            receiver = Running(root, port, process, log)
            try:
                eventually(lambda: receiver.ask("GET", "/kirim/")[0] == 303, "an answer")
                yield receiver
            finally:
                if process.poll() is None:
                    process.send_signal(signal.SIGTERM)
                process.wait(DEADLINE)


def ready(root):
    """A project at `root` whose receiver may start."""
    small = Small(root)
    said = {"data_controller": "Yayasan Contoh", "privacy_contact": "privasi@contoh.id"}
    small.change("institute", retention_days=180, **said)
    asking.site(root / "site")
    return small


def start(root, output, *words, **environment):
    """`python -m inbox serve` in the project at `root`."""
    return subprocess.Popen(
        [sys.executable, "-m", "inbox", "serve", *words],
        cwd=root,
        env=surroundings(**environment),
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def command(root, *words, **environment):
    """What `python -m inbox …` did in the project at `root`."""
    return subprocess.run(
        [sys.executable, "-m", "inbox", *words],
        cwd=root,
        env=surroundings(**environment),
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def surroundings(**environment):
    """This process's environment without settings of its own, with `environment`."""
    ours = ("INBOX_", "LOOP_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment}
