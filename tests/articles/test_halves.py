"""The two languages of an article say the same: its shape, its numbers, its links."""

import re
from collections import Counter

import pytest

from loop_site import glossary
from tests.articles.shelf import ARTICLES, GLOSSARY, blocks, each_article, sections

# `satu` and `one` stand for too much else to be counted.
_COUNTED = {
    "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "en": "two three four five six seven eight nine ten",
}
_ORDINAL = {"en": "second third fourth fifth sixth seventh eighth ninth tenth"}
_MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}
_LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]*))?\)")


def _values(language):
    counted = {word: value for value, word in enumerate(_COUNTED[language].split(), 2)}
    if language == "en":
        ordinal = {word: value for value, word in enumerate(_ORDINAL["en"].split(), 2)}
        return {**counted, **ordinal, "both": 2, "twice": 2}
    forms = "{}", "ke{}", "ke{}nya", "ber{}"
    return {form.format(word): value for word, value in counted.items() for form in forms}


def numbers(text, language):
    """How often each number stands in `text`, in digits or in words, and each month of a year."""
    text = _LINK.sub("]", text)
    text = re.sub(r"^\d+\. ", "", text, flags=re.MULTILINE)
    thousands = r"\." if language == "id" else ","
    text = re.sub(rf"(?<=\d){thousands}(?=\d{{3}}\b)", "", text)
    values = _values(language)
    found = Counter(re.findall(r"\d+(?:\.\d+)*", text))
    found.update(str(values[word]) for word in re.findall(r"\w+", text.lower()) if word in values)
    for month, name in enumerate(_MONTHS[language].split(), 1):
        found[f"month {month}"] += len(re.findall(rf"\b{name} \d{{4}}\b", text))
    return +found


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("2.500 jam pada 8 September 2025", "2,500 hours on 8 September 2025"),
        ("standar 2.5, ketiganya", "standard 2.5, all three"),
        ("1. tujuh butir", "1. seven points"),
    ],
)
def test_numbers_agree_across_ways_of_writing(id, en):
    assert numbers(id, "id") == numbers(en, "en")


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("2.500 jam", "2,050 hours"),
        ("3 Mei 2026", "3 June 2026"),
        ("tujuh butir", "eight points"),
        ("standar 2.5", "standard 25"),
    ],
)
def test_numbers_that_differ_are_noticed(id, en):
    assert numbers(id, "id") != numbers(en, "en")


@each_article
def test_every_article_is_in_both_languages(slug):
    assert set(ARTICLES[slug].halves) == {"id", "en"}


@each_article
def test_halves_have_the_same_shape(slug):
    shapes = [_shape(half.source.body) for half in ARTICLES[slug].halves.values()]
    assert shapes[0] == shapes[1]


@each_article
def test_numbers_agree_in_every_section(slug):
    told = {
        language: [numbers(text, language) for text in _texts(half)]
        for language, half in ARTICLES[slug].halves.items()
    }
    assert told["id"] == told["en"]


@each_article
def test_links_lead_to_the_same_places(slug):
    links = {language: _links(half) for language, half in ARTICLES[slug].halves.items()}
    assert links["id"] == links["en"]


def _shape(body):
    """Kinds of blocks in order, with the rows of each list and table."""
    for_rows = {"list": r"^(?:[-*]|\d+\.) ", "table": r"^\|"}
    return [
        (kind, len(re.findall(for_rows.get(kind, r"\A"), text, re.MULTILINE)))
        for kind, text in blocks(body)
    ]


def _texts(half):
    yield from (half.words.title, half.words.description, half.words.note or "")
    for heading, text in sections(half).items():
        yield f"{heading}\n\n{text}"


def _links(half):
    """Where the links of a half lead; a term of the glossary by its key."""
    terms = {glossary.anchor(it.term[half.language]): key for key, it in GLOSSARY.items()}
    return {
        (address, terms[anchor] if "glosarium" in address else anchor)
        for address, anchor in _LINK.findall(half.source.body)
    }
