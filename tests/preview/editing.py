"""Saving files of a previewed project, and putting them back."""

from contextlib import contextmanager

from tests.pages import KINDS
from tests.preview.running import eventually

ARTICLE = f"/{KINDS['id']['article']}"
WATCHED = ("/", "/en/", ARTICLE, f"/{KINDS['en']['article']}")


@contextmanager
def edited(running, name, change):
    """`change` (old text -> new text) saved in the file `name`; as before when the block ends."""
    file = running.root / name
    before = file.read_text("utf-8")
    after = change(before)
    assert after != before, f"nothing changed in {name}"
    pages = [running.get(path) for path in WATCHED]
    file.write_text(after, "utf-8")
    try:
        yield file
    finally:
        file.write_text(before, "utf-8")
        # The next test starts from the project as it was.
        eventually(lambda: [running.get(p) for p in WATCHED] == pages, f"{name} as before")


def replacing(old, new):
    """A change: the first `old` becomes `new`."""
    return lambda text: text.replace(old, new, 1)


def adding(text):
    """A change: `text` at the end."""
    return lambda before: f"{before}\n{text}\n"


def line_of(text, file):
    """The number of the first line of `file` that holds `text`."""
    lines = file.read_text("utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if text in line)
