"""The editor's desk on a phone, by keyboard, without scripts."""

import pytest

from engine import desk
from tests.built.writing import PIXEL, article
from tests.checks import access, fits, open_page
from tests.conftest import copy_project
from tests.loop_site.small import NOW
from tests.serving import serve

LONG = "Kata-yang-sangat-panjang-tanpa-tempat-berganti-baris-" * 3


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A desk with something in every section, beside an editor."""
    folder = tmp_path_factory.mktemp("desk")
    root = copy_project(folder / "project")
    article(root, "satu/index.md", "Satu", "[x](../tidak-ada/index.md)\n\n![](foto.png)", theme="etik")
    article(
        root, "dua/index.md", LONG[:150], f"{LONG} {LONG}", date="2999-01-01 09.30",
        description="Sebuah tulisan yang menunggu, dengan kata yang panjang sekali di judulnya.",
    )  # fmt: skip
    (root / "docs/artikel/satu/foto.png").write_bytes(PIXEL)
    for name, content in desk.files(root, NOW, editor=True).items():
        place = folder / "site" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    with serve(folder / "site") as server:
        yield server


@pytest.mark.parametrize("path", ["admin/meja/", "admin/meja/en/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier_is_found(chromium, served, path, scheme):
    with open_page(chromium, served, path, color_scheme=scheme) as page:
        assert page.locator("section").count() == 7
        assert access(page) == []


def test_nothing_scrolls_sideways(chromium, served):
    for width, style in fits.CASES:
        with open_page(chromium, served, "admin/meja/", width=width) as page:
            fits.apply(page, style)
            assert fits.overflow(page) == 0, (width, style)


def test_keyboard_goes_from_the_glance_to_the_button_of_a_fault(chromium, served):
    with open_page(chromium, served, "admin/meja/", java_script_enabled=False) as page:
        page.keyboard.press("Tab")
        assert page.locator(":focus").get_attribute("href") == "#loop-content"
        page.keyboard.press("Tab")
        assert page.locator(":focus").get_attribute("href") == "../"  # the editor
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        assert page.locator(":focus").get_attribute("href") == "#faults"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        opens = page.locator(":focus")
        assert opens.inner_text().replace("\n", "") == "Buka di editor: Satu"
        assert opens.get_attribute("href") == "../#/collections/articles/entries/satu/index"
