"""Lighthouse's four scores for every kind of page in both languages, on the built site.

A page that asks search engines to pass it by (a 404) is not scored on whether they may list it:
that audit would punish it for doing what it is for. Such rows end with `noindex`.

Names of kinds, as `make lighthouse ARGS="article home"`, score those only. Performance is timed:
on a busy machine a page may miss a point that it has on a quiet one.

Lighthouse and the Node it asks for come from npm into .cache/lighthouse; nothing else uses them.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts import browser
from tests.pages import KINDS
from tests.serving import serve

SITE = Path("site")
HOME = Path(".cache/lighthouse").resolve()
PACKAGES = ("lighthouse@13.5.0", "node@22.23.3")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def main(*chosen):
    if not shutil.which("npm"):
        print(
            "Lighthouse memerlukan npm. Pasang Node.js, lalu ulangi.\n"
            "    Lighthouse needs npm. Install Node.js, then repeat.",
            file=sys.stderr,
        )
        return 1
    HOME.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--no-save", "--silent", "--prefix", str(HOME), *PACKAGES]
    subprocess.run(command, check=True)
    worst = 100
    with serve(SITE) as server:
        for language, kinds in KINDS.items():
            for kind, path in kinds.items():
                if chosen and kind not in chosen:
                    continue
                unlisted = _unlisted(path)
                scores = _scores(server.url + path, ["is-crawlable"] if unlisted else [])
                worst = min(worst, *scores)
                row = " ".join(f"{score:4}" for score in scores)
                print(f"{kind:10} {language}  {row}{'  noindex' if unlisted else ''}", flush=True)
    print(f"terendah / lowest: {worst}")
    return 0 if worst == 100 else 1


def _unlisted(path):
    file = SITE / path
    text = (file / "index.html" if file.is_dir() else file).read_text("utf-8")
    return '<meta name="robots" content="noindex">' in text


def _scores(url, left_out):
    """Performance, accessibility, best practices and SEO of `url`, 0 to 100 each.

    left_out: ids of audits to leave out.
    """
    flags = "--headless=new --disable-gpu --disable-background-networking"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        flags += " --no-sandbox"
    node = HOME / "node_modules/node/bin/node"
    done = subprocess.run(
        [
            str(node), str(HOME / "node_modules/lighthouse/cli/index.js"), url, "--quiet",
            "--output=json", f"--chrome-flags={flags}",
            f"--only-categories={','.join(CATEGORIES)}",
            *(f"--skip-audits={audit}" for audit in left_out),
        ],
        env={**os.environ, "CHROME_PATH": browser.find()},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    categories = json.loads(done.stdout)["categories"]
    return [round(categories[name]["score"] * 100) for name in CATEGORIES]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
