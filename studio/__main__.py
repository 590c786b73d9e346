"""`python -m studio`: drop a Word file, see the article, then write it. On this machine only."""

import os
import sys
from pathlib import Path

import uvicorn

from preview.ports import busy

from .server import application

HOST = "127.0.0.1"


def main():
    port = os.environ.get("PORT") or "8010"
    if not (port.isascii() and port.isdecimal()) or not 0 < int(port) < 65536:
        return _stop(
            f"PORT={port} bukan nomor porta. Tulis angka 1 sampai 65535.",
            f"PORT={port} is not a port number. Write a number from 1 to 65535.",
        )
    if not Path("mkdocs.yml").is_file() or not Path("docs").is_dir():
        return _stop(
            "Jalankan perintah ini di folder proyek.", "Run this command in the project's folder."
        )
    if busy(HOST, int(port)):
        return _stop(
            f"Porta {port} sedang dipakai program lain. Coba: make studio PORT={int(port) + 1}",
            f"Port {port} is in use by another program. Try: make studio PORT={int(port) + 1}",
        )
    address = f"http://{HOST}:{port}/"
    print(
        f"Studio: {address} (Ctrl+C untuk berhenti)\nStudio: {address} (Ctrl+C to stop)", flush=True
    )
    uvicorn.run(
        application(Path.cwd(), f"{HOST}:{port}"), host=HOST, port=int(port), log_level="warning"
    )
    return 0


def _stop(id, en):
    print(f"{id}\n    {en}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
