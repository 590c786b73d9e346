"""Links as they are written: what they may lead to, and what they say to readers."""

import re

from . import rule
from .link_syntax import scheme

SCHEMES = ("http", "https", "mailto", "tel")
ACTIVE = ("javascript", "vbscript", "data")
OWN_TARGET = ("inline", "auto", "definition")
VAGUE = {
    "id": "klik di sini|klik disini|di sini|disini|sini|tautan ini|link ini|laman ini|halaman ini"
    "|selengkapnya|baca selengkapnya|baca lebih lanjut|lebih lanjut|klik|link|tautan",
    "en": "click here|here|this link|this page|link|read more|learn more|more|click",
}

_DEFINED = re.compile(r"\]:[ \t\n]*<?[ \t]*([^\s<>]+)")
_VAGUE = {language: re.compile(words, re.IGNORECASE) for language, words in VAGUE.items()}
_MARKS = " *_.,:!»→>"
_BARE = " *_\xa0\n"


def _short(target):
    return target if len(target) <= 60 else f"{target[:57]}…"


@rule.rule()
def link_unsafe(text):
    """A link or picture runs a script, carries a whole file in itself, or opens another program.

    Bad:
        [Baca](javascript:alert(1))
        ![Foto](data:image/png;base64,iVBORw0KGgo=)
    Good:
        [Baca](../sesi-pertama/index.md) atau [tulis kepada kami](mailto:halo@example.org)
    """
    own = [link for link in text.links if link.way in OWN_TARGET]
    targets = [(link.line, link.target, link.image) for link in own]
    # A definition may hide behind signs that only rendering sorts out.
    targets += [
        (text.line_at(found.start()), found[1], False)
        for found in _DEFINED.finditer(text.plain)
        if scheme(found[1]) in ACTIVE
    ]
    for line, target, image in dict.fromkeys(targets):
        if scheme(target) not in (None, *SCHEMES):
            yield _unsafe(line, target, image)


def _unsafe(line, target, image):
    if scheme(target) == "data" and image:
        id = (
            "Gambar ini ditempel di dalam teks. Simpan sebagai berkas di folder artikel, lalu "
            "tulis ![isi gambar](nama-berkas.jpg)."
        )
        en = (
            "This picture is pasted into the text. Save it as a file in the article's folder, then "
            "write ![what it shows](file-name.jpg)."
        )
    else:
        id = (
            f"Tautan `{_short(target)}` tidak aman. Pakai alamat https://, mailto:, atau tel:, "
            "atau jalan ke berkas di docs/."
        )
        en = (
            f"The link `{_short(target)}` is not safe. Use an address with https://, mailto: or "
            "tel:, or the way to a file in docs/."
        )
    return rule.Found(line, id, en)


@rule.rule()
def picture_from_elsewhere(text):
    """A picture is fetched from another site, which then learns who reads the page.

    Bad:
        ![Ruang sesi](https://example.org/ruang.jpg)
    Good:
        ![Ruang sesi](ruang.jpg)
    """
    defined = {link.label.lower(): link.target for link in text.links if link.way == "definition"}
    for link in text.links:
        named = link.way in ("reference", "short")
        target = defined.get(link.target.lower(), "") if named else link.target
        if link.image and target.lower().lstrip().startswith(("http:", "https:", "//")):
            yield rule.Found(
                link.line,
                f"Gambar `{_short(target)}` diambil dari situs lain. Simpan berkasnya di folder "
                "artikel bila hak pakainya jelas, lalu tulis nama berkasnya saja.",
                f"The picture `{_short(target)}` comes from another site. Save the file in the "
                "article's folder if we may use it, then write only its name.",
            )


@rule.rule()
def link_empty(text):
    """A link has no words, or leads nowhere.

    Bad:
        [](../sesi-pertama/index.md) dan [sesi pertama]()
    Good:
        [sesi pertama](../sesi-pertama/index.md)
    """
    for link in text.links:
        if link.way == "inline" and link.target in ("", "#"):
            yield rule.Found(
                link.line,
                f"Tautan “{link.label}” tidak menuju ke mana pun. Isi alamatnya, atau hapus "
                "tandanya.",
                f"The link “{link.label}” leads nowhere. Fill in its address, or delete the signs.",
            )
        elif link.way in ("inline", "reference") and not link.image and not link.label.strip(_BARE):
            yield rule.Found(
                link.line,
                f"Tautan ke `{_short(link.target)}` tidak punya teks. Tulis namanya di antara "
                "kurung siku, atau hapus tautannya.",
                f"The link to `{_short(link.target)}` has no words. Write its name between the "
                "square brackets, or delete the link.",
            )


@rule.rule()
def link_text_vague(text):
    """The words of a link do not say where it leads.

    Bad:
        Untuk jalannya sesi, [klik di sini](../../sesi.md).
    Good:
        Lihat [jalannya sesi](../../sesi.md).
    """
    vague = _VAGUE[text.language]
    for link in text.links:
        if link.way in ("inline", "reference") and not link.image:
            if vague.fullmatch(link.label.strip(_MARKS)):
                yield rule.Found(
                    link.line,
                    f"Teks tautan “{link.label}” tidak menyebut tujuannya. Tautkan nama "
                    "halamannya, misalnya [jalannya sesi](sesi.md).",
                    f"The link text “{link.label}” does not say where it leads. Link the name of "
                    "the page, as [how a session goes](sesi.md).",
                )
