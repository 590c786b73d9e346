"""Every kind of page, in both languages, by day and by night: nobody is shut out.

A representative cut of the same checks runs with the other tests (tests/page).
"""

import pytest

from tests.checks import access, fits, open_page
from tests.pages import KINDS

PAGES = [(language, kind) for language, kinds in KINDS.items() for kind in kinds]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "kind"), PAGES)
def test_no_barrier_is_found(chromium, served, language, kind, scheme):
    with open_page(chromium, served, KINDS[language][kind], color_scheme=scheme) as page:
        assert access(page) == []


@pytest.mark.parametrize(("language", "kind"), PAGES)
def test_nothing_scrolls_sideways(chromium, served, language, kind):
    for width, style in fits.CASES:
        with open_page(chromium, served, KINDS[language][kind], width=width) as page:
            fits.apply(page, style)
            assert fits.overflow(page) == 0, (width, style)
