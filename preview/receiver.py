"""The contact form's receiver beside the preview: a process of its own, behind the same address.

In production a web server stands in front of both (deploy/); here this does.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPException

PATHS = ("/kirim/", "/kotak-masuk/")
# What it reads when it starts: after a change here it is started again.
FOLDERS = ("inbox", "loop_site", "data")
PATIENCE = 10  # seconds a request waits for it to start
LARGEST = 64_000  # bytes of a request that are read; the receiver itself takes far fewer
_OWN_AFFAIR = {"connection", "transfer-encoding", "content-length", "date", "server"}


class Receiver:
    """The process `python -m inbox serve`, reached through the socket at `path`."""

    def __init__(self, root, folder, site, environment=()):
        self.root, self.path = root, f"{folder}/inbox.sock"
        self.environment = {**os.environ, **dict(environment), "INBOX_SITE": str(site)}
        self.process = None

    def start(self):
        self.stop()
        # Ctrl+C reaches everybody at a terminal; who started this process also ends it.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "inbox", "serve", "--uds", self.path],
                cwd=self.root,
                env=self.environment,
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

    def answer(self, method, target, headers, body):
        """(status, headers, body) of its answer; raises OSError when it gives none."""
        end = time.monotonic() + PATIENCE
        while True:
            connection = _Connection(self.path)
            try:
                connection.connect()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise
                time.sleep(0.05)
        try:
            connection.request(method, target, body, headers)
            answer = connection.getresponse()
            kept = [(k, v) for k, v in answer.getheaders() if k.lower() not in _OWN_AFFAIR]
            return answer.status, kept, answer.read()
        except HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()


class _Connection(HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost", timeout=30)
        self.socket_path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.socket_path)
