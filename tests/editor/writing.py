"""What staff do in the editor, as they see it: by the names of its fields and buttons."""

import re

from playwright.sync_api import expect

TRIES, SOON = 2, 5000  # milliseconds
# A box that opens or closes swallows what is pressed meanwhile; people are slower than that.
SETTLED = """() => !document.querySelector("dialog.open:not(.active)")
    && document.getAnimations().every((one) => one.playState !== "running"
      || one.effect.getTiming().iterations === Infinity)"""
BLOCKED = re.compile("Content Security Policy|Refused to", re.IGNORECASE)


class Desk:
    """The editor in the browser tab `page`.

    outside: requests that went elsewhere than to the site and the API. faults: what the browser
    blocked, and what broke in the page.
    """

    def __init__(self, page, url, api):
        self.page, self.url = page, f"{url}admin/"
        self.outside, self.faults = [], []
        ours = (url, f"{api}/", "blob:", "data:")
        page.on("request", lambda one: one.url.startswith(ours) or self.outside.append(one.url))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._hear)

    def _hear(self, message):
        if message.type == "error" or BLOCKED.search(message.text):
            self.faults.append(message.text)

    def sign_in(self, token):
        self.page.goto(self.url)
        self.press("Masuk dengan Token")
        self.page.get_by_role("textbox").first.fill(token)
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_text("Sepuluh sikap").first).to_be_visible()

    def press(self, name, within=None):
        self.click((within or self.page).get_by_role("button", name=name).first)

    def click(self, found):
        """Click once nothing opens or closes any more."""
        found.wait_for()
        self.page.wait_for_function(SETTLED)
        found.click()

    def open(self, path):
        """Go to a place of the editor, e.g. `collections/articles`."""
        self.page.goto(f"{self.url}#/{path}")

    def field(self, label):
        return self.page.get_by_role("textbox", name=label).first

    def fill(self, **texts):
        """Fill in fields by their labels; `_` stands for a space.

        What is typed while a box still lies over the field goes nowhere: a hand would wait, too.
        """
        for label, text in texts.items():
            field = self.field(label.replace("_", " "))
            field.click(trial=True)
            field.fill(text)

    def choose(self, name):
        self.page.get_by_role("radio", name=name, exact=True).first.click()

    def language(self, name):
        """Turn to the fields of a language: Indonesia, Inggris."""
        self.choose(name)

    def date(self, moment):
        self.page.locator("input[type=datetime-local]").first.fill(moment)

    def photo(self, file):
        self.page.locator("input[type=file]").first.set_input_files(file)
        name = file.stem.replace(" ", "-")
        expect(self.page.get_by_text(re.compile(name)).first).to_be_visible()

    def save(self):
        """Save, once more where the editor had not yet taken in the last letters."""
        self.until(lambda: self.press("Simpan"), self.page.get_by_text("Tersimpan"))

    def until(self, act, sign):
        """Do `act`, and again as a person would, until `sign` is seen: menus open slowly."""
        for _ in range(TRIES):
            act()
            try:
                return expect(sign.first).to_be_visible(timeout=SOON)
            except AssertionError:
                continue
        act()
        return expect(sign.first).to_be_visible()

    def preview(self):
        """The live preview."""
        return self.page.locator("iframe").first.content_frame

    def status(self, old, new, refused=None):
        """Move the entry on. refused: what is told where it may not."""
        moved = self.page.get_by_role("button", name=re.compile(f"Status: .*{new}"))

        def choose():
            self.press(re.compile(f"Status: .*{old}"))
            self.click(self.page.get_by_role("menuitemradio", name=new))

        self.until(choose, self.page.get_by_text(refused) if refused else moved)
