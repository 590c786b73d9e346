"""The page of questions tells machines what its readers see, and nothing else."""

import pytest

from tests.built import documents
from tests.built.writing import built_from, replace, write
from tests.pages import KINDS

LANGUAGES = ("id", "en")


def told(site, address):
    """(question, answer) pairs the page tells machines."""
    (page,) = documents.graph(documents.page(site, address))
    assert page["@type"] == "FAQPage"
    assert page["url"] == documents.HOST + address
    return [(asked["name"], asked["acceptedAnswer"]["text"]) for asked in page["mainEntity"]]


def seen(site, address):
    """The same as they stand on the page: each heading, and what is read below it."""
    pairs = []
    for element in documents.page(site, address).xpath("//div[@class='loop-prose']/*"):
        if element.tag == "h2":
            pairs.append((documents.words(element), []))
        elif pairs:
            pairs[-1][1].append(documents.words(element))
    return [(question, " ".join(answer)) for question, answer in pairs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_what_is_seen(built, language):
    address = KINDS[language]["questions"]
    assert told(built, address) == seen(built, address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_asks_and_is_answered(built, language):
    pairs = told(built, KINDS[language]["questions"])
    assert len(pairs) >= 10
    assert [question for question, answer in pairs if not question.endswith("?")] == []


def test_both_languages_answer_as_many_questions(built):
    counts = {len(told(built, KINDS[language]["questions"])) for language in LANGUAGES}
    assert len(counts) == 1


def test_edit_of_the_page_is_an_edit_of_the_data(project):
    address = KINDS["id"]["questions"]
    replace(project, "docs/tanya-jawab.md", "## Berapa biayanya?", "## Mahalkah?\n\nTergantung.\n\n## Lalu?")
    write(project, "tanya-lain.md", "Tanya lain", "## Bolehkah & *bisa*?\n\n- Ya,\n- bisa.",
          kind="questions")  # fmt: skip
    site = built_from(project)
    assert ("Mahalkah?", "Tergantung.") in told(site, address)
    assert told(site, "tanya-lain/") == [("Bolehkah & bisa?", "Ya, bisa.")]
