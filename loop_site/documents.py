"""Every Markdown file under docs/, paired by language, with the facts said once."""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath

from . import addresses, front_matter, pictures, reading, schema, text_files, validation
from .languages import DEFAULT, LANGUAGES, other
from .messages import files
from .messages.facts import fact_repeated
from .messages.texts import file_unreadable, symlink_unfit

ARTICLES = "artikel"
# What static-i18n takes for a language: `.sd`, `.zh-Hans`, `.pt-BR`.
_LANGUAGE = re.compile(r"\.[a-z]{2}(-[A-Za-z]{4})?(-[A-Z]{2})?")
# What a colleague may mean as one.
_SPOKEN = re.compile(r"\.[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# How Windows and macOS name a copy.
_COPY = re.compile(r"\bcopy\b|\bsalin(an)?\b|\(\d+\)$", re.IGNORECASE)
# What only an article has; a page with two of them is an article in the wrong place.
_TELLING = {"date", "author", "theme"}
MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
# What may lie beside a text; an .ico is a favicon. Anything else is told (checks.files).
SHOWN = (".pdf", ".svg", ".ico", *pictures.KINDS)


@dataclass(frozen=True)
class Half:
    """One language of a document. path: its file below the project's root.

    words: None where a fault in the facts keeps the text from being part of a document.
    """

    language: str
    path: str
    words: schema.Words | None
    source: front_matter.Source

    @cached_property
    def minutes(self):
        """Whole minutes it takes to read."""
        return reading.minutes(self.source.body, self.language)


@dataclass(frozen=True)
class Document:
    """Something to read, in the languages it exists in.

    key: its file below docs/ without language and ending, e.g. `artikel/x/index`.
    facts: the validated model that holds what is true in every language.
    """

    key: str
    facts: schema.Words
    halves: dict

    @property
    def is_article(self):
        return is_article(self.key)

    @property
    def original(self):
        """The half that carries the facts: Indonesian where there is one."""
        return self.halves.get(DEFAULT) or next(iter(self.halves.values()))


def is_article(key):
    """Whether the file `docs/<key>.md` is an article: `artikel/<slug>/index`."""
    parts = PurePosixPath(key).parts
    return len(parts) == 3 and parts[0] == ARTICLES and parts[2] == "index"


def read(root):
    """Read all documents below `root`/docs. Returns (documents by key, problems)."""
    groups, problems = _pairs(root)
    documents = {}
    for key, paths in sorted(groups.items()):
        document, found = _document(root, key, paths)
        problems += found
        if document:
            documents[key] = document
    return documents, problems


def again(root, document):
    """`document` as its files stand now: (Document or None, problems)."""
    paths = {language: half.path for language, half in document.halves.items()}
    return _document(root, document.key, paths)


def without_facts(root, known):
    """(key, Half) of every text that is in no document of `known`, since its facts have a fault.

    What else is wrong with such a text should be told at once too. No facts are handed on.
    """
    there = {half.path for document in known.values() for half in document.halves.values()}
    for key, paths in _pairs(root)[0].items():
        for language, path in paths.items():
            source = None if path in there else _source(root, path)[0]
            if source:
                yield key, Half(language, path, None, replace(source, facts={}))


def _vanishing(root, there):
    """Those of `there` whose name the pairing of languages would take for a language of its own."""
    for file in there:
        suffix = PurePosixPath(file.stem).suffix
        strange = _LANGUAGE.fullmatch(suffix) and suffix[1:] not in LANGUAGES
        if strange and file.name.lower().endswith(SHOWN) and file.is_file():
            yield files.language_unknown(file.relative_to(root).as_posix(), suffix)


def _pairs(root):
    there = sorted((root / "docs").rglob("*"))
    groups, problems = {}, list(_vanishing(root, there))
    above = len(f"{(root / 'docs').as_posix()}/")
    for file in there:
        path = file.as_posix()[above:]
        if any(part.startswith(".") for part in path.split("/")):
            continue  # what a system leaves behind; MkDocs passes it over too
        if file.is_symlink() and (fault := _symlink(root, file)):
            problems.append(fault)
            continue
        if file.suffix != ".md":
            if file.suffix.lower() in MARKDOWN:
                problems.append(files.ending_unknown(f"docs/{path}", f"{file.stem}.md"))
            continue
        stem, _, suffix = path.removesuffix(".md").rpartition(".")
        language = suffix if stem and suffix in LANGUAGES else DEFAULT
        key = stem if stem and suffix in LANGUAGES else path.removesuffix(".md")
        if fault := _misnamed(f"docs/{path}", key, language):
            problems.append(fault)
            continue
        if language in groups.get(key, {}):
            problems.append(files.language_twice(f"docs/{path}", groups[key][language]))
            continue
        groups.setdefault(key, {})[language] = f"docs/{path}"
    return groups, problems


def _symlink(root, link):
    """The Problem of a symbolic link whose target is gone, outside docs/, or a folder; or None."""
    path = link.relative_to(root).as_posix()
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        # A picture is told where it is shown.
        return None if pictures.is_picture(path) else file_unreadable(path)
    if target.is_dir() or not target.is_relative_to((root / "docs").resolve()):
        return symlink_unfit(path, target.is_dir())
    return None


def _misnamed(path, key, language):
    """The Problem of a Markdown file that its name keeps from being a page, or None."""
    unfit = [part for part in PurePosixPath(key).parts if not _ADDRESS.fullmatch(part)]
    for part in unfit:
        if _COPY.search(part):
            return files.name_unfit_for_address(path, part, addresses.fit(part), True)
    suffix = PurePosixPath(key).suffix
    if _SPOKEN.fullmatch(suffix):
        near = {"id": "id", "ind": "id", "in": "id", "en": "en", "eng": "en"}
        meant = near.get(suffix[1:].lower().partition("-")[0])
        return files.language_unknown(path, suffix, meant and f".{meant}")
    if key.startswith(f"{ARTICLES}/") and not is_article(key) and key != f"{ARTICLES}/index":
        return files.article_outside_folder(path, _folder(key, language))
    if unfit:
        return files.name_unfit_for_address(path, unfit[0], addresses.fit(unfit[0]))
    return None


def _folder(key, language):
    """Where the article in the misplaced file `key` belongs."""
    *_, folder, name = PurePosixPath(key).parts
    slug = folder if name.lower() in ("index", "readme") else name
    slug = addresses.fit(slug) or "alamat-tulisan"
    return f"docs/{ARTICLES}/{slug}/index{'' if language == DEFAULT else f'.{language}'}.md"


def _document(root, key, paths):
    article = is_article(key)
    original = DEFAULT if DEFAULT in paths else other(DEFAULT)
    model = {
        (True, DEFAULT): schema.Article,
        (True, "en"): schema.ArticleInEnglish,
        (False, DEFAULT): schema.Page,
        (False, "en"): schema.PageInEnglish,
    }[article, original]
    translation = schema.ArticleTranslation if article else schema.PageTranslation

    halves, problems, facts = {}, [], None
    for language, path in sorted(paths.items(), key=lambda pair: pair[0] != original):
        source, found = _source(root, path)
        problems += found
        if found:
            continue
        if not article and len(_TELLING & set(source.facts)) > 1:
            problems.append(files.article_outside_folder(path, _folder(f"/{key}", language)))
            continue
        if language != original:
            repeated = [name for name in source.facts if name in schema.FACTS]
            problems += [
                fact_repeated(path, source.line(name), name, paths[DEFAULT])
                for name in repeated
            ]
            source.facts = {k: v for k, v in source.facts.items() if k not in repeated}
        wanted = model if language == original else translation
        words, found = validation.checked(
            wanted, source.facts, path, source.line, schema.FACTS if article else ()
        )
        problems += found
        if words is None:
            continue
        if language == original:
            facts = words
        halves[language] = Half(language, path, words, source)
    # A document with a fault is still handed on: what else is wrong with it should be told too.
    return (Document(key, facts, halves) if facts else None), problems


def _source(root, path):
    text, problems = text_files.read(root, path)
    return (None, problems) if problems else front_matter.read(path, text)
