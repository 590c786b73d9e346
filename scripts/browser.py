"""Find a Chrome or Chromium for the tests, or install one, or say what to install."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def find():
    """Path of a browser, or None: `CHROME`, then the machine's own, then Playwright's."""
    own = [os.environ.get("CHROME"), *map(shutil.which, NAMES), str(MAC)]
    found = next((path for path in own if path and Path(path).exists()), None)
    return found or _playwrights()


def _playwrights():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install():
    """Debian's package where we may install one, else Playwright's own download."""
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "--no-install-recommends"]
        for command in (["apt-get", "update"], [*install, "chromium", "fonts-liberation"]):
            done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
            if done.returncode:
                print(done.stderr.strip().splitlines()[-1:], file=sys.stderr)
                break
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main():
    if find():
        return 0
    print("Memasang peramban untuk uji … / Installing a browser for the tests …", flush=True)
    install()
    if find():
        return 0
    print(
        "Uji memerlukan Chrome atau Chromium. Pasang salah satu (Debian: apt install chromium), "
        "atau tunjuk dengan CHROME=/jalur/chrome make test.\n"
        "    The tests need Chrome or Chromium. Install one (Debian: apt install chromium), or "
        "name it with CHROME=/path/chrome make test.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
