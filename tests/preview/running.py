"""The live preview as `make serve` runs it: a process of its own, asked over HTTP."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

DEADLINE = 20
# Waits for the end of its input, which comes when the process at the other end is gone.
GUARDIAN = """
import os, signal, sys
sys.stdin.read()
os.killpg(int(sys.argv[1]), signal.SIGKILL)
"""
OWN = re.compile(r'<script[^>]+src="/__preview/[^>]*></script>')


def eventually(true, what, seconds=DEADLINE):
    """Wait until `true()` is, and return what it gave; `what` says what was awaited."""
    end = time.monotonic() + seconds
    while not (result := true()):
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        time.sleep(0.05)
    return result


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Preview:
    """root: the project shown. temporary: where it keeps what it makes. process: its leader."""

    root: Path
    port: int
    temporary: Path
    process: subprocess.Popen
    log: Path

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/"

    def post(self, path, form):
        """(status, headers, text) of the answer to a form, encoded as browsers do."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask(path, "POST", form, kind)

    def ask(self, path, method="GET", body=None, headers=None):
        """(status, headers, text) of the answer to exactly this path; (0, {}, '') for none."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        except ConnectionError:
            return 0, {}, ""
        finally:
            connection.close()

    def get(self, path):
        """(status, text) of the answer; the preview's own script, which may change, left out."""
        status, _, text = self.ask(path)
        return status, OWN.sub("", text)

    def leads(self, path):
        """Where the answer sends on to, without its host where that is the preview's; or None."""
        target = self.ask(path)[1].get("Location")
        return target.removeprefix(self.url.rstrip("/")) if target else None

    def shows(self, path, text, status=200):
        """Wait until the page at `path` says `text`; gives the page."""
        def shown():
            found, page = self.get(path)
            return page if (found, text in page) == (status, True) else None

        return eventually(shown, f"{text!r} at {path}")

    def no_longer_shows(self, path, text):
        """Wait until the page at `path` is there without `text`; gives the page."""
        def clean():
            status, page = self.get(path)
            return page if status == 200 and text not in page else None

        return eventually(clean, f"no {text!r} at {path}")

    def said(self):
        return self.log.read_text("utf-8")

    def signal(self, number):
        """Send what a terminal sends: to the preview and every process it started."""
        os.killpg(self.process.pid, number)

    def alive(self):
        """Whether any process of the preview is left."""
        self.process.poll()
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return False
        return True


@contextmanager
def preview(root, answers=200):
    """The preview of the project at `root`, once it answers; None does not wait for it.

    Nothing of it outlives the block.
    """
    port = free_port()
    # Short, as the processes talk through a socket in it whose path may not be long.
    with tempfile.TemporaryDirectory(prefix="loop-test-") as folder:
        temporary, log = Path(folder, "tmp"), Path(folder, "log")
        temporary.mkdir()
        with log.open("wb") as output:
            process = start(root, str(port), output, TMPDIR=str(temporary))
        running = Preview(root, port, temporary, process, log)
        with guarded(process.pid):
            try:
                if answers:
                    eventually(lambda: running.get("/")[0] == answers, f"{answers} of {port}")
                yield running
            finally:
                stop(running)


@contextmanager
def guarded(leader):
    """Within the block, the processes led by `leader` do not outlive this one, even if killed."""
    guardian = subprocess.Popen(
        [sys.executable, "-c", GUARDIAN, str(leader)], stdin=subprocess.PIPE, start_new_session=True
    )
    try:
        yield
    finally:
        guardian.kill()
        guardian.communicate()


def start(root, port, output, **environment):
    return subprocess.Popen(
        [sys.executable, "-m", "preview"],
        cwd=root,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PORT": port, **environment},
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def stop(running):
    if running.alive():
        running.signal(signal.SIGTERM)
    try:
        eventually(lambda: not running.alive(), "the end of every process of the preview")
    finally:
        if running.alive():
            running.signal(signal.SIGKILL)
        running.process.wait()
