"""No ten words in a row are taken over from the alumni text that an article retells."""

import pytest

from tests.articles.shelf import DOCUMENTS, told
from tests.articles.windows import PLANTED, repeated

HALVES = [half for it in DOCUMENTS.values() for half in it.halves.values()]


def test_planted_run_is_found():
    run = PLANTED.upper().replace("SEPULUH LAMPU", "sepuluh\n\n[lampu](x.md)")
    assert len(repeated(f"Kata orang, **{run}** Begitu.")) == len(PLANTED.split()) - 9


def test_nine_words_in_a_row_are_nobodys():
    words = PLANTED.split()
    assert repeated(" ".join([*words[:9], "lalu", *words[10:]])) == []


@pytest.mark.parametrize("half", HALVES, ids=lambda half: half.path)
def test_page_repeats_no_run(half):
    assert repeated(told(half)) == []
