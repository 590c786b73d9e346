"""Links as they are written: what they may lead to, and what they say to readers."""

import html
import re

from . import mending, rule

SCHEMES = ("http", "https", "mailto", "tel")
ACTIVE = ("javascript", "vbscript", "data")
OWN_TARGET = ("inline", "auto", "definition")
# Added to an address to follow who opens it.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_[ce]id"
    r"|_hsenc|_hsmi|mkt_tok|oly_\w+_id|vero_id|srsltid|ref_src|_ga|_gl",
    re.IGNORECASE,
)
VAGUE = {
    "id": "klik di sini|klik disini|di sini|disini|sini|tautan ini|link ini|laman ini|halaman ini"
    "|selengkapnya|baca selengkapnya|baca lebih lanjut|lebih lanjut|klik|link|tautan",
    "en": "click here|here|this link|this page|link|read more|learn more|more|click",
}

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_DEFINED = re.compile(r"\]:[ \t\n]*<?[ \t]*([^\s<>]+)")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff\\]")
_ADDRESS = re.compile(r"https?://[^\s<>\[\]\"“”|]+", re.IGNORECASE)
_VAGUE = {language: re.compile(words, re.IGNORECASE) for language, words in VAGUE.items()}
_MARKS = " *_.,:!»→>"
_BARE = " *_\xa0\n"


def _short(target):
    return target if len(target) <= 60 else f"{target[:57]}…"


def scheme(target):
    """What a browser takes for the scheme of a link's target, in small letters, or None."""
    found = _SCHEME.match(_UNSEEN.sub("", html.unescape(target)))
    return found[1].lower() if found else None


@rule.rule()
def link_unsafe(text):
    """A link or picture runs a script, carries a whole file in itself, or opens another program.

    Bad:
        [Baca](javascript:alert(1))
        ![Foto](data:image/png;base64,iVBORw0KGgo=)
    Good:
        [Baca](../sesi-pertama/index.md) atau [tulis kepada kami](mailto:halo@example.org)
    """
    targets = [(link.line, link.target, link.image) for link in text.links if link.way in OWN_TARGET]
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
            "Gambar ini ditempel di dalam teks. Simpan sebagai berkas di folder artikel, lalu tulis "
            "![isi gambar](nama-berkas.jpg)."
        )
        en = (
            "This picture is pasted into the text. Save it as a file in the article's folder, then "
            "write ![what it shows](file-name.jpg)."
        )
    else:
        id = (
            f"Tautan `{_short(target)}` tidak aman. Pakai alamat https://, mailto:, atau tel:, atau "
            "jalan ke berkas di docs/."
        )
        en = (
            f"The link `{_short(target)}` is not safe. Use an address with https://, mailto: or tel:, "
            "or the way to a file in docs/."
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
                f"Tautan “{link.label}” tidak menuju ke mana pun. Isi alamatnya, atau hapus tandanya.",
                f"The link “{link.label}” leads nowhere. Fill in its address, or delete the signs.",
            )
        elif link.way in ("inline", "reference") and not link.image and not link.label.strip(_BARE):
            yield rule.Found(
                link.line,
                f"Tautan ke `{_short(link.target)}` tidak punya teks. Tulis namanya di antara kurung "
                "siku, atau hapus tautannya.",
                f"The link to `{_short(link.target)}` has no words. Write its name between the square "
                "brackets, or delete the link.",
            )


@rule.rule(severity="advice")
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
                    f"Teks tautan “{link.label}” tidak menyebut tujuannya. Tautkan nama halamannya, "
                    "misalnya [jalannya sesi](sesi.md).",
                    f"The link text “{link.label}” does not say where it leads. Link the name of the "
                    "page, as [how a session goes](sesi.md).",
                )


def _bare(text):
    """(start, end) in `plain` of each address no reader can follow."""
    if "://" not in text.plain:
        return
    spans, reached = [], 0
    for start, end in sorted((link.start, link.end) for link in text.links):
        if start >= reached:
            spans.append((start, end, " " * (end - start)))
            reached = end
    outside = mending.changed(text.plain, spans)
    for found in _ADDRESS.finditer(outside):
        start, end = found.start(), _end(outside, *found.span())
        if outside[start - 1 : start] not in ("<", '"', "="):
            yield start, end


def _end(plain, start, end):
    """Where an address ends, before the marks of the sentence it stands in."""
    while plain[end - 1] in ".,;:!?'’*_" or (
        plain[end - 1] == ")" and "(" not in plain[start:end]
    ):
        end -= 1
    return end


def _linked(text):
    return mending.changed(
        text.body, [(start, end, f"<{text.plain[start:end]}>") for start, end in _bare(text)]
    )


@rule.rule(fix=_linked)
def url_bare(text):
    """An address stands in the text without becoming a link.

    Bad:
        Baca https://example.org/halaman.
    Good:
        Baca [halaman itu](https://example.org/halaman), atau <https://example.org/halaman>.
    """
    for start, end in _bare(text):
        address = text.plain[start:end]
        yield rule.Found(
            text.line_at(start),
            f"Alamat ini tidak menjadi tautan. Tulis [nama halaman]({address}), atau <{address}>.",
            f"This address does not become a link. Write [name of the page]({address}), or "
            f"<{address}>.",
        )


def _tracks(part):
    return bool(TRACKING.fullmatch(part.partition("=")[0]))


def _untracked(address):
    """`address` without what was added to follow its readers; None where nothing was."""
    whole, mark, fragment = address.partition("#")
    path, _, query = whole.partition("?")
    parts = query.replace("&amp;", "&").split("&")
    kept = [part for part in parts if not _tracks(part)]
    if len(kept) == len(parts):
        return None
    return path + ("?" if kept else "") + "&".join(kept) + mark + fragment


def _tracked(text):
    """(start, end, address without tracking) in `plain`."""
    if "?" not in text.plain:
        return
    for found in _ADDRESS.finditer(text.plain):
        start, end = found.start(), _end(text.plain, *found.span())
        if clean := _untracked(text.plain[start:end]):
            yield start, end, clean


@rule.rule(fix=lambda text: mending.changed(text.body, _tracked(text)))
def link_tracked(text):
    """A link carries marks by which another site follows who opens it.

    Bad:
        [Rekaman](https://example.org/video?utm_source=whatsapp&fbclid=x)
    Good:
        [Rekaman](https://example.org/video)
    """
    for start, _, clean in _tracked(text):
        yield _followed(text.line_at(start), clean)


@rule.rule()
def source_tracked(text):
    """The address of a source carries marks by which another site follows who opens it.

    Bad:
        url: https://example.org/a?utm_source=newsletter
    Good:
        url: https://example.org/a
    """
    sources = text.facts.get("sources")
    places = [("sources", index, "url") for index in range(len(sources if isinstance(sources, list) else ()))]
    for place in [*places, ("based_on", "url")]:
        value = text.facts
        for key in place:
            found = isinstance(value, (dict, list)) and (isinstance(key, int) or key in value)
            value = value[key] if found else None
        if isinstance(value, str) and (clean := _untracked(value)):
            yield _followed(text.line(*place), clean)


def _followed(line, clean):
    return rule.Found(
        line,
        f"Tautan ini membawa tanda pelacak. Tulis {clean}",
        f"This link carries tracking marks. Write {clean}",
    )
