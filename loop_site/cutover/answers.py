"""What the new site answers to an old address, and where that address should lead."""

import difflib
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from .. import addresses
from ..hosting.description import OLD_FEEDS
from ..importers.wordpress.old_addresses import fits
from ..languages import prefix
from ..values import OLD_QUERY

ANSWERED, FEED, UPLOAD, ARCHIVE, NUMBER, PAGE, UNFIT = (
    "answered", "feed", "upload", "archive", "number", "page", "unfit",
)  # fmt: skip
_FEED = re.compile(r"(?:^|.*/)feed/(?:rss2?/|atom/|rdf/)?$|.*\bfeed=")
_ARCHIVE = re.compile(r"(?:en/)?(?:category|tag|author|kategori|page/\d+|\d{4}/(?:\d\d/)*$)")
NEAR = 0.75


@dataclass(frozen=True)
class Answer:
    """old: an address of the old site, as `/lama/`. kind: what it is, or ANSWERED.

    target: the file whose alias it should become, where that is sure. near: files it may be.
    to: for a feed or an archive, the address a host should send it on to, or None.
    """

    old: str
    kind: str
    target: str | None = None
    near: tuple = ()
    to: str | None = None


def of(urls, site, files, numbers):
    """Answer after Answer to `urls`, in their order, each address once.

    site: a site.Site. files: paths below docs/ that are published as they lie. numbers: WordPress
    id -> file below the project that its post was brought to.
    """
    known = _known(site)
    names = _names(site)
    for old in dict.fromkeys(map(relative, urls)):
        yield _answer(old, site, known, names, files, numbers)


def relative(url):
    """`/lama/` or `/?p=12` of an address, decoded; the query of others is not part of a page."""
    parts = urlsplit(url)
    path = unquote(parts.path) or "/"
    query = parts.query.partition("&")[0]
    if path == "/" and (OLD_QUERY.fullmatch(f"/?{query}") or query.startswith("feed=")):
        return f"/?{query}"
    return path if PurePosixPath(path).suffix else f"{path.rstrip('/')}/"


def _known(site):
    return {f"/{page.url}" for page in site.pages.values()} | {
        f"/{old}" for old in (*site.aliases, *site.queries, *OLD_FEEDS)
    }


def _names(site):
    """{name of an article in an address: its file}, in each language."""
    return {
        half.words.slug
        if hasattr(half.words, "slug") and half.words.slug
        else article.slug: half.path
        for article in site.articles
        for half in article.document.halves.values()
    }


def _answer(old, site, known, names, files, numbers):
    plain = old.lstrip("/")
    if old in known or plain in files or plain in ("feed.xml", "feed.json", "sitemap.xml"):
        return Answer(old, ANSWERED)
    language = "en" if plain.startswith("en/") else "id"
    if _FEED.match(plain):
        # There are no comments here, and so no feed of them.
        return Answer(
            old, FEED, to=None if "comments/" in plain else f"/{prefix(language)}feed.xml"
        )
    if "wp-content/" in plain or PurePosixPath(plain).suffix:
        return Answer(old, UPLOAD)
    if OLD_QUERY.fullmatch(old):
        return Answer(old, NUMBER, target=numbers.get(int(old.rpartition("=")[2])))
    if _ARCHIVE.match(plain):
        return Answer(old, ARCHIVE, to=_theme(plain, site, language))
    if not fits(addresses.as_alias(old)):
        return Answer(old, UNFIT)
    name = addresses.fit(plain.rstrip("/").rpartition("/")[2])
    if name in names:
        return Answer(old, PAGE, target=names[name])
    near = difflib.get_close_matches(name, names, 3, NEAR)
    return Answer(old, PAGE, near=tuple(names[one] for one in near))


def _theme(plain, site, language):
    """The page of the theme that a category is called like, or None."""
    word = plain.rstrip("/").rpartition("/")[2]
    for key, theme in site.data.themes.items():
        if word in (key, theme.slug["id"], theme.slug["en"]):
            return f"/{addresses.theme(language, theme.slug[language])}"
    return None
