"""An article dated in the future is shown here, marked as what it is."""

import re

import pytest

from tests.browser.reading import word
from tests.pages import KINDS
from tests.preview.editing import edited

RETELLING = "docs/artikel/menjaga-kerahasiaan/index.md"
DAYS = {"id": "23 Januari 2199", "en": "23 January 2199"}


def far_away(text):
    return re.sub("^date: .*$", "date: 2199-01-23", text, count=1, flags=re.MULTILINE)


@pytest.mark.parametrize("language", ["id", "en"])
def test_scheduled_article_is_shown_with_its_ribbon_and_marked_in_lists(running, language):
    page, listing = f"/{KINDS[language]['article']}", f"/{KINDS[language]['articles']}"
    ribbon = word("article.scheduled_for", language).format(date=DAYS[language])
    mark = word("article.scheduled", language)
    assert ribbon not in running.get(page)[1]
    assert mark not in running.get(listing)[1]
    with edited(running, RETELLING, far_away):
        running.shows(page, ribbon)
        running.shows(listing, mark)
    running.no_longer_shows(page, ribbon)
