"""Addresses of other sites: written so that readers can follow them, and nobody follows readers."""

import re

from . import mending, rule

# Added to an address to follow who opens it.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_[ce]id"
    r"|_hsenc|_hsmi|mkt_tok|oly_\w+_id|vero_id|srsltid|ref_src|_ga|_gl",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s<>\[\]\"“”|]+", re.IGNORECASE)


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


def untracked(address):
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
        if clean := untracked(text.plain[start:end]):
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
    for line, address in facts(text):
        if clean := untracked(address):
            yield _followed(line, clean)


def facts(text):
    """(line, address) of each page that the facts of a Text lead to, whatever else they hold."""
    sources, based_on = text.facts.get("sources"), text.facts.get("based_on")
    listed = list(enumerate(sources)) if isinstance(sources, list) else []
    found = [(source, ("sources", index, "url")) for index, source in listed]
    for source, place in [*found, (based_on, ("based_on", "url"))]:
        if isinstance(source, dict) and isinstance(source.get("url"), str):
            yield text.line(*place), source["url"]


def _followed(line, clean):
    return rule.Found(
        line,
        f"Tautan ini membawa tanda pelacak. Tulis {clean}",
        f"This link carries tracking marks. Write {clean}",
    )
