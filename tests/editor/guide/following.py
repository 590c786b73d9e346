"""Somebody who follows the guide: does what a step says, and looks for every name it quotes."""

import re
import time
from contextlib import suppress
from functools import reduce

from playwright.sync_api import Error

PRESSED = (
    "button", "radio", "menuitem", "menuitemradio", "option", "treeitem", "link", "switch",
    "combobox", "row",
)
FILLED = ("textbox", "spinbutton", "combobox")
# What lies above the rest of the screen, and is what a reader looks at first.
ABOVE = "[role=alertdialog], [role=dialog], [role=menu], [role=listbox]:not([aria-label])"
# Signs that have no letters on the screen, by the names they have for those who hear it.
SIGNS = {"⋮": "Pilihan Penyunting", "←": "Batal Menyunting", "×": "Hapus"}
ISOLATES = "\u2066\u2067\u2068\u2069"
PATIENCE = 15  # seconds until a name has to be there
# A box that opens or closes swallows what is pressed meanwhile; people are slower than that.
SETTLED = """() => !document.querySelector("dialog.open:not(.active)")
    && document.getAnimations().every((one) => one.playState !== "running")"""
FRAME = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


class NotThere(AssertionError):
    """The guide quotes a name that is not on the screen."""


class Reader:
    """A reader of the guide before the editor on `page`.

    answers: {name of a field: what is filled in or chosen there, one after another}. title: of the
    article they are at.
    """

    def __init__(self, page, answers, title=None):
        self.page, self.title = page, title
        self.answers = {name: list(given) for name, given in answers.items()}

    def press(self, name):
        found = self.find(name, PRESSED)
        self.page.wait_for_function(SETTLED)
        found.click()

    def see(self, name):
        self.find(name)

    def open(self):
        """Press the article in the list; again if the list was just being drawn anew."""
        row = self.page.get_by_role("row", name=self.title).first
        row.wait_for()
        until = time.monotonic() + PATIENCE
        while row.is_visible() and time.monotonic() < until:
            self.page.wait_for_function(SETTLED)
            with suppress(Error):
                row.click(timeout=1000)
                row.wait_for(state="hidden", timeout=2000)

    def choose(self, name):
        """Take the answer given for the field `name`, or press what is called so."""
        if not self.answers.get(name):
            return self.press(name)
        answer = self.answers[name].pop(0)
        self.find(name)
        field = self.page.get_by_role("group", name=_whole(f"Isian “{name}”"))
        field.get_by_role("radio", name=answer, exact=True).click()

    def fill(self, name):
        assert self.answers.get(name), f"the test knows nothing to fill into {name}"
        self.find(name)
        field = _of_roles(self.page, FILLED, name).first
        field.click(trial=True)  # nothing lies over it
        field.fill(self.answers[name].pop(0))

    def find(self, name, roles=()):
        """What is called `name`: in what lies on top if it is there, else anywhere on the screen.

        roles: what it is, if it can be told; else any words will do. Raises NotThere when it does not come up, even after scrolling.
        """
        wanted = SIGNS.get(name, name)
        until = time.monotonic() + PATIENCE
        while (now := time.monotonic()) < until:
            for scope in self._layers():
                with suppress(Error):  # it may go while we are looking
                    if found := _first(scope, wanted, roles):
                        found.scroll_into_view_if_needed(timeout=1000)
                        return found
            if roles != PRESSED and until - now < PATIENCE - 2:
                self._scroll()
            self.page.evaluate(FRAME)
        raise NotThere(f"“{name}” is not on the screen")

    def _layers(self):
        above = self.page.locator(ABOVE).filter(visible=True)
        return [*([above.last] if above.count() else []), self.page.locator("body")]

    def _scroll(self):
        """A little further down the fields: Sveltia draws them when they come into view."""
        self.page.mouse.move(200, 400)
        self.page.mouse.wheel(0, 300)


def _first(scope, name, roles):
    exact = _of_roles(scope, roles or (*PRESSED, *FILLED), name)
    words = scope.page.get_by_text(_whole(name))
    if roles:  # what a button says can be less than the name it has for those who hear it
        found = (exact, scope.locator("button").filter(has=words, visible=True))
    else:
        found = (scope.get_by_text(_whole(name)).filter(visible=True), exact)
    return next((one.first for one in found if one.count()), None)


def _of_roles(scope, roles, name):
    first, *more = (scope.get_by_role(role, name=_whole(name)) for role in roles)
    return reduce(lambda found, other: found.or_(other), more, first).filter(visible=True)


def _whole(name):
    """All of a text, whatever spaces and direction marks stand between its words."""
    gap = rf"[\s{ISOLATES}]"
    inner = (re.escape(part) for part in re.split(r"(?<=[“])|(?=[”])|\s+", name))
    return re.compile(rf"^{gap}*{f'{gap}*'.join(inner)}{gap}*$")
