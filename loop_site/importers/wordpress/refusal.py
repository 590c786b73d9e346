"""Why a file is no export of WordPress: looked for before a parser sees it."""

import codecs
import re

from ..refusals import Refused

LARGEST = 1_000_000_000  # bytes; WordPress itself splits far below
_HOW = (
    "Buat di WordPress: Perkakas > Ekspor > Semua konten.",
    "Make one in WordPress: Tools > Export > All content.",
)
_PROLOG = re.compile(r"(?:\s+|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*", re.DOTALL)
_OPENING = re.compile(r"<rss\b[^>]{0,5000}>")


def judge(path):
    """Raise Refused where the file at `path` (a Path) is no export, with what to do instead."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            first = file.read(1 << 20)
    except OSError:
        raise Refused(
            "Berkas ini tidak dapat dibaca. Periksa nama dan foldernya.",
            "This file cannot be read. Check its name and folder.",
        ) from None
    if not first.strip(b"\0 \t\r\n"):
        raise Refused(f"Berkas ini kosong. {_HOW[0]}", f"This file is empty. {_HOW[1]}")
    if size > LARGEST:
        raise Refused(
            "Berkas ini lebih besar dari 1 GB. Ekspor per tahun, lalu impor satu per satu.",
            "This file is larger than 1 GB. Export year by year, then import one after another.",
        )
    if first.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        raise Refused(
            "Berkas ini masih terbungkus (ZIP). Buka bungkusnya, lalu sebutkan berkas .xml di "
            "dalam.",
            "This file is still packed (ZIP). Unpack it, then name the .xml file inside.",
        )
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in first[:4]:
        raise Refused(
            "Berkas ini tersimpan sebagai UTF-16. Simpan ulang sebagai UTF-8, atau ekspor lagi.",
            "This file is stored as UTF-16. Save it as UTF-8, or export again.",
        )
    _judge_opening(first.decode("utf-8-sig", "replace"))


def _judge_opening(text):
    start = text[_PROLOG.match(text).end() :]
    if re.match(r"<!doctype\s+html|<html", start, re.IGNORECASE):
        raise Refused(
            f"Ini halaman web, bukan berkas ekspor. {_HOW[0]}",
            f"This is a web page, not an export. {_HOW[1]}",
        )
    if re.match(r"<!", start):
        raise Refused(
            "Berkas ini memuat DOCTYPE. Ekspor WordPress tidak pernah memuatnya, dan isinya bisa "
            "berbahaya, jadi berkas ini tidak dibaca.",
            "This file has a DOCTYPE. No WordPress export has one, and it can do harm, so the file "
            "is not read.",
        )
    opening = _OPENING.match(start)
    if opening and "wordpress.org/export/" in opening[0]:
        return
    if opening or re.match(r"<(?:feed|rdf:RDF)\b", start):
        raise Refused(
            f"Ini umpan RSS, hanya memuat tulisan terbaru. {_HOW[0]}",
            f"This is an RSS feed, with the newest posts only. {_HOW[1]}",
        )
    raise Refused(
        f"Ini bukan berkas ekspor WordPress. {_HOW[0]}",
        f"This is no WordPress export. {_HOW[1]}",
    )
