"""`python -m preview`: the site on this machine, rebuilt on every save."""

import os
import signal
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from loop_site.editor import packages

from .builds import Builds
from .ports import busy
from .receiver import Receiver
from .server import DESK, application

HOST = "127.0.0.1"


def main():
    port = os.environ.get("PORT") or "8000"
    if not (port.isascii() and port.isdecimal()) or not 0 < int(port) < 65536:
        return _stop(
            f"PORT={port} bukan nomor porta. Tulis angka 1 sampai 65535.",
            f"PORT={port} is not a port number. Write a number from 1 to 65535.",
        )
    if busy(HOST, int(port)):
        return _stop(
            f"Porta {port} sedang dipakai program lain. Coba: make serve PORT={int(port) + 1}",
            f"Port {port} is in use by another program. Try: make serve PORT={int(port) + 1}",
        )
    address = f"http://{HOST}:{port}/"
    os.environ["SITE_URL"] = address
    os.environ["LOOP_PREVIEW"] = "1"
    print(f"Pratinjau: {address} dan {address}en/ (Ctrl+C untuk berhenti)")
    print(f"Preview: {address} and {address}en/ (Ctrl+C to stop)")
    print(f"Meja redaksi / Editor's desk: {address}{DESK.lstrip('/')}", flush=True)
    if not packages.there(Path.cwd()):
        print(packages.LEFT_OUT, flush=True)
    with tempfile.TemporaryDirectory(prefix="loop-preview-") as folder:
        builds = Builds(Path.cwd(), folder)
        app = application(builds, Receiver(Path.cwd(), folder, builds.current))
        Server(
            uvicorn.Config(
                app, HOST, int(port), log_level="warning", timeout_graceful_shutdown=1
            )
        ).run()
    return 0


class Server(uvicorn.Server):
    """Ends on the signals a terminal sends, without raising them again, open pages included."""

    @contextmanager
    def capture_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.handle_exit)
        yield

    def handle_exit(self, number, frame):
        super().handle_exit(number, frame)
        self.config.app.state.end()


def _stop(id, en):
    print(f"{id}\n    {en}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
