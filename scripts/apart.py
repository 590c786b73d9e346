"""Python environments of their own in .cache, for what must not meet the project's packages."""

import subprocess
import sys
from pathlib import Path

CACHE = Path(__file__).resolve().parents[1] / ".cache"


def environment(name, *packages, lock=None):
    """Path of the Python in .cache/<name>, which has `packages` and what the file `lock` names."""
    folder = CACHE / name
    python, done = folder / "bin/python", folder / ".packages"
    wanted = "\n".join([*packages, Path(lock).read_text("utf-8") if lock else ""])
    if done.is_file() and done.read_text("utf-8") == wanted:
        return str(python)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if lock:
        subprocess.run(
            [*install, "--require-hashes", "--prefer-binary", "-r", str(lock)], check=True
        )
    subprocess.run([*install, *packages], check=True)
    done.write_text(wanted, "utf-8")
    return str(python)
