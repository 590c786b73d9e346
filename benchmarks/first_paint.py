"""Largest contentful paint of an article beside a page as light as Hugo's PaperMod theme makes.

Slow 4G (150 ms round trip, 1.6 Mbit/s, as Lighthouse simulates) and a processor four times
slower, both pages from the same server, turn about; the median of nine and their ratio.
"""

import random
import statistics
import string
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts import browser
from tests.serving import serve

ARTICLE = "artikel/menjaga-kerahasiaan/"
ROUNDS = 9
SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6 * 1024 * 1024 / 8,
    "uploadThroughput": 750 * 1024 / 8,
}
PAINT = """() => new Promise(done => new PerformanceObserver(list => {
  done(list.getEntries().at(-1).startTime)
}).observe({type: 'largest-contentful-paint', buffered: true}))"""


def main():
    """Print both medians in milliseconds and the ratio; 1 when it is above 1.05."""
    with tempfile.TemporaryDirectory() as folder:
        light = Path(folder, "light")
        light.mkdir()
        _light_page(light)
        with serve(Path("site")) as ours, serve(light) as theirs, sync_playwright() as playwright:
            chromium = playwright.chromium.launch(
                executable_path=browser.find(),
                args=["--no-sandbox", "--disable-background-networking"],
            )
            times = {"ours": [], "light": []}
            for _ in range(ROUNDS):
                times["ours"].append(_paint(chromium, ours.url + ARTICLE))
                times["light"].append(_paint(chromium, theirs.url))
            chromium.close()
    ours, light = (statistics.median(times[name]) for name in ("ours", "light"))
    print(f"LCP ours {ours:.0f} ms, light page {light:.0f} ms, ratio {ours / light:.3f}")
    return 0 if ours / light <= 1.05 else 1


def _paint(chromium, url):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(url, wait_until="load")
    paint = page.evaluate(PAINT)
    context.close()
    return paint


def _light_page(folder):
    """5 kB of HTML and 5 kB of CSS after compression, no photograph."""
    dice = random.Random(1)
    words = lambda count: " ".join(  # noqa: E731
        "".join(dice.choices(string.ascii_lowercase, k=6)) for _ in range(count)
    )
    text = "".join(f"<p>{words(60)}</p>" for _ in range(18))
    rules = "".join(f".a{n}{{color:#{dice.randrange(16**6):06x}}}" for n in range(830))
    (folder / "style.css").write_text(f"body{{font:18px/1.6 serif}}{rules}")
    (folder / "index.html").write_text(
        f'<!doctype html><title>Light</title><link rel="stylesheet" href="/style.css"><h1>Light</h1>{text}'
    )
    (folder / "404.html").write_text("404")


if __name__ == "__main__":
    sys.exit(main())
