"""The title of a document: where its writer put it, or what else can stand for it."""

import re
from pathlib import PurePath

from ..checks.pasted import is_furniture
from . import bylines
from .elements import HEADINGS
from .trees import text

LONGEST = 150


def taken(nodes):
    """(the blocks without the title, the title or "")."""
    for place, node in enumerate(nodes[:6]):
        words = " ".join(text(node).split())
        if node.get("class") == "title":
            return nodes[:place] + nodes[place + 1 :], words
    for place, node in enumerate(nodes[:3]):
        words = " ".join(text(node).split())
        if is_furniture(words, first=True):
            continue
        heading = node.tag in HEADINGS
        short = node.tag == "p" and words[-1:] not in ".:;," and not bylines.parse(words)
        if (heading or short) and 0 < len(words) <= LONGEST and not _has_picture(node):
            return nodes[:place] + nodes[place + 1 :], words
        if not (node.tag == "p" and bylines.parse(words)):
            break
    return nodes, ""


def _has_picture(node):
    return any(True for _ in node.iter("img"))


def from_elsewhere(properties, name):
    """(a title, what to say of it) where the text has none.

    properties: the title in the document's properties. name: of its file.
    """
    generic = re.fullmatch(
        r"(?:microsoft word|document|dokumen|untitled|tanpa judul).*|", properties, re.IGNORECASE
    )
    title = (
        properties
        if not generic
        else re.sub(r"[\s_]+", " ", PurePath(name).stem).strip() or "Tanpa judul"
    )
    return title, (
        f"Judul tidak ditemukan di awal dokumen; dipakai “{title}”. Betulkan baris `title`.",
        f"No title was found at the start of the document; “{title}” is used. Mend the line "
        "`title`.",
    )
