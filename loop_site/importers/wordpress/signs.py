"""The characters of an export, as an XML parser can take them."""

import codecs
import re

CHUNK = 1 << 18
# What XML 1.0 forbids, written as itself or as a reference.
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']""")


class Signs:
    """A file of bytes whose forbidden signs are spaces, to be read by a parser.

    mended: how many there were. lost: bytes that are no letter in the file's coding.
    """

    def __init__(self, file):
        self._file = file
        first = file.read(CHUNK)
        declared = _DECLARED.match(first.removeprefix(codecs.BOM_UTF8))
        self.coding = declared[1].decode().lower() if declared else "utf-8"
        self._declaration = declared[0] if declared else None
        self._decoder = codecs.getincrementaldecoder(self.coding)("replace")
        self._waiting, self._rest, self._ended = first, "", False
        self.mended = self.lost = 0

    def read(self, _size=-1):
        """The next bytes, in UTF-8; empty at the end."""
        while not self._ended:
            data = self._waiting or self._file.read(CHUNK)
            self._waiting = b""
            self._ended = not data
            text = self._rest + self._decoder.decode(data, final=self._ended)
            # A reference may lie across two chunks.
            cut = len(text) if self._ended else max(text.rfind("&", -12), -1)
            cut = len(text) if cut < 0 else cut
            text, self._rest = text[:cut], text[cut:]
            if self._declaration and text:
                text = re.sub(
                    r"encoding\s*=\s*[\"'][^\"']*[\"']", 'encoding="utf-8"', text, count=1
                )
                self._declaration = None
            if text:
                return self._sound(text).encode("utf-8", "replace")
        return b""

    def _sound(self, text):
        self.lost += text.count("\ufffd")
        text, count = _FORBIDDEN.subn(" ", text.removeprefix("\ufeff"))
        self.mended += count
        return _REFERENCE.sub(self._reference, text) if "&#" in text else text

    def _reference(self, found):
        number = int(found[1], 16) if found[1] else int(found[2])
        fine = number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0xFFFE
        if fine or 0x10000 <= number < 0x110000:
            return found[0]
        self.mended += 1
        return " "
