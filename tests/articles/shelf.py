"""The articles as they stand, and what their claims rest on."""

import re
from pathlib import Path

import pytest

from loop_site import data_files, documents, front_matter

ROOT = Path(__file__).resolve().parents[2]
CLAIMS = ROOT / "tests/claims"
DOCUMENTS = documents.read(ROOT)[0]
ARTICLES = {key.split("/")[1]: it for key, it in DOCUMENTS.items() if it.is_article}
GLOSSARY = data_files.read(ROOT)[0].glossary
_BREAK = re.compile(r"\n\s*\n")
_KINDS = {"#": "heading", "|": "table", ">": "quote", "-": "list", "*": "list", "1": "list"}

each_article = pytest.mark.parametrize("slug", ARTICLES)
each_half = pytest.mark.parametrize(
    "half",
    [pytest.param(half, id=half.path) for it in ARTICLES.values() for half in it.halves.values()],
)


def read(name, kind):
    """What stands in tests/claims/<name>.yml; a key told twice is a fault."""
    path = CLAIMS / f"{name}.yml"
    data, _, problems = front_matter.parse_yaml(str(path), path.read_text("utf-8"), kind=kind)
    assert problems == []
    return data


FACTS = read("facts", dict)


def claims(slug):
    return read(slug, list)


def rows(slug):
    """Ids of the rows of the fact sheet that an article's claims rest on."""
    return {fact for claim in claims(slug) for fact in claim.get("facts", []) if fact in FACTS}


def sources(slug):
    """The sources of an article as they are written in its file."""
    return ARTICLES[slug].original.source.facts["sources"]


def sections(half):
    """{heading: text below it}; what comes before the first heading is called `opening`."""
    opening, *others = re.split(r"^## ", half.source.body, flags=re.MULTILINE)
    return {"opening": opening} | dict(text.split("\n", 1) for text in others)


def blocks(markdown):
    """(kind, text) of each heading, paragraph, list, table or quote, in order."""
    for text in _BREAK.split(markdown.strip()):
        listed = re.match(r"[#|>]|[-*] |1(?=\. )", text)
        yield _KINDS[listed[0][0]] if listed else "paragraph", text


def told(half):
    """Everything one half says, title to end, without the addresses its links lead to."""
    note = getattr(half.words, "note", None)
    said = half.words.title, half.words.description, note, half.source.body
    return re.sub(r"\]\([^)]*\)", "]", "\n\n".join(filter(None, said)))
