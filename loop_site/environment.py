"""Commands find the project's packages whichever Python they were started with."""

import importlib.util
import os
import sys
from pathlib import Path

PACKAGES = ("babel", "click", "lxml", "pydantic", "starlette")
PYTHON = Path(__file__).resolve().parents[1] / ".venv/bin/python"


def enter(module):
    """Go on in the project's own environment where this Python lacks the packages of `module`.

    Where there is none yet, end with a sentence that says how to make it.
    """
    if all(importlib.util.find_spec(name) for name in PACKAGES):
        return
    if not PYTHON.exists():
        sys.exit(
            "Paketnya belum terpasang. Jalankan make build sekali, lalu ulangi perintah ini.\n"
            "    The packages are not installed yet. Run make build once, then repeat this command."
        )
    os.execv(PYTHON, [str(PYTHON), "-m", module, *sys.argv[1:]])
