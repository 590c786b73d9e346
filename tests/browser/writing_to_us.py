"""Somebody who fills in the contact form, and the people it reaches."""

import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass

from tests.browser.reading import word
from tests.pages import KINDS

ANSWERS = {
    "name": "Ani",
    "email": " ani @contoh.id",
    "message": "Saya ingin bertanya: apakah satu sesi cukup?\nTerima kasih 🌱",
}


@dataclass
class Office:
    """url: the site with its receiver behind it. root: the project. database: where messages are."""

    url: str
    root: object
    database: object

    def inbox(self, *words):
        """What `python -m inbox` prints."""
        result = subprocess.run(
            [sys.executable, "-m", "inbox", *words],
            cwd=self.root,
            env={**os.environ, "INBOX_DATABASE": str(self.database)},
            capture_output=True,
            text=True,
            check=True,
        )
        return result.stdout


@contextmanager
def tab(chromium, width=360, scripts=True, **settings):
    """A fresh tab; `.complaints` gathers errors of the page itself."""
    context = chromium.new_context(
        viewport={"width": width, "height": 740}, java_script_enabled=scripts, **settings
    )
    page = context.new_page()
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    try:
        yield page
        assert page.complaints == []
    finally:
        context.close()


def open_form(page, office, language="id", query=""):
    page.goto(f"{office.url}{KINDS[language]['contact']}{query}")


def fill(page, **changed):
    """Fill in the whole form by its fields' names; None leaves one out."""
    answers = {**ANSWERS, **changed}
    if answers["name"] is not None:
        page.locator("#name").fill(answers["name"])
    channel = answers.get("channel", "email")
    if channel:
        page.locator(f"[name=channel][value={channel}]").check()
        if answers.get(channel) is not None:
            page.locator(f"#{channel}").fill(answers[channel])
    if answers["message"] is not None:
        page.locator("#message").fill(answers["message"])
    for name in ("consent", "adult"):
        if answers.get(name, True):
            page.locator(f"#{name}").check()


def send(page, language="id"):
    page.get_by_role("button", name=word("form.send", language), exact=True).click()


def faults(page):
    """{field: words} of the error summary."""
    found = page.locator("#loop-errors li a").evaluate_all(
        "links => links.map(link => [link.hash.slice(1), link.textContent])"
    )
    return dict(found)
