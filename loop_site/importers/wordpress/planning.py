"""Which posts become which articles, before any text is read; and which do not, and why."""

from dataclasses import dataclass, field
from urllib.parse import unquote

from ... import addresses, documents
from ...languages import DEFAULT, LANGUAGES
from .. import drafts
from . import old_addresses

# Why a text is not moved: (Indonesian, English), as heads of a list in the report.
REASONS = {
    "private": (
        "Pribadi di WordPress, jadi tidak diterbitkan",
        "Private in WordPress, so not published",
    ),
    "locked": (
        "Dilindungi kata sandi, jadi tidak diterbitkan",
        "Behind a password, so not published",
    ),
    "draft": ("Masih draf", "Still a draft"),
    "pending": ("Masih menunggu tinjauan", "Still waiting for review"),
    "trash": ("Ada di tong sampah", "In the trash"),
    "other": ("Tidak terbit di WordPress", "Not published in WordPress"),
    "page": (
        "Halaman tetap: situs ini punya halamannya sendiri. Salin yang masih perlu ke docs/",
        "Standing pages: this site has its own. Copy what is still needed into docs/",
    ),
    "language": (
        "Dalam bahasa lain dari Indonesia dan Inggris",
        "In a language other than Indonesian and English",
    ),
    "moved": (
        "Sudah ada di situs ini, di alamat yang sama",
        "On this site already, at the same address",
    ),
}
_STATUS = {
    "private": "private",
    "pending": "pending",
    "trash": "trash",
    "draft": "draft",
    "auto-draft": "draft",
}


@dataclass
class Group:
    """One article to be. members: {language: id}. slug: its folder. english: its English address.

    aliases: {language: old addresses}. remarks: (Indonesian, English) of what a person should know.
    """

    members: dict
    slug: str
    english: str | None
    aliases: dict = field(default_factory=dict)
    remarks: list = field(default_factory=list)


@dataclass
class Plan:
    """groups: in the order of the export. left: {reason: [Entry]}. folders: id -> (slug,
    language) of every text that is moved. pages: old address -> file of this site that answers it.
    """

    groups: list
    left: dict
    folders: dict
    pages: dict


def made(archive, old_names, root, data, record):
    """The Plan for an Archive. old_names: id -> earlier names. record: see placing.Record.

    What is in the project at `root` already, and not by an import, is never touched.
    """
    plan, taken = Plan([], {}, {}, {}), _there(root, data, record)
    plan.pages = taken
    chosen = {}
    for entry in archive.texts:
        reason = _reason(entry)
        if reason:
            plan.left.setdefault(reason, []).append(entry)
        else:
            chosen[entry.id] = entry
    english, used = _english(taken), set()
    for members in _groups(archive, chosen):
        found = {
            language: old_addresses.of(chosen[id], archive.hosts, old_names.get(id, ()))
            for language, id in members.items()
        }
        every = [address for fit, _ in found.values() for address in fit]
        first = chosen[next(iter(members.values()))]
        folder = next((record.folders[id] for id in members.values() if id in record.folders), None)
        slug = folder.rpartition("/")[2] if folder else _slug(first)
        if any(_is_elsewhere(taken.get(address, ""), slug) for address in every):
            plan.left.setdefault("moved", []).extend(chosen[id] for id in members.values())
            continue
        group = _group(members, chosen, slug, used, english)
        plan.groups.append(group)
        plan.folders |= {id: (group.slug, language) for language, id in members.items()}
        for language, (fit, unfit) in found.items():
            _aliases(group, language, fit, unfit, taken)
    return plan


def _reason(entry):
    """A key of REASONS, or None where the entry is to be moved."""
    if not entry.is_public:
        return _STATUS.get(entry.status) or ("locked" if entry.locked else "other")
    if entry.kind == "page":
        return "page"
    return None if entry.language in (*LANGUAGES, None) else "language"


