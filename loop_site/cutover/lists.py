"""The addresses of the old site: a sitemap, or a text with one address a line."""

import gzip
import re
import zlib
from urllib.parse import urlsplit

from lxml import etree

from ..importers.refusals import Refused

LARGEST = 50_000_000  # bytes, what the sitemap protocol allows for one file
_INDEX, _SET = "sitemapindex", "urlset"


def read(path):
    """The addresses in the file at `path` (a Path), as written, each once. Raises Refused."""
    data = _contents(path)
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<"):
        return _of_text(data)
    if re.match(rb"<!doctype\s+html|<html", start, re.IGNORECASE):
        raise Refused(
            "Ini halaman web, bukan peta situs. Simpan /sitemap.xml dari situs lama, atau tulis "
            "alamatnya satu per baris.",
            "This is a web page, not a sitemap. Save /sitemap.xml of the old site, or write its "
            "addresses one a line.",
        )
    return _of_xml(data)


def _contents(path):
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("Berkas ini lebih besar dari 50 MB.", "This file is larger than 50 MB.")
        data = path.read_bytes()
        if data.startswith(b"\x1f\x8b"):
            # What unpacks to more than a sitemap may be is none.
            data = zlib.decompressobj(wbits=31).decompress(data, LARGEST + 1)
    except (OSError, zlib.error, gzip.BadGzipFile, EOFError):
        raise Refused(
            "Berkas ini tidak dapat dibaca. Periksa nama dan foldernya.",
            "This file cannot be read. Check its name and folder.",
        ) from None
    if len(data) > LARGEST:
        raise Refused(
            "Isi berkas ini lebih besar dari 50 MB.", "What this file holds is larger than 50 MB."
        )
    if not data.strip():
        raise Refused("Berkas ini kosong.", "This file is empty.")
    return data


def _of_text(data):
    rows = (row.strip() for row in data.decode("utf-8-sig", "replace").splitlines())
    found = [row for row in rows if row and not row.startswith("#")]
    wrong = next((row for row in found if not _is_address(row)), None)
    if wrong is not None or not found:
        shown = (wrong or "")[:60]
        raise Refused(
            f"Ini bukan peta situs, dan baris ini bukan alamat: {shown}",
            f"This is no sitemap, and this line is no address: {shown}",
        )
    return list(dict.fromkeys(found))


def _is_address(row):
    try:
        parts = urlsplit(row)
    except ValueError:
        return False
    return not re.search(r"\s", row) and (row.startswith("/") or parts.scheme in ("http", "https"))


def _of_xml(data):
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", data, re.IGNORECASE):
        raise Refused(
            "Berkas ini memuat DOCTYPE, yang tidak pernah ada di peta situs, jadi tidak dibaca.",
            "This file has a DOCTYPE, which no sitemap has, so it is not read.",
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Refused(
            f"Peta situs ini rusak atau terputus di baris {error.lineno}. Simpan lagi dari situs "
            "lama.",
            f"This sitemap is damaged or cut off at line {error.lineno}. Save it again from the "
            "old site.",
        ) from None
    name = etree.QName(root).localname
    found = [(loc.text or "").strip() for loc in root.iterfind("{*}*/{*}loc")]
    if name == _INDEX:
        listed = ", ".join(filter(None, found))[:300]
        raise Refused(
            "Ini daftar peta situs. Simpan setiap peta di dalamnya, lalu sebutkan semuanya: "
            f"{listed}",
            f"This is an index of sitemaps. Save each of them, then name them all: {listed}",
        )
    if name != _SET or not any(found):
        raise Refused(
            "Ini bukan peta situs, atau tidak memuat alamat.",
            "This is no sitemap, or it lists no address.",
        )
    return list(dict.fromkeys(filter(None, found)))
