"""The glossary: every term once, in the order of its language, at an address of its own."""

import re

import pytest

from loop_site import data_files, glossary
from loop_site.data_schema import Term
from loop_site.languages import LANGUAGES
from tests.loop_site.small import ROOT

REAL = data_files.read(ROOT)[0].glossary


def term(id, en):
    meaning = {"id": f"Arti {id}.", "en": f"Meaning of {en}."}
    return Term.model_validate({"term": {"id": id, "en": en}, "meaning": meaning})


ENTRIES = {
    "goal": term("tujuan", "Goal"),
    "bias": term("bias", "bias"),
    "trust": term("aman", "trust"),
}


@pytest.mark.parametrize(
    ("word", "fragment"),
    [
        ("klien / coachee", "klien-coachee"),
        ("nilai-nilai inti", "nilai-nilai-inti"),
        ("Café (baru)", "cafe-baru"),
    ],
)
def test_term_stands_at_a_plain_fragment(word, fragment):
    assert glossary.anchor(word) == fragment


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_real_terms_share_an_address(language):
    anchors = [glossary.anchor(entry.term[language]) for entry in REAL.values()]
    assert len(set(anchors)) == len(anchors)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", anchor) for anchor in anchors)


def test_each_language_has_its_own_order_and_capitals_do_not_count():
    terms = {
        language: [entry.term[language] for entry in glossary.alphabetical(ENTRIES, language)]
        for language in LANGUAGES
    }
    assert terms == {"id": ["aman", "bias", "tujuan"], "en": ["bias", "Goal", "trust"]}


def test_text_is_a_definition_list_in_one_language():
    assert glossary.markdown(ENTRIES, "en") == (
        '<span id="bias">bias</span>\n:   Meaning of bias.\n\n'
        '<span id="goal">Goal</span>\n:   Meaning of Goal.\n\n'
        '<span id="trust">trust</span>\n:   Meaning of trust.'
    )
