"""Where links within the site lead: to files that are there, and to parts of their pages."""

import difflib
import html
import posixpath
import re
from urllib.parse import unquote, urlsplit

from .. import addresses, withdrawal
from ..languages import LANGUAGES, other
from . import anchors, links, rule


def broken(link):
    """What is told of a link that leads to no file, in both languages."""
    return (
        f"Tautan `{link}` tidak menuju berkas mana pun di docs/. Periksa ejaan dan foldernya.",
        f"The link `{link}` does not lead to any file in docs/. Check its spelling and folder.",
    )


def absolute(link):
    """What is told of a link written as an address on the site."""
    return (
        f"Tautan `{link}` ditulis sebagai alamat. Tulis jalan ke berkasnya, misalnya "
        "../sesi-pertama/index.md.",
        f"The link `{link}` is written as an address. Write the way to the file, as "
        "../sesi-pertama/index.md.",
    )


def anchorless(link):
    """What is told of a link to a part that a page does not have."""
    return (
        f"Tautan `{link}` menuju bagian yang tidak ada. Periksa tulisan sesudah tanda #.",
        f"The link `{link}` leads to a part that is not there. Check what follows the #.",
    )


def _inside(text):
    """(line, target as written, its path, its fragment) of each link that stays on the site."""
    used = {link.target.lower() for link in text.links if link.way in ("reference", "short")}
    for link in text.links:
        if link.way not in ("inline", "definition") or not link.target:
            continue
        if link.way == "definition" and link.label.lower() not in used:
            continue
        target = html.unescape(re.sub(r"\\(.)", r"\1", link.target))
        try:
            parts = urlsplit(target)
        except ValueError:
            continue
        if not links.scheme(target) and not parts.netloc and target != "#":
            yield link.line, target, parts.path, parts.fragment


@rule.rule()
def link_absolute(text):
    """A link is written as an address on the site instead of the way to a file.

    Bad:
        [sesi pertama](/artikel/sesi-pertama/)
    Good:
        [sesi pertama](../sesi-pertama/index.md)
    """
    for line, target, path, _ in _inside(text):
        if path.startswith(("/", "\\")):
            yield rule.Found(line, *absolute(target))


@rule.rule(scope="project")
def link_broken(project):
    """A link leads to a file that is not there.

    Bad:
        [sesi pertama](../sesi-pertma/index.md)
    Good:
        [sesi pertama](../sesi-pertama/index.md)
    """
    if project.data is None:
        return  # what the data make pages and anchors of is not known yet
    there = {file.path.removeprefix("docs/") for file in project.files}
    pages = sorted(_key(path) for path in there if path.endswith(".md"))
    for text in project.texts.values():
        for line, target, path, _ in _inside(text):
            if path and not path.startswith(("/", "\\")):
                reached = _reached(text, path)
                if not _exists(reached, text.language, there, project.data):
                    told = _with_hint(broken(target), text, reached, pages)
                    yield rule.Found(line, *told, text.path)


@rule.rule(scope="project")
def anchor_missing(project):
    """A link leads to a part of a page that has no part of that name.

    Bad:
        [kesepakatan](../../glosarium.md#kesepakatn)
    Good:
        [kesepakatan](../../glosarium.md#kesepakatan-coaching)
    """
    if project.data is None:
        return  # what the data make pages and anchors of is not known yet
    known = {}
    for text in project.texts.values():
        for line, target, path, fragment in _inside(text):
            if not fragment or path.startswith(("/", "\\")):
                continue
            page = _page(project, text, path)
            if page is None:
                continue
            place = page.key, page.language
            if place not in known:
                known[place] = anchors.anchors(page, _terms(project, page))
            names = known[place]
            if names is not None and fragment not in names:
                id, en = anchorless(target)
                near = difflib.get_close_matches(fragment, names, 1, 0.8)
                if near:
                    id, en = f"{id} Maksudnya #{near[0]}?", f"{en} Did you mean #{near[0]}?"
                yield rule.Found(line, id, en, text.path)


@rule.rule(scope="project", severity="advice")
def link_to_withdrawn(project):
    """A link leads to an article, or to somebody's page, that was taken down or will be.

    Bad:
        Baca juga [janji seorang coach](../janji/index.md).      (there: withdrawn: 2026-11-20)
    Good:
        Baca juga [sesi pertama](../sesi-pertama/index.md).
    """
    if project.data is None:
        return
    for text in project.texts.values():
        for line, target, path, _ in _inside(text):
            day = _withdrawn(project, _key(_reached(text, path))) if path else None
            if day and not _withdrawn(project, text.key):
                yield rule.Found(
                    line,
                    f"Tautan `{target}` menuju halaman yang ditarik per {day:%Y-%m-%d}; sejak itu "
                    "pembaca hanya melihat kata-katanya. Hapus kalimat ini, atau tautkan tulisan "
                    "lain.",
                    f"The link `{target}` leads to a page withdrawn as of {day:%Y-%m-%d}; from then "
                    "on readers see only its words. Delete the sentence, or link another article.",
                    text.path,
                )


def _withdrawn(project, key):
    """The moment the page `key` is taken down, or None."""
    alumni, document = project.data.alumni, project.documents.get(key)
    if document:
        return withdrawal.moment(document.facts, alumni) if document.is_article else None
    folder, _, name = key.rpartition("/")
    person = alumni.get(name) if folder == addresses.ALUMNI["id"] else None
    return person and person.withdrawn


def _reached(text, path):
    """Path below docs/ that the link `path` of a Text leads to."""
    here = posixpath.dirname(text.path.removeprefix("docs/"))
    return posixpath.normpath(posixpath.join(here, unquote(path)))


def _exists(path, language, there, data):
    stem, ending = posixpath.splitext(path)
    if ending == ".md" and stem.endswith(f".{other(language)}"):
        return False  # each language is built without the files of the other
    spoken = [path, *(f"{stem}.{name}{ending}" for name in LANGUAGES)]
    return any(name in there for name in spoken) or _made(path, data)


def _made(path, data):
    """Whether the page at `path` has no file, but is made from data/."""
    key = path.removesuffix(".md")
    folder, _, name = key.rpartition("/")
    if key == path or folder not in (addresses.THEMES["id"], addresses.ALUMNI["id"]):
        return False
    themes = folder == addresses.THEMES["id"]
    return data is None or name in (data.themes if themes else data.alumni)


def _key(path):
    stem = path.removesuffix(".md")
    return stem[: -len(f".{LANGUAGES[1]}")] if stem.endswith(f".{LANGUAGES[1]}") else stem


def _page(project, text, path):
    """The Text a link leads to, in its own language if it has one; None if it cannot be told."""
    if not path:
        return text
    key = _key(_reached(text, path))
    spoken = (text.language, other(text.language))
    return next((it for name in spoken if (it := project.texts.get((key, name)))), None)


def _terms(project, page):
    document = project.documents.get(page.key)
    lists = document and getattr(document.facts, "kind", None) == "glossary"
    return project.data.glossary if lists and project.data else None


def _with_hint(sentences, text, reached, pages):
    near = difflib.get_close_matches(_key(reached), pages, 1, 0.85)
    if not near:
        return sentences
    here = posixpath.dirname(text.path.removeprefix("docs/")) or "."
    way = f"{posixpath.relpath(near[0], here)}.md"
    return f"{sentences[0]} Maksudnya {way}?", f"{sentences[1]} Did you mean {way}?"
