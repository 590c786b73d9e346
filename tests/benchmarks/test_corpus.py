"""What is measured with is as sound as what is published, and the same every time."""

import pytest

from benchmarks import corpus
from loop_site.checks import rehearsal
from loop_site.problems import as_text
from tests.loop_site.small import NOW, know_every_word


def test_any_number_of_articles_is_sound(tmp_path):
    root = corpus.lay_out(tmp_path / "project", 12)
    know_every_word(root)
    _, site, found = rehearsal.checked(root, NOW)
    # Whether real people agreed to be named is the institute's to record.
    assert as_text(one for one in found if one.rule != "consent-missing") == ""
    assert {corpus.slug(number) for number in range(12)} <= {article.slug for article in site.articles}


@pytest.mark.parametrize("number", [0, 1, 500, 999])
def test_article_is_about_700_words_long_and_never_changes(number):
    indonesian, english = corpus.article(number).values()
    assert 600 <= len(indonesian.split()) <= 800
    assert 700 <= len(english.split()) <= 1000
    assert corpus.article(number) == corpus.article(number)
