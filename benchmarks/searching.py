"""Readers who search: with our client and with Pagefind's, from a server that counts bytes."""

import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from loop_site import clock, scripts, site, views
from loop_site.languages import LANGUAGES
from loop_site.search import entries, plain
from scripts import browser as browsers
from tests.serving import serve

QUESTIONS = (
    "rahasia", "menjaga kerahasiaan", "kerahasian", "apa itu coaching", "merekam sesi",
    "penasihat", "dibayar kantor", "batas kerahasiaan coaching", "psikolog", "keraha", "confidentiality",
)  # fmt: skip
OURS = """async ([script, question, ours, other]) =>
  (await (await import(script)).find(question, ours, other)).count"""
PAGEFIND = """async question => {
  const pagefind = await import('/pagefind/pagefind.js')
  const { results } = await pagefind.search(question)
  await Promise.all(results.slice(0, 10).map(result => result.data()))
  return results.length
}"""


@contextmanager
def browser():
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=browsers.find(), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield launched
        launched.close()


def ours(chromium, root, files, heads):
    """(bytes of a first search, of the one after it), one of each a question."""
    with TemporaryDirectory() as folder:
        for address, data in files.items():
            file = Path(folder, address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        script = scripts.module(root / "overrides/assets/js/search", STYLE="/none.css")
        Path(folder, "search.js").write_text(script, "utf-8")
        asked = lambda q: [OURS, ["/search.js", q, heads["id"], heads["en"]]]  # noqa: E731
        return _counted(chromium, folder, asked)


def pagefind(chromium, folder):
    """The same of Pagefind's index in `folder`, showing ten hits as ours does."""
    return _counted(chromium, folder, lambda question: [PAGEFIND, question])


def _counted(chromium, folder, asked):
    blank = '<!doctype html><html lang="id"><meta charset="utf-8"><title>.</title>'
    for name in ("index.html", "404.html"):
        Path(folder, name).write_text(blank)
    first, second = [], []
    with serve(Path(folder)) as server:
        for place, question in enumerate(QUESTIONS):
            context = chromium.new_context()
            page = context.new_page()
            page.goto(server.url)
            for asking, sizes in ((question, first), (QUESTIONS[place - 1], second)):
                server.requests.clear()
                page.evaluate(*asked(asking))
                sizes.append(sum(size for path, status, size in server.requests if status == 200))
            context.close()
    return first, second


def as_pages(root, target):
    """Write every entry our index holds as a page of its own, for Pagefind to read."""
    shown = views.Views(site.read(root, clock.now()), "https://loop.example/")
    shutil.rmtree(target, ignore_errors=True)
    for language in LANGUAGES:
        for number, entry in enumerate(entries.listed(shown, language)):
            headings, text = plain.text(entry.markdown)
            file = target / language / str(number) / "index.html"
            file.parent.mkdir(parents=True)
            under = "".join(f"<h2>{heading}</h2>" for heading in headings)
            file.write_text(
                f'<!doctype html><html lang="{language}"><title>{entry.title}</title>'
                f"<body data-pagefind-body><h1>{entry.title}</h1><p>{entry.description}</p>"
                f"{under}<p>{text}</p>",
                "utf-8",
            )
