"""A fault in the content: the last good page stays, with what is wrong and what to write."""

import pytest

from tests.pages import KINDS
from tests.preview.editing import ARTICLE, adding, edited, line_of, replacing
from tests.preview.running import preview
from tests.preview.seeing import mended, message, notes

RETELLING = "docs/artikel/menjaga-kerahasiaan/index.md"
UNKNOWN_THEME = replacing("theme: etika", "theme: etikaa")


def article(page):
    """What a page says between its masthead and its end."""
    return page.partition("<main")[2].partition("</main>")[0]


CASES = [
    (RETELLING, UNKNOWN_THEME, "etikaa"),
    (RETELLING, replacing("date: ", "date: besok "), "besok"),
    (RETELLING, adding("[ke mana](tidak-ada.md)"), "tidak-ada.md"),
    (f"{RETELLING[:-3]}.en.md", replacing("slug: ", "slogan: x\nslug: "), "slogan"),
    ("data/alumni.yml", replacing("  batch: 55", "  bacth: 55"), "bacth"),
    ("data/ui.yml", replacing(", en: Main menu", ""), "nav.main"),
]


@pytest.mark.parametrize(
    ("name", "change", "wrong"), CASES, ids=[f"{name}: {wrong}" for name, _, wrong in CASES]
)
def test_fault_is_named_by_file_and_line_in_both_languages_on_the_last_good_page(
    running, name, change, wrong
):
    before = running.get(ARTICLE)[1]
    with edited(running, name, change) as file:
        first, second, *rest = message(running, ARTICLE)
        assert first.startswith(f"{name}:{line_of(wrong, file)}: ")
        assert wrong in first and second.startswith("    ") and wrong in second
        assert rest == []
        status, page = running.get(ARTICLE)
        assert status == 200
        assert article(page) == article(before)
    assert mended(running, ARTICLE) == before


def test_every_page_carries_the_message_whatever_its_language(running):
    with edited(running, RETELLING, UNKNOWN_THEME):
        told = message(running)
        for path in ("/en/", f"/{KINDS['en']['contact']}", "/tidak/ada", "/en/not/here"):
            assert message(running, path) == told


def test_several_faults_are_told_at_once(running):
    other = "docs/artikel/apa-itu-coaching/index.md"
    with edited(running, RETELLING, UNKNOWN_THEME):
        message(running)
        with edited(running, other, replacing("author: ", "author: tidak-dikenal-")):
            running.shows("/", "tidak-dikenal-")
            told = message(running)
            assert [line.partition(":")[0] for line in told[::2]] == [other, RETELLING]


def test_markup_in_a_fault_is_shown_as_written(running):
    hostile = "<script>alert(1)</script>"
    change = replacing("theme: etika", f'theme: etika\n"{hostile}": 1')
    with edited(running, RETELLING, change):
        assert f"`{hostile}`" in message(running, ARTICLE)[0]
        assert hostile not in running.get(ARTICLE)[1]


def test_terminal_says_what_the_page_says(running):
    with edited(running, RETELLING, UNKNOWN_THEME):
        assert "\n".join(message(running)) in running.said()


def test_start_with_a_fault_says_so_and_shows_the_site_once_it_is_mended(project):
    file = project / RETELLING
    good = file.read_text("utf-8")
    file.write_text(UNKNOWN_THEME(good), "utf-8")
    with preview(project, answers=503) as running:
        running.shows("/", f"{RETELLING}:", status=503)
        running.shows("/en/", f"{RETELLING}:", status=503)
        file.write_text(good, "utf-8")
        mended(running)
        assert notes(running, ARTICLE) == []
