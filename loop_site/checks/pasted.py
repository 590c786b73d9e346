"""What comes along when a text is pasted from Word or from a web page."""

import re

from . import mending, rule
from .list_syntax import BULLETS

_NBSP = "\u00a0\u2007\u202f"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_SPACES = re.compile(rf"[ ]*(?:[{_NBSP}]|&nbsp;)(?:[ {_NBSP}]|&nbsp;)*")
_BULLET = re.compile(rf"(?:[{BULLETS}–*+-]|o\t|\(?(?:\d{{1,2}}|[a-z])[.)])\s")
_HIDDEN = re.compile(rf"[{_UNSEEN}]|&(?:shy|ZeroWidthSpace);")

_NAMES = "(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|print|e-?mail)"
# Whole lines, compared without case, of pages that texts are copied from.
FURNITURE = (
    r"scroll to top|back to top|kembali ke atas",
    r"skip to (?:main )?content|(?:langsung|lewati) ke (?:isi|konten)",
    r"share this(?: post| article)?|bagikan (?:ini|artikel ini)|sharing is caring|share on .*",
    r"(?:klik|click) (?:untuk|to) (?:berbagi|share).*",
    rf"{_NAMES}(?:[ |/·,]+{_NAMES})+",
    r"like this|suka ini|like loading|loading|memuat",
    r"leave a (?:comment|reply)|tinggalkan (?:komentar|balasan)|post comment|kirim komentar",
    r"cancel reply|batalkan balasan|\d+ comments?|\d+ komentar|no comments|belum ada komentar",
    r"your email address will not be published.*",
    r"alamat email anda tidak akan dipublikasikan.*",
    r"related(?: posts| articles)?|(?:pos|artikel|tulisan) terkait",
    r"(?:previous|next)(?: post| article)?|(?:pos|artikel) (?:sebelumnya|berikutnya)",
    r"(?:post|pos) navigation|navigasi (?:pos|artikel)",
    r"continue reading|read more|baca selengkapnya",
    r"(?:copyright )?©.*|all rights reserved|hak cipta dilindungi.*|powered by .*",
    r"subscribe|berlangganan",
    r"(?:categor(?:y|ies)|kategori|tags?)\s*:.*|posted (?:on|in|by) .*",
)
_FURNITURE = re.compile("|".join(FURNITURE), re.IGNORECASE)
SITE = "loop institute of coaching"
_TRIM = " \t\u00a0*_.:…!↑→←»«|"
BYLINE = re.compile(
    r"(?:artikel karya|karya|penulis|ditulis oleh|oleh|written by|author|by)\s*:?\s+"
    r"(?P<name>[A-Z][^.!?]{2,80})",
    re.IGNORECASE,
)


def _unbroken(text):
    """(start, end, sign to stand there) of spaces that keep words from parting."""
    plain = text.plain
    if not any(sign in plain for sign in (*_NBSP, "&nbsp;")):
        return
    for found in _SPACES.finditer(plain):
        start, end = found.span()
        before, after = plain[start - 1 : start], plain[end : end + 1]
        single = found[0] in _NBSP or found[0] == "&nbsp;"
        if single and (before.isdigit() or after.isdigit()) and before.strip() and after.strip():
            continue  # a number kept with its unit, as typographers do
        at_edge = before in ("", "\n") or after in ("", "\n")
        # Ahead of a bullet they say how deep it stands; ahead of a paragraph they would make code.
        deep = at_edge and _BULLET.match(plain, end)
        spaces = " " * len(found[0].replace("&nbsp;", " "))
        yield start, end, spaces if deep else "" if at_edge else " "


@rule.rule(fix=lambda text: mending.changed(text.body, _unbroken(text)))
def space_non_breaking(text):
    """Spaces that never break a line came along from another program.

    Bad:
        Coach bertanya.&nbsp;&nbsp;Anda menjawab.
    Good:
        Coach bertanya. Anda menjawab dalam 30&nbsp;menit.
    """
    lines = [text.line_at(start) for start, _, _ in _unbroken(text)]
    if lines:
        count, rows = len(lines), len(set(lines))
        where = ("di", "on")
        if rows > 1:
            where = f"di {rows} baris mulai dari", f"on {rows} lines from"
        yield rule.Found(
            lines[0],
            f"Ada {count} spasi tak putus {where[0]} baris ini, bawaan program lain. Ganti "
            "dengan spasi biasa.",
            f"There {'are' if count > 1 else 'is'} {count} non-breaking space{'s' * (count > 1)} "
            f"{where[1]} this line{' on' * (rows > 1)}, left by another program. Type ordinary "
            "spaces instead.",
        )


def _hidden(text):
    found = _HIDDEN.finditer(text.plain) if _HIDDEN.search(text.plain) else ()
    return [(one.start(), one.end(), "") for one in found]


@rule.rule(fix=lambda text: mending.changed(text.body, _hidden(text)))
def sign_invisible(text):
    """Signs nobody sees stand in a word: search will not find it.

    Bad:
        kera&shy;hasiaan
    Good:
        kerahasiaan
    """
    for line in sorted({text.line_at(start) for start, _, _ in _hidden(text)}):
        yield rule.Found(
            line,
            "Ada tanda tak terlihat di dalam kata pada baris ini, sehingga katanya tidak ditemukan "
            "pencarian. Ketik ulang kata itu.",
            "An invisible sign stands in a word on this line, and search will not find that word. "
            "Type the word again.",
        )


def is_furniture(row, first=False):
    """Whether the line `row` says what pages say around an article. first: it opens the text."""
    words = row.strip(_TRIM)
    known = len(words) < 100 and _FURNITURE.fullmatch(words)
    return bool(known) or (first and words.casefold() == SITE)


def _furniture(text):
    first = True
    for line, row in text.prose:
        if row.strip(_TRIM):
            if is_furniture(row, first):
                yield line, row.strip(" \t\xa0")
            first = False


@rule.rule(fix=lambda text: mending.without_lines(text, {line for line, _ in _furniture(text)}))
def page_furniture(text):
    """Words of the page around an article came along with it.

    Bad:
        Scroll to Top
    Good:
        (nothing)
    """
    for line, words in _furniture(text):
        yield rule.Found(
            line,
            f"“{words}” terbawa dari halaman asalnya. Hapus baris ini.",
            f"“{words}” came along from the page it was copied from. Delete this line.",
        )


@rule.rule()
def byline_in_text(text):
    """The author's name stands in the text, where the page shows it from the facts.

    Bad:
        Artikel Karya: Nama Alumnus, LCPC – Batch 55
    Good:
        author: nama-alumnus
    """
    rows = [(line, row.strip(" \t\xa0*_")) for line, row in text.prose if row.strip(" \t\xa0*_")]
    for line, row in {*rows[:2], *rows[-4:]}:
        found = BYLINE.fullmatch(row)
        if found and found["name"][0].isupper() and (":" in row or found["name"].count(" ") < 5):
            yield rule.Found(
                line,
                "Nama penulis tampil dari `author` (atau `based_on` bila diceritakan kembali). "
                "Pindahkan ke sana, lalu hapus baris ini.",
                "The author's name shows from `author` (or `based_on` for a retelling). Move it "
                "there, then delete this line.",
            )
