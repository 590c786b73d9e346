"""Fetch the editor's packages from npm into .cache/editor/, as editor/package-lock.json says.

A build never does this: it uses what is here, or leaves the editor out.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from loop_site.editor import packages

PATIENCE = 180  # seconds in all; a registry that takes longer is as good as absent
FILES = ("package.json", "package-lock.json")
QUIET = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--fetch-retries=1")
NO_NPM = (
    "Editor memerlukan npm. Pasang Node.js 20 atau lebih baru, lalu ulangi; tanpa editor pun situs "
    "tetap dapat dibangun.\n"
    "    The editor needs npm. Install Node.js 20 or newer, then repeat; the site builds without "
    "the editor too."
)
NOT_FETCHED = (
    "Paket editor tidak dapat diunduh. Periksa sambungan jaringan, lalu ulangi make editor.\n"
    "    The editor's packages cannot be fetched. Check the network, then repeat make editor."
)
READY = "Editor siap dipakai. / The editor is ready."


def main(root):
    """Make the packages be there. Returns 0, or 1 after a sentence that says why they are not."""
    if packages.there(root):
        print(READY)
        return 0
    npm = shutil.which("npm")
    if not npm:
        print(NO_NPM, file=sys.stderr)
        return 1
    try:
        told = fetch(npm, root)
    except OSError as error:
        told = str(error)
    if told is not None:
        print(f"{NOT_FETCHED}\n{told}".rstrip(), file=sys.stderr)
        return 1
    print(READY)
    return 0


def fetch(npm, root, patience=PATIENCE):
    """Install into a temporary folder, and give it its name when it is whole.

    Returns None, or what npm said.
    """
    place = packages.place(root)
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".fetching-", dir=place.parent) as folder:
        for name in FILES:
            shutil.copyfile(root / packages.SOURCES / name, Path(folder, name))
        try:
            done = subprocess.run(
                [npm, "ci", *QUIET],
                cwd=folder,
                env={**os.environ, "npm_config_update_notifier": "false"},
                capture_output=True,
                text=True,
                timeout=patience,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"npm: {patience} s"
        if done.returncode:
            return (done.stderr or done.stdout).strip()[-1500:]
        try:
            Path(folder, "node_modules").rename(place)
        except OSError:  # somebody else was as fast
            if not packages.there(root):
                raise
    return None


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
