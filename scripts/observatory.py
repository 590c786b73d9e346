"""Mozilla's HTTP Observatory, applied on this machine: its rules, no server of theirs.

The package comes from npm into .cache/observatory; nothing else uses it.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

HOME = Path(__file__).resolve().parents[1] / ".cache/observatory"
PACKAGES = ("@mdn/mdn-http-observatory@1.4.8", "node@22.23.3")
PATIENCE = 180  # seconds
NODE = HOME / "node_modules/node/bin/node"


def fetch():
    """Install the package where it is missing. Returns whether it is here then."""
    if not NODE.is_file() and shutil.which("npm"):
        HOME.mkdir(parents=True, exist_ok=True)
        # Its own script after the installation would fetch lists of names from elsewhere.
        command = ["npm", "install", "--no-save", "--silent", "--ignore-scripts", "--no-audit"]
        command += ["--fetch-retries=1", "--prefix", str(HOME), *PACKAGES]
        try:
            subprocess.run(command, check=False, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return False
        _node()
    package = HOME / "node_modules/@mdn/mdn-http-observatory/conf"
    if package.is_dir():
        # No name of ours is on the list of those browsers know to be safe.
        (package / "hsts-preload.json").write_text("{}", "utf-8")
    return NODE.is_file() and package.is_dir()


def _node():
    """Run the script of the package `node`, which puts the program in its place."""
    script = HOME / "node_modules/node/installArchSpecificPackage.js"
    if script.is_file():
        subprocess.run(["node", str(script)], cwd=script.parent, check=False)


def scored(http, https, authority):
    """{"score": …, "results": {test: [result, points]}} of the site on these ports of localhost.

    authority: file of the certificate that vouches for it.
    """
    done = subprocess.run(
        [str(NODE), str(Path(__file__).with_suffix(".mjs")), str(http), str(https)],
        cwd=HOME,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(authority), "NODE_ENV": "production"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])
