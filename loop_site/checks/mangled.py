"""Letters that were read in the wrong coding before they came here, or lost."""

import re

from . import rule
from .characters import lines, text_fixed

# How cp1252 reads the bytes that may follow in UTF-8: `â€œ` is left of `“`, `Ã©` of `é`. No word of
# our languages has such pairs.
_FOLLOWING = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore")) + "\x80-\x9f"
_MANGLED = re.compile(f"â[{_FOLLOWING}]{{2}}|[ÂÃ][{_FOLLOWING}]")
_LOST = re.compile("\ufffd")


def _mended(text):
    """`text` as it was before it was read wrongly, be it once or several times."""
    before = None
    while text != before:
        before, text = text, _MANGLED.sub(lambda found: _as_written(found[0]), text)
    return text


def _as_written(signs):
    """The sign that somebody wrote and `signs` are left of; `signs` where that is in doubt."""
    latin = (sign.encode("latin-1" if ord(sign) < 256 else "cp1252") for sign in signs)
    try:
        return b"".join(latin).decode()
    except UnicodeDecodeError:
        return signs


@rule.rule("file", fix=lambda data: text_fixed(data, _mended))
def coding_mangled(file):
    """Letters were read in the wrong coding once, and other signs stand in their place.

    Bad:
        â€œEtikaâ€\u009d
    Good:
        “Etika”
    """
    for number, signs in lines(file.text, _MANGLED):
        broken, meant = signs[0], _as_written(signs[0])
        yield rule.Found(
            number,
            f"`{broken}` adalah sisa dari {meant} yang terbaca dengan pengodean yang salah. Ganti.",
            f"`{broken}` is what is left of {meant}, read in the wrong coding. Put that instead.",
        )


@rule.rule("file")
def letter_lost(file):
    """A letter could not be read when the text was saved, and a mark stands in its place.

    Bad:
        Kata\ufffdkata Anda
    Good:
        Kata-kata Anda
    """
    for number, _ in lines(file.text, _LOST):
        yield rule.Found(
            number,
            "Tanda \ufffd berarti ada huruf yang hilang saat teks disimpan. Ketik ulang hurufnya "
            "dari naskah asli.",
            "The sign \ufffd means that a letter was lost when the text was saved. Type it again "
            "from the original.",
        )
