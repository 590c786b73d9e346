"""Which coding the bytes of a text are in, and the same text in UTF-8."""

import codecs

UTF_8, WINDOWS = "utf-8", "cp1252"
# How files begin that are no text, and what saves them so.
BEGINNINGS = {
    b"PK\x03\x04": "Word",
    b"\xd0\xcf\x11\xe0": "Word",
    b"{\\rtf": "RTF",
    b"%PDF": "PDF",
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG": "PNG",
    b"GIF8": "GIF",
}
_MARKS = {b"\xef\xbb\xbf": UTF_8, b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def of(data):
    """The coding the bytes `data` seem to be in: utf-8, utf-16-le, utf-16-be or cp1252.

    None where they are no text.
    """
    if foreign(data):
        return None
    for mark, coding in _MARKS.items():
        if data.startswith(mark) and _is(data, coding):
            return coding
    # Half the bytes of our languages are null in UTF-16; without a mark that is all there is.
    for coding, nulls in (("utf-16-le", data[1:4000:2]), ("utf-16-be", data[0:4000:2])):
        if nulls.count(0) * 2 > len(nulls) and _is(data, coding):
            return coding
    if _is(data, UTF_8):
        return UTF_8
    return None if b"\0" in data else WINDOWS


def foreign(data):
    """What saves files that begin like `data` and are no text, such as 'Word'; None elsewhere."""
    return next((name for start, name in BEGINNINGS.items() if data.startswith(start)), None)


def first_fault(data):
    """(1-based line, sign as cp1252 means it) where `data` stops being UTF-8."""
    try:
        data.decode(UTF_8)
    except UnicodeDecodeError as error:
        sign = data[error.start : error.start + 1].decode(WINDOWS, "replace")
        return data.count(b"\n", 0, error.start) + 1, sign
    return 0, ""


def converted(data):
    """`data` in UTF-8; as it was where it is so already, or no text.

    Where one program wrote UTF-8 and another added to it in cp1252, only what it added changes.
    """
    coding = of(data)
    if coding in (None, UTF_8):
        return data
    if coding != WINDOWS:
        return data.decode(coding).removeprefix("\ufeff").encode()
    return data.decode(UTF_8, "loop-windows").encode()


def _as_windows(error):
    """Decode what is not UTF-8 as cp1252, for `decode` to go on behind it."""
    return error.object[error.start : error.end].decode(WINDOWS, "replace"), error.end


codecs.register_error("loop-windows", _as_windows)


def _is(data, coding):
    try:
        data.decode(coding)
    except UnicodeDecodeError:
        return False
    return True
