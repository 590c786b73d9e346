"""As many articles as one asks for, in both languages, for search to cope with.

Each is made of sentences of the real articles; every seventh word gives way to one drawn from a
long list, rare ones rarely, so that words grow with articles as they do in real libraries. The
same number always gives the same article.
"""

import itertools
import random
import re
from datetime import date, timedelta

import yaml

from loop_site import documents
from loop_site.search import lexicon
from tests.conftest import copy_project

LENGTH, PART = 45, 8  # sentences an article has, and below one heading
EVERY, OTHERS = 7, 9000  # one word in how many is another; how many others there are
SHAPES = {
    "id": "{} me{}kan di{} ber{} ke{}an pe{}an {}nya {}kan ter{} se{}".split(),
    "en": "{} {}s {}ed {}ing {}ness {}ly {}able".split(),
}
THEMES = ("landasan", "etika", "pola-pikir")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_WORD = re.compile(r"\b[a-z]{4,}\b")


def make(target, count):
    """A copy of the project at `target` (a Path) with `count` articles more, in both languages."""
    root = copy_project(target)
    said, others = _sentences(root), _others(root)
    for number in range(count):
        write(root, number, said, others)
    return root


def change(root, number):
    """Add a sentence to both halves of an article, as an editor would."""
    for file in sorted((root / f"docs/artikel/a-{number:04}").glob("*.md")):
        file.write_text(file.read_text("utf-8") + "\nKalimat yang baru ditambahkan.\n", "utf-8")


def write(root, number, said, others):
    dice = random.Random(number)
    folder = root / f"docs/artikel/a-{number:04}"
    folder.mkdir()
    day = date(2026, 11, 1) - timedelta(days=number)
    facts = {"date": day, "author": "redaksi", "theme": THEMES[number % 3]}
    for language, name, more in (("id", "index.md", facts), ("en", "index.en.md", {})):
        lines = [_changed(dice.choice(said[language]), others[language], dice) for _ in range(LENGTH)]
        words = {
            "title": f"{_short(lines[0], 60)} {number}",
            "description": _short(f"{lines[1]} {lines[2]}", 140).ljust(60, "."),
            **({"slug": f"a-{number:04}"} if language == "en" else {}),
        }
        parts = itertools.batched(lines, PART) if hasattr(itertools, "batched") else (
            lines[start : start + PART] for start in range(0, LENGTH, PART)
        )
        text = "\n\n".join(f"## {_short(part[0], 50)}\n\n{' '.join(part)}" for part in parts)
        front = yaml.safe_dump({**words, **more}, allow_unicode=True, sort_keys=False)
        (folder / name).write_text(f"---\n{front}---\n{text}\n", "utf-8")


def _sentences(root):
    real = [document for document in documents.read(root)[0].values() if document.is_article]
    return {
        language: [
            line
            for document in real
            for text in re.sub(r"\]\([^)]*\)", "]", document.halves[language].source.body).split("\n\n")
            if text[:1].isalpha()
            for line in _SENTENCE.split(text)
        ]
        for language in ("id", "en")
    }


def _others(root):
    """{language: (words, how often each)}: derived from listed roots, or from syllables."""
    dice = random.Random("words")
    roots = sorted(word for word in lexicon.read(root)[0] if len(word) > 3)
    made = ["".join(dice.choice("bcdfglmnprst") + dice.choice("aeiou") for _ in range(3)) for _ in roots]
    result = {}
    for language, shapes in SHAPES.items():
        stems = [*roots, *made] if language == "id" else made * 2
        words = [dice.choice(shapes).format(dice.choice(stems)) for _ in range(OTHERS)]
        result[language] = words, list(itertools.accumulate(1 / (rank + 10) for rank in range(OTHERS)))
    return result


def _changed(sentence, others, dice):
    words, weights = others
    return _WORD.sub(
        lambda match: match[0] if dice.randrange(EVERY) else dice.choices(words, cum_weights=weights)[0],
        sentence,
    )


def _short(text, length):
    """The beginning of `text` without markup, whole words only."""
    plain = re.sub(r"[^\w\s,.–-]", "", text)
    return plain if len(plain) <= length else plain[:length].rpartition(" ")[0]
