"""What is published holds to every rule, advice included; its spelling is read in test_clean."""

from loop_site.checks import rehearsal
from loop_site.problems import as_text
from tests.loop_site.small import NOW, ROOT


def test_the_content_as_it_stands_gives_nothing_to_tell():
    _, site, found = rehearsal.checked(ROOT, NOW)
    assert as_text(it for it in found if it.rule != "dictionary-missing") == ""
    assert site.articles
