"""Somebody who searches, in a page whose answers are prepared."""

from contextlib import contextmanager
from pathlib import Path

import rjsmin

from tests.browser.reading import reader
from tests.conftest import ROOT

SCRIPTS = ROOT / "overrides/assets/js/search"
INTERFACE = ("dialog", "elements", "field", "keys", "page", "results", "settings")
PREPARED = Path(__file__).with_name("prepared.js")


def prepared(built):
    """The module readers get, with prepared answers in place of those of the index."""
    (style,) = (f"/{file.relative_to(built)}" for file in built.glob("assets/search.*.css"))
    files = [PREPARED, *(SCRIPTS / f"{name}.js" for name in INTERFACE)]
    texts = [file.read_text("utf-8") for file in files]
    return rjsmin.jsmin("\n".join([f'const STYLE = "{style}"', *texts]))


@contextmanager
def searcher(chromium, built, width=360, scripts=True):
    """A fresh page; `.asked` gathers the paths of its requests, `.broken` breaches of the policy."""
    with reader(chromium, width, scripts) as page:
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        script = prepared(built)
        page.route(
            "**/assets/search.*.js",
            lambda route: route.fulfill(content_type="text/javascript", body=script),
        )
        page.add_init_script(
            "window.broken = []; addEventListener('securitypolicyviolation',"
            " event => broken.push(event.blockedURI + event.violatedDirective))"
        )
        yield page


def open_dialog(page, url):
    """Open the dialog with the key for it, on the page at `url`."""
    page.goto(url)
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    return dialog


def ask(page, words):
    """Type `words` where the focus is and wait for the answer to them."""
    page.keyboard.insert_text(words)
