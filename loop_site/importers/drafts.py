"""Write a new article, or the half it lacks, from plain data: all of it or nothing."""

import json
import shutil
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

import yaml

from .. import addresses, schema, writing
from ..checks.names import RESERVED
from ..documents import ARTICLES
from ..languages import DEFAULT

LONGEST = 80  # signs of an address made from a title
_FACTS = [name for name in schema.ArticleFacts.model_fields]
# As the house writes them: words, then facts, the picture's words beside it, the note last.
ORDER = [
    "title", "description", "slug", *_FACTS[: _FACTS.index("image") + 1], "image_alt",
    *_FACTS[_FACTS.index("image") + 1 :], "note",
]  # fmt: skip


class Taken(Exception):
    """There is an article at that address; `path` is its folder. Nothing was written."""

    def __init__(self, path):
        self.path = path
        super().__init__(
            f"{path} sudah ada dan tidak ditimpa. / {path} is there already and is left as it is."
        )


@dataclass(frozen=True)
class Draft:
    """slug: its folder. halves: {language: (facts, Markdown body)}; a fact of None is left out.
    pictures: {file name: bytes}, to lie beside the text.
    """

    slug: str
    halves: dict
    pictures: dict = field(default_factory=dict)


def slug(title):
    """The address for `title`: cut between words, never empty, never a name Windows keeps."""
    fit = addresses.fit(title)
    if len(fit) > LONGEST:
        fit = fit[: LONGEST + 1].rpartition("-")[0] or fit[:LONGEST]
    return f"artikel-{fit}" if RESERVED.fullmatch(fit) else fit or "tulisan-baru"


def folder(slug):
    """The folder of an article, below the project's root."""
    return f"docs/{ARTICLES}/{slug}"


def free(root, slug):
    """`slug` itself, or the first of `slug-2`, `slug-3`, … at which there is no article yet."""
    number, wanted = 1, slug
    while (root / folder(wanted)).exists():
        number += 1
        wanted = f"{slug}-{number}"
    return wanted


def file_name(language):
    """The name of the file of one half."""
    return "index.md" if language == DEFAULT else f"index.{language}.md"


def text(facts, body):
    """A whole Markdown file: the facts in the order of the house, then the body."""
    known = [name for name in ORDER if facts.get(name) not in (None, ())]
    block = "".join(f"{_fact(name, facts[name])}\n" for name in known)
    return f"---\n{block}---\n{body.strip()}\n" if body.strip() else f"---\n{block}---\n"


def write(root, draft):
    """Write the Draft as a new article. Returns its files, paths below the Path `root`.

    The folder appears whole, under its name, when everything is in it. Raises Taken where the
    folder is there already, OSError where it cannot be written; either way nothing is left behind.
    """
    target = root / folder(draft.slug)
    if target.exists():
        raise Taken(folder(draft.slug))
    files = _files(draft)
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{uuid4().hex}")  # hidden: no build would take it for an article
    try:
        aside.mkdir()
        for name, data in files.items():
            (aside / name).write_bytes(data)
        if target.exists():
            raise Taken(folder(draft.slug))
        aside.rename(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [f"{folder(draft.slug)}/{name}" for name in files]


def complete(root, draft):
    """Write the halves and pictures of the Draft into an article that lacks them.

    Returns its files as `write` does. Raises Taken where one of them is there already, OSError
    where one cannot be written; either way those of the draft are gone again.
    """
    place = root / folder(draft.slug)
    files = _files(draft)
    for name in files:
        if (place / name).exists():
            raise Taken(f"{folder(draft.slug)}/{name}")
    done = []
    try:
        for name, data in reversed(files.items()):  # pictures first: no text without its own
            done.append(place / name)
            writing.whole(place / name, data)
    except BaseException:
        for file in done:
            file.unlink(missing_ok=True)
        raise
    return [f"{folder(draft.slug)}/{name}" for name in files]


def _files(draft):
    halves = {file_name(language): text(*half).encode() for language, half in draft.halves.items()}
    return halves | draft.pictures


def _fact(name, value):
    """`name: value` as its lines; lists and the mappings in them set in by two spaces."""
    if isinstance(value, dict):
        return "\n".join([f"{name}:", *(f"  {_fact(*pair)}" for pair in value.items())])
    if isinstance(value, (list, tuple)):
        return "\n".join([f"{name}:", *(f"  - {_listed(one)}" for one in value)])
    return f"{name}: {_scalar(value)}"


def _listed(value):
    if isinstance(value, dict):
        return "\n    ".join(_fact(*pair) for pair in value.items())
    return _scalar(value)


def _scalar(value):
    """As YAML reads it back; in straight quotation marks only where it would be misread."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M").removesuffix(" 00:00")
    if not isinstance(value, str):
        return str(value).lower() if isinstance(value, bool) else str(value)
    words = " ".join(value.split())
    plain = yaml.safe_dump(words, allow_unicode=True, width=10**6).removesuffix("\n...\n").strip()
    # JSON's strings are YAML's too, and keep every letter as it is.
    return words if plain == words else json.dumps(words, ensure_ascii=False)