def _groups(archive, chosen):
    """{language: id} of each article to be, in the order of the export."""
    done = set()
    for entry in chosen.values():
        if entry.id in done:
            continue
        members = {entry.language or entry.spoken or DEFAULT: entry.id}
        for language, id in archive.members.get(entry.group, {}).items():
            if language in LANGUAGES and id in chosen and id not in done:
                members.setdefault(language, id)
        done.update(members.values())
        yield dict(sorted(members.items(), key=lambda pair: pair[0] != DEFAULT))


def _group(members, chosen, slug, used, english):
    remarks = []
    if slug in used:
        slug, twice = f"{slug}-{next(iter(members.values()))}", slug
        remarks.append((
            f"Alamat {twice} dipakai dua tulisan; tulisan ini menjadi {slug}.",
            f"Two texts have the address {twice}; this one became {slug}.",
        ))  # fmt: skip
    used.add(slug)
    remarks += [
        (
            f"Tulisan {id} tidak berbahasa di WordPress; tampaknya bahasa Inggris.",
            f"Post {id} has no language in WordPress; it seems to be English.",
        )
        for id in members.values()
        if chosen[id].language is None and chosen[id].spoken
    ]
    address = None
    if "en" in members:
        address = _slug(chosen[members["en"]])
        if (
            not english.get(address, "").startswith(f"{drafts.folder(slug)}/")
            and address in english
        ):
            address = f"{address}-{members['en']}"
        english[address] = f"{drafts.folder(slug)}/"
    return Group(members, slug, address, remarks=remarks)


def _english(taken):
    """{English address of an article: its file}, of those that are there."""
    there = ((address, path) for address, path in taken.items() if path.endswith("index.en.md"))
    return {address.rstrip("/").rpartition("/")[2]: path for address, path in there}


def _slug(entry):
    return drafts.slug(unquote(entry.name) or entry.title or f"tulisan-{entry.id}")


def _aliases(group, language, found, unfit, taken):
    own = f"/{documents.ARTICLES}/{group.slug}/"
    for address in found:
        if address == own or address in group.aliases.get(language, ()):
            continue
        if address in taken and not taken[address].startswith(f"{drafts.folder(group.slug)}/"):
            group.remarks.append((
                f"Alamat lama {address} tidak dapat dipakai: sudah milik {taken[address]}.",
                f"The old address {address} cannot be used: it is that of {taken[address]}.",
            ))  # fmt: skip
            continue
        taken[address] = f"docs/{documents.ARTICLES}/{group.slug}"
        group.aliases.setdefault(language, []).append(address)
    group.remarks += [
        (
            f"Alamat lama {address} tidak dapat menjadi alias.",
            f"The old address {address} cannot be an alias.",
        )
        for address in unfit
    ]  # fmt: skip


def _is_elsewhere(path, slug):
    """Whether the file `path` is of an article in another folder than `slug`."""
    article = path.startswith(f"docs/{documents.ARTICLES}/") and path.endswith(".md")
    return article and not path.startswith(f"{drafts.folder(slug)}/")


def _there(root, data, record):
    """{address: file} of all that stands on this site already, but for what an import wrote."""
    known, _ = documents.read(root)
    ours, found = set(record.folders.values()), {"/feed.xml": "feed.xml"}
    for language in LANGUAGES:
        for theme in data.themes.values():
            found["/" + addresses.theme(language, theme.slug[language])] = "data/themes.yml"
        for key in data.alumni:
            found["/" + addresses.alumnus(language, key)] = "data/alumni.yml"
    for key, document in known.items():
        if f"docs/{key.rpartition('/')[0]}" in ours:
            continue
        for language, half in document.halves.items():
            found["/" + addresses.document(language, key, known)] = half.path
        for alias in document.facts.aliases:
            url = alias if "?" in alias else addresses.as_alias(f"/{addresses.old(alias)}")
            found[url] = document.original.path
    return found
