"""Drawings as SVG files: pictures only, with nothing in them that acts or loads."""

import html
import re

from . import rule

_ACTIVE = {
    "<script>": r"<(?:\w+:)?script\b",
    "<foreignObject>": r"<(?:\w+:)?(?:foreignobject|iframe|embed|object|audio|video|canvas)\b",
    "on…=": r"[\s/\"']on[a-z]+\s*=",
    "javascript:": r"(?:java|vb)script\s*:",
    "<!DOCTYPE>": r"<!(?:doctype|entity)",
    "<?xml-stylesheet?>": r"<\?xml-stylesheet",
    "http://": r"(?:href|src)\s*=\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:)?//"
    r"|url\(\s*[\"']?\s*(?:[a-z]+:)?//|@import|data\s*:\s*(?:text|application|image/svg)",
}
_ANY = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _ACTIVE.items()}
_NAMESPACE = re.compile(r"\sxmlns(?::\w+)?\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u200b-\u200f\ufeff]")
LARGEST = 2_000_000


@rule.rule(scope="file")
def svg_active(file):
    """An SVG file runs, loads or links to something, or cannot be read as a plain drawing.

    Bad:
        <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
    Good:
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
    """
    if not file.path.lower().endswith(".svg"):
        return
    try:
        with file.place.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        written = data.decode("utf-8-sig")
    except OSError:
        return  # told by who reads every file
    except UnicodeDecodeError:
        written = None
    if written is None or len(data) > LARGEST or "\x00" in written:
        yield rule.Found(
            0,
            "Gambar SVG ini bukan teks UTF-8 biasa di bawah 2 MB. Simpan ulang sebagai SVG "
            "polos, atau pakai PNG.",
            "This SVG is not plain UTF-8 text under 2 MB. Save it again as plain SVG, or use a "
            "PNG.",
        )
        return
    seen = _UNSEEN.sub("", html.unescape(_NAMESPACE.sub(" ", written)))
    for name, pattern in _ANY.items():
        if found := pattern.search(seen):
            line = seen.count("\n", 0, found.start()) + 1
            yield rule.Found(
                line,
                f"Gambar SVG ini memuat `{name}`, yang dapat menjalankan atau mengambil sesuatu. "
                "Simpan ulang sebagai SVG polos dari aplikasi gambar, atau pakai PNG.",
                f"This SVG holds `{name}`, which can run or fetch something. Save it again as "
                "plain SVG from your drawing program, or use a PNG.",
            )
