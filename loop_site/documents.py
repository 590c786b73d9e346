"""Every Markdown file under docs/, paired by language, with the facts said once."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from . import front_matter, schema, validation
from .languages import DEFAULT, LANGUAGES, other
from .problems import Problem

ARTICLES = "artikel"
# What static-i18n takes for a language: `.sd`, `.zh-Hans`, `.pt-BR`.
_LANGUAGE = re.compile(r"\.[a-z]{2}(-[A-Za-z]{4})?(-[A-Z]{2})?")
# What a colleague may mean as one.
_SPOKEN = re.compile(r"\.[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")


@dataclass(frozen=True)
class Half:
    """One language of a document. path: its file below the project's root."""

    language: str
    path: str
    words: schema.Words
    source: front_matter.Source


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


def _vanishing(root):
    """Files whose name the pairing of languages would take for a language of its own."""
    for file in sorted((root / "docs").rglob("*")):
        suffix = PurePosixPath(file.stem).suffix
        strange = _LANGUAGE.fullmatch(suffix) and suffix[1:] not in LANGUAGES
        if strange and not file.name.endswith(".md") and file.is_file():
            yield _strange_suffix(file.relative_to(root).as_posix(), suffix)


def _pairs(root):
    groups, problems = {}, list(_vanishing(root))
    for file in sorted((root / "docs").rglob("*")):
        path = file.relative_to(root / "docs").as_posix()
        if any(part.startswith(".") for part in PurePosixPath(path).parts):
            continue  # what a system leaves behind; MkDocs passes it over too
        if file.suffix != ".md":
            if file.suffix.lower() in MARKDOWN:
                problems.append(_ending(f"docs/{path}", f"{file.stem}.md"))
            continue
        stem, _, suffix = path.removesuffix(".md").rpartition(".")
        language = suffix if stem and suffix in LANGUAGES else DEFAULT
        key = stem if stem and suffix in LANGUAGES else path.removesuffix(".md")
        if _SPOKEN.fullmatch(PurePosixPath(key).suffix):
            problems.append(_strange_suffix(f"docs/{path}", PurePosixPath(key).suffix))
            continue
        if key.startswith(f"{ARTICLES}/") and not is_article(key) and key != f"{ARTICLES}/index":
            problems.append(_outside_folder(f"docs/{path}", key, language))
            continue
        if unsafe := [part for part in PurePosixPath(key).parts if not _ADDRESS.fullmatch(part)]:
            problems.append(_unsafe_name(f"docs/{path}", unsafe[0]))
            continue
        if language in groups.get(key, {}):
            problems.append(_two_files(f"docs/{path}", groups[key][language]))
            continue
        groups.setdefault(key, {})[language] = f"docs/{path}"
    return groups, problems


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
        if language != original:
            repeated = [name for name in source.facts if name in schema.FACTS]
            problems += [_repeated(path, source.line(name), name, paths) for name in repeated]
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
    try:
        text = (root / path).read_text("utf-8-sig")
    except UnicodeDecodeError:
        return None, [_not_utf8(path)]
    except OSError:
        return None, [_unreadable(path)]
    return front_matter.read(path, text)


def _repeated(path, line, name, paths):
    return Problem(
        path, line, "fact-repeated",
        f"`{name}` sudah tertulis di {paths[DEFAULT]}. Hapus baris ini dari berkas bahasa Inggris.",
        f"`{name}` already stands in {paths[DEFAULT]}. Delete this line from the English file.",
    )


def _strange_suffix(path, suffix):
    return Problem(
        path, 0, "language-unknown",
        f"`{suffix}` terbaca sebagai bahasa yang tidak ada di situs ini, sehingga berkas ini akan "
        "hilang. Ganti namanya tanpa titik di tengah.",
        f"`{suffix}` reads as a language this site does not have, so the file would vanish. "
        "Rename it without a dot in the middle.",
    )


def _outside_folder(path, key, language):
    *_, folder, name = PurePosixPath(key).parts
    slug = folder if name == "index" else name
    target = f"docs/{ARTICLES}/{slug}/index{'' if language == DEFAULT else f'.{language}'}.md"
    return Problem(
        path, 0, "article-outside-folder",
        f"Artikel harus berada di foldernya sendiri. Pindahkan ke {target}.",
        f"An article lives in a folder of its own. Move it to {target}.",
    )


def _unsafe_name(path, name):
    return Problem(
        path, 0, "name-unfit-for-address",
        f"`{name}` tidak dapat menjadi bagian alamat. Pakai huruf kecil, angka, dan tanda hubung.",
        f"`{name}` cannot be part of an address. Use small letters, digits and hyphens.",
    )


def _ending(path, name):
    return Problem(
        path, 0, "ending-unknown",
        f"Berkas ini tidak akan menjadi halaman. Ganti namanya menjadi {name}.",
        f"This file would not become a page. Rename it to {name}.",
    )


def _two_files(path, first):
    return Problem(
        path, 0, "language-twice",
        f"Berkas ini dan {first} memuat bahasa yang sama. Sisakan satu.",
        f"This file and {first} hold the same language. Keep one.",
    )


def _not_utf8(path):
    return Problem(
        path, 0, "not-utf-8",
        "Berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.",
        "This file is not UTF-8 text. Save it again with the UTF-8 encoding.",
    )


def _unreadable(path):
    return Problem(
        path, 0, "file-unreadable",
        "Berkas ini tidak dapat dibuka. Periksa apakah tautannya putus atau izinnya tertutup.",
        "This file cannot be opened. See whether it is a broken link or its permissions are shut.",
    )
