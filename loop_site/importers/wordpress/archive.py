"""What an export holds besides the texts themselves: who, which languages, which pictures.

The first of two readings keeps only this, so that memory does not grow with the texts.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ...checks.language import COMMON
from . import export, php

TEXTS = ("post", "page")
_NAMED = re.compile(r'(?:\bwp-image-|<!-- wp:block \{"ref":)(\d{1,18})')
_WORD, _TAG = re.compile(r"[a-z]+"), re.compile(r"<[^<>]*>")
_LANGUAGES = {
    "id": "id", "in": "id", "indonesia": "id", "indonesian": "id", "bahasa-indonesia": "id",
    "en": "en", "english": "en", "inggris": "en",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """An item without its text. language: id, en, another one's code, or None where none is set.

    spoken: `en` where none is set and the words are plainly English. group: what its translations
    have in common, None without any. alt, caption: of a picture.
    """

    id: int
    kind: str
    status: str
    title: str
    name: str
    link: str
    guid: str
    date: str
    date_gmt: str
    locked: bool
    parent: int
    language: str | None
    group: str | None
    spoken: str | None = None
    url: str = ""
    alt: str = ""
    caption: str = ""

    @property
    def is_public(self):
        """Whether WordPress shows it to everybody, now or on a day that is set."""
        return self.status in ("publish", "future") and not self.locked


@dataclass
class Archive:
    """hosts: of the old site. authors: login -> name. entries: by id. blocks: id -> HTML.

    members: group -> {language: id}. terms: (taxonomy, slug) -> Term. others: kind -> how many
    items that are neither texts nor pictures nor blocks. ended: see export.Ended. named: ids of
    the pictures and blocks that its texts name.
    """

    hosts: tuple = ()
    authors: dict = field(default_factory=dict)
    entries: dict = field(default_factory=dict)
    blocks: dict = field(default_factory=dict)
    members: dict = field(default_factory=dict)
    terms: dict = field(default_factory=dict)
    others: dict = field(default_factory=dict)
    comments: int = 0
    ended: export.Ended | None = None
    named: set = field(default_factory=set)

    @property
    def texts(self):
        return [entry for entry in self.entries.values() if entry.kind in TEXTS]

    def by_url(self):
        """{address of an attachment below uploads/: its Entry}."""
        return {
            uploaded(entry.url): entry for entry in self.entries.values() if uploaded(entry.url)
        }

    def attached_to(self, id):
        """Entries of the attachments of the item `id`, as they come."""
        return [
            entry
            for entry in self.entries.values()
            if entry.kind == "attachment" and entry.parent == id
        ]


def read(path, seen=lambda item: None):
    """The Archive of the export at `path`. seen: called with each Item. Raises Refused."""
    archive = Archive()
    for part in export.read(path):
        if isinstance(part, export.Site):
            hosts = (host(url) for url in part.urls)
            archive.hosts = tuple(dict.fromkeys(filter(None, hosts)))
        elif isinstance(part, export.Author):
            archive.authors[part.login] = part.name
        elif isinstance(part, export.Term):
            archive.terms[part.taxonomy, part.slug] = part
        elif isinstance(part, export.Ended):
            archive.ended = part
        else:
            seen(part)
            _take(archive, part)
    for (taxonomy, slug), term in archive.terms.items():
        if taxonomy == "post_translations":
            archive.members[slug] = _members(archive, term)
    for entry in archive.entries.values():
        if entry.group and entry.language:
            archive.members.setdefault(entry.group, {}).setdefault(entry.language, entry.id)
    return archive


def _take(archive, item):
    archive.comments += item.comments
    for number in (item.meta.get("_thumbnail_id", ""), *_NAMED.findall(item.content)):
        if number.isascii() and number.isdecimal() and len(number) < 19:
            archive.named.add(int(number))
    if item.kind == "wp_block":
        archive.blocks[item.id] = item.content
    elif item.kind in (*TEXTS, "attachment"):
        archive.entries[item.id] = Entry(
            id=item.id, kind=item.kind, status=item.status, title=item.title, name=item.name,
            link=item.link, guid=item.guid, date=item.date, date_gmt=item.date_gmt,
            locked=bool(item.password),
            parent=item.parent, language=language(archive, item), group=_group(item),
            spoken=_spoken(item.content), url=item.attachment_url, alt=item.meta.get("_wp_attachment_image_alt", "").strip(),
            caption=item.excerpt if item.kind == "attachment" else "",
        )  # fmt: skip
    else:
        archive.others[item.kind] = archive.others.get(item.kind, 0) + 1


def language(archive, item):
    """`id` or `en` as Polylang has it, another code as it stands, None where it has none."""
    slug = next((term.slug for term in item.terms if term.taxonomy == "language"), None)
    if slug is None:
        return None
    term = archive.terms.get(("language", slug))
    return _LANGUAGES.get(slug.lower()) or _LANGUAGES.get(_locale(term)[:2]) or _short(slug)


def _spoken(html):
    """`en` where the words of `html` are plainly English, else None; as checks.language tells."""
    words = _WORD.findall(_TAG.sub(" ", html).lower())
    id, en = (sum(map(COMMON[name].__contains__, words)) for name in ("id", "en"))
    return "en" if en >= 10 and en > 4 * id else None


def _short(slug):
    return _LANGUAGES.get(slug.lower().replace("_", "-").partition("-")[0], slug)


def _locale(term):
    try:
        return php.read(term.description).get("locale", "").lower() if term else ""
    except (ValueError, AttributeError):
        return ""


def _group(item):
    return next((term.slug for term in item.terms if term.taxonomy == "post_translations"), None)


def _members(archive, term):
    """{language: id} of the translations a term names, those only that are in the export."""
    try:
        named = php.read(term.description)
        ids = [id for id in named.values() if isinstance(id, int) and id in archive.entries]
    except (ValueError, AttributeError):
        return {}
    found = {}
    for id in ids:
        code = archive.entries[id].language
        if code:
            found.setdefault(code, id)
    return found


def partial(archive):
    """How many pictures and blocks the texts name that are missing, if it is most of them, else 0.

    Single ones were deleted on the old site; that most are missing means an export of posts alone.
    """
    absent = archive.named - archive.entries.keys() - archive.blocks.keys() - {0}
    return len(absent) if 2 * len(absent) > len(archive.named) else 0


def incomplete(archive):
    """Whether languages are set and no text knows its translation: not all of the site came."""
    set_ = any(entry.language for entry in archive.texts)
    return set_ and not any(len(members) > 1 for members in archive.members.values())


def host(url):
    """`loop-indonesia.com` of an address, without `www.` and without a scheme's difference."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def uploaded(url):
    """`2021/03/foto.jpg`: where a file lies below wp-content/uploads/, '' where it does not."""
    _, found, rest = url.partition("/wp-content/uploads/")
    return rest.partition("?")[0].partition("#")[0] if found else ""
