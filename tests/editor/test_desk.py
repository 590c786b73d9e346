"""From the desk to the right place of the editor, and back; the way covers nothing of either."""

import pytest
from playwright.sync_api import expect

from loop_site.desk.opening import Opening
from tests.conftest import build
from tests.editor import github
from tests.editor.conftest import editor_project
from tests.editor.writing import Desk
from tests.serving import serve

NAME = "Meja redaksi: apa yang menunggu"
SIZES = ((360, 740), (768, 1024), (1440, 900))
# What can be pressed, and does not lie below something else where it is seen.
COVERED = """() => [...document.querySelectorAll("a, button")].filter((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (!width || !height || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false
    const above = document.elementFromPoint(x, y)
    return above?.closest(".loop-to-desk") && !above.closest(".loop-to-desk").contains(one)
}).map((one) => one.outerHTML)"""


@pytest.mark.parametrize(
    ("path", "name", "text"),
    [
        ("docs/artikel/menjaga-kerahasiaan/index.md", "Judul", "Saat coach berjanji menjaga cerita Anda"),
        ("docs/tentang.md", "Nama di menu", "Tentang"),
        ("data/institute.yml", "Nama lembaga", "Loop Institute of Coaching"),
    ],
)
def test_a_button_of_the_desk_opens_what_it_names(desk, path, name, text):
    desk.page.goto(Opening(desk.url).href(path))
    desk.page.reload()
    expect(desk.field(name)).to_have_value(text)


@pytest.fixture(scope="module")
def beside(place, tmp_path_factory):
    """The site of the same project with the desk, behind its lock."""
    root = editor_project(tmp_path_factory.mktemp("desk") / "project")
    settings = f"repository: {github.NAME}\napi: {place.api.url}/api/v3\n"
    (root / "data/editor.yml").write_text(settings, "utf-8")
    result = build(root, EDITOR_REQUIRED="1", DESK="1")
    assert result.returncode == 0, result.stderr
    with serve(root / "site") as server:
        yield server


def test_there_is_no_way_to_a_desk_that_is_not_there(desk):
    expect(desk.page.get_by_role("link", name=NAME)).to_have_count(0)


def test_keyboard_and_finger_go_to_the_desk_and_back(beside, repository, place, chromium):
    context = chromium.new_context(locale="id-ID")
    desk = Desk(context.new_page(), beside.url, place.api.url)
    desk.sign_in(github.TOKEN)
    for width, height in SIZES:
        desk.page.set_viewport_size({"width": width, "height": height})
        way = desk.page.get_by_role("link", name=NAME)
        expect(way).to_be_visible()
        assert way.bounding_box()["height"] >= 44
        assert desk.page.evaluate(COVERED) == []
        # Whoever writes has the whole screen, and no way that is not seen.
        desk.open("collections/articles/entries/menjaga-kerahasiaan/index")
        expect(desk.field("Judul")).to_be_visible()
        expect(way).to_be_hidden()
        assert desk.page.get_by_role("button", name="Simpan").bounding_box()["y"] < 44
        desk.open("collections/articles")
        expect(desk.page.get_by_text("Sepuluh sikap").first).to_be_visible()
        if width == SIZES[0][0]:
            way.click()
        else:
            way.focus()
            desk.page.keyboard.press("Enter")
        expect(desk.page.get_by_role("heading", name="Meja redaksi")).to_be_visible()
        desk.page.keyboard.press("Tab")
        desk.page.keyboard.press("Tab")
        desk.page.keyboard.press("Enter")
        expect(desk.page.get_by_role("treeitem", name="Artikel").first).to_be_visible()
    context.close()
    # A passage from page to page that only one of both wants is told by Chromium as a fault.
    faults = [fault for fault in desk.faults if "Transition was aborted" not in fault]
    assert (desk.outside, faults) == ([], [])
