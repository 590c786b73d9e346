"""Set text in the fonts of share images: find them, know what they hold, fit lines into a width."""

import re
import unicodedata
from functools import cache
from importlib import resources
from pathlib import Path

from PIL import ImageFont

MEASURE = 960  # the longest line of a title, in pixels
# Sizes a title is tried in, and the lines it may take: few and large before many and small.
STEPS = ((116, 1), (100, 2), (92, 2), (84, 3), (76, 3), (70, 3), (64, 4), (58, 4), (52, 4))
BYLINES = (30, 28, 26, 24)
FONTS = {
    "serif": ("font-source-serif-pro", "SourceSerifPro-Semibold.ttf"),
    "sans": ("font-source-sans-pro", "SourceSansPro-Regular.ttf"),
    "strong": ("font-source-sans-pro", "SourceSansPro-Semibold.ttf"),
}
# They only say how the sign before them is to look, as emoji do.
SELECTORS = re.compile("[\ufe00-\ufe0f\u20e3\U000e0100-\U000e01ef]")


class FontMissing(Exception):
    """A font's package is not installed; the message says so in both languages."""


def fonts():
    """{"serif", "sans", "strong": Path of the font file}. Raises FontMissing."""
    return {name: _file(package, file) for name, (package, file) in FONTS.items()}


def _file(package, file):
    try:
        found = Path(str(resources.files(package.replace("-", "_")) / "files" / file))
    except ModuleNotFoundError:
        found = None
    if not (found and found.is_file()):
        raise FontMissing(
            f"Huruf untuk gambar bagikan tidak ada: pasang paket {package} (make build "
            f"memasangnya). / The letters of share images are missing: install the package "
            f"{package} (make build does)."
        )
    return found


@cache
def font(name, size):
    """The Pillow font of that name in FONTS, `size` pixels high. Raises FontMissing."""
    return ImageFont.truetype(_file(*FONTS[name]), size)


def printable(text, name):
    """`text` on one line as the font of that name prints it, or "" where it lacks a letter.

    A name or title is shown right or not at all: without some of its letters it would be another.
    Signs that are no letters, marks or digits, such as emoji, are only dropped.
    """
    printed = []
    for letter in SELECTORS.sub("", unicodedata.normalize("NFC", " ".join(text.split()))):
        kind = unicodedata.category(letter)[0]
        if kind != "C" and _has(name, letter):
            printed.append(letter)
        elif kind in "LMN":
            return ""
    return " ".join("".join(printed).split())


@cache
def _has(name, letter):
    """Pillow does not say what a font holds; all it lacks is drawn as one and the same box."""
    box, mask = (font(name, 40).getmask(sign) for sign in ("\U0010ffff", letter))
    return (box.size, bytes(box)) != (mask.size, bytes(mask))


def fitted(text):
    """(size in pixels, lines) of a title: as large as it may be, its lines about equally long.

    What even the smallest size cannot hold ends with an ellipsis.
    """
    for size, most in STEPS:
        face = font("serif", size)
        lines = wrapped(text, face, MEASURE)
        if len(lines) <= most and all(face.getlength(line) <= MEASURE for line in lines):
            break
    else:
        lines = _cut(text, most, face)
    return size, _balanced(lines, face)


def _balanced(lines, face):
    """The same words in as many lines, the longest as short as can be."""
    text, narrow, wide = " ".join(lines), 0, MEASURE
    while lines and wide - narrow > 2:
        middle = (narrow + wide) // 2
        tried = wrapped(text, face, middle)
        if len(tried) == len(lines) and max(map(face.getlength, tried)) <= middle:
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def wrapped(text, face, measure):
    """The lines of `text`, each filled to `measure` pixels; a wider word stands alone."""
    lines = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= measure:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def beside(text, room):
    """(size, text) of a byline that has `room` pixels: smaller where it must be, at last cut."""
    for size in BYLINES:
        if font("sans", size).getlength(text) <= room:
            return size, text
    return size, _ending(text, font("sans", size), room)


def _cut(text, most, face):
    words = " ".join(piece for word in text.split() for piece in _pieces(word, face))
    lines = wrapped(words, face, MEASURE)
    if len(lines) > most:
        lines[most - 1 :] = [_ending(lines[most - 1], face, MEASURE)]
    return lines


def _pieces(word, face):
    """A word that no line can hold, in pieces that lines can."""
    start = 0
    for end in range(1, len(word) + 1):
        if face.getlength(word[start:end]) > MEASURE:
            yield word[start : end - 1]
            start = end - 1
    yield word[start:]


def _ending(text, face, room):
    while text and face.getlength(f"{text}…") > room:
        text = text.rpartition(" ")[0] or text[:-1]
    return text.rstrip(" ,;:.–-") + "…"
