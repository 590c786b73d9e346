"""An alumnus's article copied off a web page: all is named, the mechanical part is mended."""

import re

import pytest

from loop_site.checks import rehearsal
from loop_site.spelling import dictionaries
from tests.loop_site.checks.texts import all_fixed, text
from tests.loop_site.small import NOW, ROOT

RAW = (ROOT / "tests/loop_site/checks/pasted.txt").read_text("utf-8")
TITLE = "Tiga bulan bersama seorang coach"
MISSPELT = {"keyakiman": "keyakinan", "menjunjnung": "menjunjung"}
PLACE = "docs/artikel/cerita/index.md"


def told(small, body):
    """[(line of the body, rule, Indonesian)] of what is said of an article that holds `body`."""
    small.article("cerita", body, title=TITLE)
    learn(small.root)
    *_, found = rehearsal.checked(small.root, NOW)
    first = (small.root / PLACE).read_text("utf-8").split("\n---\n")[0].count("\n") + 3
    return [
        (problem.line - first, problem.rule, problem.id)
        for problem in found
        if problem.path == PLACE and problem.rule != "translation-missing"
    ]


def learn(root):
    """Give the project a dictionary that has every word of the text as it should be spelt."""
    words = set(re.findall(r"[^\W\d_]+", RAW.lower())) - set(MISSPELT) | set(MISSPELT.values())
    dictionary = root / dictionaries.OWN / "id_ID"
    dictionary.with_suffix(".aff").write_text("SET UTF-8\nTRY kanimjunge\n", "utf-8")
    dictionary.with_suffix(".dic").write_text("\n".join([str(len(words)), *sorted(words)]), "utf-8")


@pytest.fixture
def raw(small):
    return told(small, RAW)


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        ("count-not-kept", 1),
        ("list-typed", 2),
        ("space-non-breaking", 1),
        ("page-furniture", 4),
        ("title-repeated", 2),
        ("byline-in-text", 1),
        ("url-bare", 1),
        ("link-tracked", 2),
        ("link-text-vague", 1),
        ("word-misspelt", 2),
        ("house-term", 3),
    ],
)
def test_every_fault_is_named(raw, rule, count):
    assert len([one for one in raw if one[1] == rule]) == count


def test_nothing_else_is_said(raw):
    assert len(raw) == 20


def test_number_that_is_kept_is_not_held_against_it(raw):
    (line, _, said), = [one for one in raw if one[1] == "count-not-kept"]
    assert RAW.split("\n")[line].startswith("Sesudah itu ada delapan poin")
    assert "“delapan poin”" in said and "berisi 7" in said


def test_misspelt_words_come_with_what_was_meant(raw):
    said = " ".join(one[2] for one in raw if one[1] == "word-misspelt")
    assert all(f"“{wrong}”" in said and f"“{right}”" in said for wrong, right in MISSPELT.items())


def test_what_is_mechanical_is_mended_and_the_rest_is_left_to_people(small):
    mended = all_fixed(text(RAW, title=TITLE)).body
    assert {one[1] for one in told(small, mended)} == {
        "byline-in-text", "count-not-kept", "house-term", "link-text-vague", "word-misspelt",
    }  # fmt: skip
    assert mended.startswith("Saya datang dengan kepala penuh. Coach saya")
    assert mended.count("\n- ") == 13
    assert "yaitu:\n\n- Hadir sepenuhnya.\n- Menyimak" in mended
    assert "<https://example.org/cerita>" in mended
    assert "\xa0" not in mended and "Scroll" not in mended and "Share" not in mended
