"""Checks of a page in a real browser, shared by the quick cut and the whole round."""

from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import axe_playwright_python

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def open_page(chromium, served, path, width=360, **settings):
    """A page of the built site; fails on console errors and on answers above 399."""
    settings = {"locale": path[:2] if path.startswith("en/") else "id", **settings}
    # axe is put into the page as a script; the policy itself has tests of its own.
    context = chromium.new_context(
        viewport={"width": width, "height": 740}, bypass_csp=True, **settings
    )
    page = context.new_page()
    heard = []
    page.on("console", lambda message: message.type == "error" and heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("response", lambda answer: answer.status >= 400 and heard.append(answer.url))
    page.goto(served.url + path)
    yield page
    assert heard == []
    context.close()


def access(page):
    """What axe finds on the page as it stands: (rule, help, elements)."""
    page.evaluate(AXE)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    return [
        (found["id"], found["help"], [node["target"] for node in found["nodes"]])
        for found in result["violations"]
    ]


# WCAG 1.4.12: line height 1.5, after paragraphs 2, letters .12, words .16.
_SPACING = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)
fits = SimpleNamespace(
    CASES=(
        (320, ""),  # also 400 % zoom of a 1280 px window
        (360, "html{font-size:200%}"),
        (360, _SPACING),
    ),
    apply=lambda page, style: page.add_style_tag(content=style) if style else None,
    overflow=lambda page: page.evaluate(
        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"
    ),
)
