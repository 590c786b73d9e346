"""The facts of an article out of those of a post: title, description, theme."""

import html
import re

from lxml import etree
from lxml.html import fragment_fromstring

from ...text_files import CONTROL
from .. import coverage
from .undecided import Undecided

SHORTEST, LONGEST, LONGEST_TITLE = 50, 160, 200
_SEO = ("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_SIGNS = str.maketrans({"<": "‹", ">": "›", "`": "'"})  # no fact may hold them
_FILLED = re.compile(r"%%?\w+%%?")  # what an SEO plugin fills in by itself
_NO_PROSE = re.compile(r"!\[|#|\||```|---|\[\^|[<>]")
_LIST = re.compile(r"- |\d+\. ")
_NONE = ("uncategorized", "tanpa-kategori", "tak-berkategori")


def plain(text):
    """`text`, which may hold HTML, as one line of plain words."""
    if not text:
        return ""
    try:
        words = (
            fragment_fromstring(text, create_parent="div").text_content() if "<" in text else text
        )
    except (etree.ParserError, ValueError):
        words = text
    words = html.unescape(words)
    words = CONTROL.sub(" ", _UNSEEN.sub("", words)).replace("](", "] (")
    return " ".join(words.translate(_SIGNS).split())


def title(item, body, remarks):
    """The title of an export.Item; the first words of its text where it has none."""
    words = plain(item.title)
    if not words:
        first = plain(coverage.plain(body.partition("\n\n")[0]))
        # Never the whole of the first paragraph: that would be the title said twice.
        words = _cut(first, min(60, max(1, len(first) - 1))) or f"Tulisan {item.id}"
        remarks.append((
            f"Tulisan ini tidak berjudul; dipakai “{words}”. Betulkan baris `title`.",
            f"This post has no title; “{words}” is used. Mend the line `title`.",
        ))  # fmt: skip
    return _cut(words, LONGEST_TITLE)


def description(item, body, title, remarks):
    """(the description, what of the excerpt it does not hold): SEO, excerpt, or text.

    remarks: is told of one that is shorter than a page needs.
    """
    own = [plain(item.meta.get(key, "")) for key in _SEO]
    own = [words for words in own if words and not _FILLED.search(words)]
    excerpt = plain(item.excerpt)
    text = _prose(body)
    chosen = next((words for words in [*own, excerpt] if len(words) >= SHORTEST), "")
    if not chosen:
        short = next(filter(None, [*own, excerpt]), "")
        chosen = f"{short.rstrip('.')}. {text}" if short and short not in text else text
    if len(chosen) < SHORTEST and not chosen.startswith(title):
        chosen = f"{title.rstrip('.')}. {chosen}".strip()
    cut = _cut(chosen, LONGEST)
    if len(cut) < SHORTEST and body.strip():
        remarks.append((
            f"`description` “{cut}” terlalu pendek. Tulis {SHORTEST} sampai {LONGEST} huruf.",
            f"`description` “{cut}” is too short. Write {SHORTEST} to {LONGEST} characters.",
        ))  # fmt: skip
    return cut, "" if excerpt and excerpt in cut else excerpt


def _prose(body):
    """The words of the paragraphs of a Markdown body: no headings, pictures, captions or tables.

    Those of lists only where the paragraphs alone say too little.
    """
    rows, listed, before = [], [], ""
    for block in body.split("\n\n"):
        if not _NO_PROSE.match(block) and not (before.startswith("![") and block.startswith("*")):
            listed.append(words := plain(coverage.plain(block)))
            if not _LIST.match(block):
                rows.append(words)
        before = block
    found = [" ".join(filter(None, some)) for some in (rows, listed)]
    every = found[0] if len(found[0]) >= SHORTEST else found[1]
    return every or plain(coverage.plain(body))


def _cut(words, longest):
    if len(words) <= longest:
        return words
    return (
        words[:longest].rpartition(" ")[0].rstrip(" ,.;:–-") + "…"
        if " " in words[:longest]
        else words[:longest]
    )


def theme(items, decisions, themes, remarks):
    """The key of the theme the categories of `items` name. Raises Undecided.

    themes: {key: data_schema.Theme}; a category that is called like a theme is it.
    """
    decided = {name.casefold(): key for name, key in decisions.categories.items()}
    for key, one in themes.items():
        for word in (
            key,
            *(part[language] for part in (one.name, one.slug) for language in ("id", "en")),
        ):
            decided.setdefault(word.casefold(), key)
    terms = [term for item in items for term in item.terms if term.taxonomy == "category"]
    found = [decided.get(t.slug.casefold()) or decided.get(t.name.casefold()) for t in terms]
    known = list(dict.fromkeys(filter(None, found)))
    if len(known) > 1:
        remarks.append((
            f"Kategorinya masuk lebih dari satu tema: {', '.join(known)}. Dipakai: {known[0]}.",
            f"Its categories belong to more than one theme: {', '.join(known)}. Used: {known[0]}.",
        ))  # fmt: skip
    if known:
        return known[0]
    named = [term.slug for term in terms if term.slug not in _NONE] or [term.slug for term in terms]
    if not named:
        raise Undecided(
            "Tulisan ini tidak berkategori. Beri kategori di WordPress, lalu ekspor lagi.",
            "This post has no category. Give it one in WordPress, then export again.",
        )
    raise Undecided(
        f"Kategori {named[0]} belum punya tema. Tulis di berkas keputusan, di bawah `categories:`: "
        f"{named[0]}: {next(iter(themes))}",
        f"The category {named[0]} has no theme yet. Write in the file of decisions, below "
        f"`categories:`: {named[0]}: {next(iter(themes))}",
    )
