"""Every kind of page at three widths, by day and by night, in both languages: `screenshots/`."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts import browser
from tests.pages import KINDS
from tests.serving import serve

FOLDER = Path("screenshots")
WIDTHS = (360, 768, 1440)


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with serve(Path("site")) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser.find(), args=["--disable-background-networking", *arguments]
        )
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                _shoot(chromium, server.url, scheme, width)
        chromium.close()
    print(f"{len(list(FOLDER.iterdir()))} gambar di {FOLDER}/ / pictures in {FOLDER}/")


def _shoot(chromium, url, scheme, width):
    for language, kinds in KINDS.items():
        context = chromium.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, locale=language
        )
        page = context.new_page()
        for kind, path in kinds.items():
            page.goto(url + path)
            name = f"{kind}-{language}-{width}-{scheme}.png"
            page.screenshot(path=FOLDER / name, full_page=True)
        context.close()


if __name__ == "__main__":
    main()
