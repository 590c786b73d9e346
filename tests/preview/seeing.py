"""What the preview says on top of its pages."""

from lxml import html

from tests.preview.running import eventually

NOTE = "//*[@id='loop-preview'][@role='alert']"


def notes(running, path="/"):
    """The messages on top of the page at `path`, as elements: none or one."""
    text = running.get(path)[1]
    parser = html.HTMLParser(encoding="utf-8")
    return html.document_fromstring(text.encode(), parser=parser).xpath(NOTE) if text else []


def message(running, path="/"):
    """Wait for the message; gives its lines."""
    (note,) = eventually(lambda: notes(running, path), f"a message at {path}")
    assert len(note) == 0, "the message is text, never markup"
    return note.text_content().split("\n")


def mended(running, path="/"):
    """Wait until the page is there without a message; gives the page."""
    def whole():
        status, page = running.get(path)
        return page if status == 200 and not notes(running, path) else None

    return eventually(whole, f"no message at {path}")
