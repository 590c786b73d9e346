"""Read a text below docs/ or data/, or say why that cannot be."""

import re
import stat

from . import codings
from .messages import texts as messages

# Bytes. The longest article has 10,000; a book has 500,000, and takes seconds to render.
LARGEST = 500_000
CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read(root, path):
    """(text or None, problems) of the file at `path`, below the project `root`.

    Its lines end in a plain newline, and a space stands where it has a control character: that
    is told by a rule (checks.characters), and no reader of the text need guard against it.
    """
    place = root / path
    try:
        status = place.stat()
        if not stat.S_ISREG(status.st_mode):
            return None, [messages.file_unreadable(path)]
        if status.st_size > LARGEST:
            size = -(-status.st_size // 1000)
            return None, [messages.text_too_large(path, size, LARGEST // 1000)]
        data = place.read_bytes()
    except OSError:
        return None, [messages.file_unreadable(path)]
    coding = codings.of(data)
    if coding is None:
        return None, [messages.not_text(path, codings.foreign(data))]
    if coding != codings.UTF_8:
        return None, [messages.not_utf_8(path, coding, *codings.first_fault(data))]
    return plain(data.decode("utf-8-sig")), []


def plain(text):
    """`text` with its lines and signs as `read` gives them."""
    return CONTROL.sub(" ", lines(text))


def lines(text):
    """`text` with every line ended by a plain newline."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
