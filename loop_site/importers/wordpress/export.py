"""Read a WordPress export (WXR 1.0 to 1.2) as a stream: never more than one item in memory.

https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php writes it.
"""

from dataclasses import dataclass, field

from lxml import etree

from ..refusals import Refused
from . import refusal
from .signs import Signs

WP = "http://wordpress.org/export/"
_SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/rss/1.0/modules/content/": "content",
}
_HEAD = ("wp:author", "wp:category", "wp:tag", "wp:term")


@dataclass(frozen=True)
class Author:
    login: str
    name: str


@dataclass(frozen=True)
class Term:
    """What WordPress sorts by: a category, a language, a group of translations."""

    taxonomy: str
    slug: str
    name: str = ""
    description: str = ""


@dataclass(frozen=True)
class Site:
    """The addresses of the old site, as the export names them."""

    urls: tuple


@dataclass(frozen=True)
class Item:
    """A post, page, attachment, reusable block, or whatever a plugin keeps.

    name: its part of the address, still percent-encoded. meta: postmeta, the last of each key;
    old_names: earlier names. comments: how many, with their names and letters left behind.
    """

    id: int
    kind: str
    status: str
    title: str = ""
    name: str = ""
    link: str = ""
    guid: str = ""
    creator: str = ""
    content: str = ""
    excerpt: str = ""
    date: str = ""
    date_gmt: str = ""
    password: str = ""
    parent: int = 0
    attachment_url: str = ""
    terms: tuple = ()
    meta: dict = field(default_factory=dict)
    old_names: tuple = ()
    comments: int = 0


@dataclass(frozen=True)
class Ended:
    """How the reading ended. broken: line at which the XML stops being whole, 0 where it is.

    mended: control characters taken out. lost: letters that could not be read.
    """

    broken: int
    mended: int
    lost: int


def read(path):
    """Yield Site, Author, Term and Item as they come in the export at `path`, and Ended at last.

    Raises Refused where the file is none. A file that was cut off gives what is whole.
    """
    refusal.judge(path)
    with path.open("rb") as file:
        signs, broken = _signs(file), 0
        try:
            yield from _parts(signs)
        except etree.XMLSyntaxError as error:
            broken = max(error.lineno or 1, 1)
        except OSError:
            raise Refused(
                "Berkas ini tidak dapat dibaca sampai habis.",
                "This file cannot be read to its end.",
            ) from None
        yield Ended(broken, signs.mended, signs.lost)


def _signs(file):
    try:
        return Signs(file)
    except LookupError:
        raise Refused(
            "Pengodean huruf yang disebut berkas ini tidak dikenal. Simpan ulang sebagai UTF-8.",
            "The coding this file names is not known. Save it as UTF-8.",
        ) from None


def _parts(signs):
    stream = etree.iterparse(
        signs, events=("end",), resolve_entities=False, load_dtd=False, no_network=True,
        dtd_validation=False, huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    urls, told = [], False
    for _, element in stream:
        parent = element.getparent()
        if parent is None or _name(parent) != "channel":
            continue
        name = _name(element)
        if name in ("link", "wp:base_site_url", "wp:base_blog_url"):
            urls.append((element.text or "").strip())
        elif name in _HEAD or name == "item":
            if not told:
                yield Site(tuple(dict.fromkeys(filter(None, urls))))
                told = True
            yield _item(element) if name == "item" else _told(name, _texts(element))
        element.clear()
        while element.getprevious() is not None:
            del parent[0]
    if not told:
        yield Site(tuple(dict.fromkeys(filter(None, urls))))


def _name(element):
    """`wp:status`, `content:encoded`, `title`: whatever version or prefix the file uses."""
    tag = element.tag
    if not isinstance(tag, str) or tag[0] != "{":
        return tag if isinstance(tag, str) else ""
    space, _, local = tag[1:].partition("}")
    if space.startswith(WP):
        return f"excerpt:{local}" if space.rstrip("/").endswith("excerpt") else f"wp:{local}"
    return f"{_SPACES.get(space, '')}:{local}"


def _texts(element):
    return {_name(child): (child.text or "").strip() for child in element}


def _told(name, texts):
    if name == "wp:author":
        login = texts.get("wp:author_login", "")
        return Author(login, texts.get("wp:author_display_name") or login)
    if name == "wp:category":
        return Term("category", texts.get("wp:category_nicename", ""), texts.get("wp:cat_name", ""))
    if name == "wp:tag":
        return Term("post_tag", texts.get("wp:tag_slug", ""), texts.get("wp:tag_name", ""))
    return Term(
        texts.get("wp:term_taxonomy", ""),
        texts.get("wp:term_slug", ""),
        texts.get("wp:term_name", ""),
        texts.get("wp:term_description", ""),
    )


def _item(element):
    texts, terms, meta, old, comments = _texts(element), [], {}, [], 0
    for child in element:
        name = _name(child)
        if name == "category" and child.get("domain"):
            label = (child.text or "").strip()
            terms.append(Term(child.get("domain"), child.get("nicename") or label, label))
        elif name == "wp:postmeta":
            pair = _texts(child)
            key, value = pair.get("wp:meta_key", ""), pair.get("wp:meta_value", "")
            meta[key] = value
            if key == "_wp_old_slug":
                old.append(value)
        elif name == "wp:comment":
            comments += 1
    return Item(
        id=_number(texts.get("wp:post_id")),
        kind=texts.get("wp:post_type") or "post",
        status=texts.get("wp:status") or "publish",
        title=texts.get("title", ""),
        name=texts.get("wp:post_name", ""),
        link=texts.get("link", ""),
        guid=texts.get("guid", ""),
        creator=texts.get("dc:creator", ""),
        content=texts.get("content:encoded", ""),
        excerpt=texts.get("excerpt:encoded", ""),
        date=texts.get("wp:post_date", ""),
        date_gmt=texts.get("wp:post_date_gmt", ""),
        password=texts.get("wp:post_password", ""),
        parent=_number(texts.get("wp:post_parent")),
        attachment_url=texts.get("wp:attachment_url", ""),
        terms=tuple(dict.fromkeys(terms)),
        meta=meta,
        old_names=tuple(dict.fromkeys(old)),
        comments=comments,
    )


def _number(text):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0
