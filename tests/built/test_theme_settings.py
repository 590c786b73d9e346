"""Material's settings in mkdocs.yml keep their meaning on our own pages."""

import re

import pytest

from loop_site import contrast
from tests.built import documents
from tests.built.writing import CLOCK, PIXEL, replace
from tests.conftest import build, copy_project
from tests.serving import serve

INDIGO = "#4051b5"  # as Material's own palette.css has it
TABS = "  features: [navigation.tabs]\n"
AA = 4.5
COLOURS = """element => {
  const { color, backgroundColor } = getComputedStyle(element)
  return [color, backgroundColor]
}"""


@pytest.fixture(scope="module")
def indigo(tmp_path_factory):
    """A project with colours, pictures and a feature of the institute's choice, built."""
    root = copy_project(tmp_path_factory.mktemp("indigo") / "project")
    (root / "docs/gambar").mkdir()
    for name in ("logo.png", "ikon.png"):
        (root / "docs/gambar" / name).write_bytes(PIXEL)
    pictures = "  logo: gambar/logo.png\n  favicon: gambar/ikon.png\n"
    _palette(root, f"  palette: {{primary: indigo}}\n{pictures}{TABS}")
    return root, build(root, **CLOCK)


@pytest.fixture(scope="module")
def slate(tmp_path_factory):
    """A project in the dark scheme only, with an icon for its logo, built."""
    root = copy_project(tmp_path_factory.mktemp("slate") / "project")
    _palette(root, "  palette: {scheme: slate}\n  icon: {logo: material/library}\n")
    return root, build(root, **CLOCK)


def test_palette_sets_the_brand_colour(indigo, chromium):
    assert _shown(chromium, indigo, "light")["brand"] == INDIGO


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_chosen_colour_can_be_read(indigo, chromium, scheme):
    shown = _shown(chromium, indigo, scheme)
    assert contrast.ratio(shown["wordmark"], shown["paper"]) >= AA
    assert contrast.ratio(*shown["button"]) >= AA


def test_one_dark_scheme_is_dark_for_all(slate, chromium):
    root, _ = slate
    for address in documents.pages(root / "site"):
        assert documents.page(root / "site", address).get("data-scheme") == "dark"
    assert contrast.luminance(_shown(chromium, slate, "light")["paper"]) < 0.1


def test_two_schemes_follow_the_system(built, chromium):
    for address in documents.pages(built):
        assert documents.page(built, address).get("data-scheme") is None
    for scheme, wanted in (("light", True), ("dark", False)):
        paper = _shown(chromium, (built.parent, None), scheme)["paper"]
        assert (contrast.luminance(paper) > 0.5) is wanted


def test_logo_and_favicon_are_shown(indigo):
    root, _ = indigo
    for address in documents.pages(root / "site"):
        tree = documents.page(root / "site", address)
        assert tree.xpath("//header//img/@src") == ["/gambar/logo.png"], address
        assert tree.xpath("//link[@rel='icon']/@href") == ["/gambar/ikon.png"], address
    assert (root / "site/gambar/logo.png").is_file()
    assert (root / "site/gambar/ikon.png").is_file()


def test_icon_named_as_logo_is_drawn(slate, built):
    root, _ = slate
    drawn, usual = (
        documents.page(site, "").xpath("//header/a//*[local-name()='svg']/*/@d")
        for site in (root / "site", built)
    )
    assert drawn and drawn != usual


def test_feature_without_effect_is_told_and_builds(indigo):
    _, result = indigo
    assert result.returncode == 0
    (told,) = result.stderr.splitlines()
    assert told.startswith("mkdocs.yml: ")
    assert "`navigation.tabs` tidak berlaku" in told
    assert "`navigation.tabs` has no effect" in told


def test_icon_that_material_does_not_have_is_told_where_it_is_named(project):
    _palette(project, "  icon: {logo: material/tidak-ada}\n")
    result = build(project)
    assert result.returncode == 1
    assert re.search(r"^mkdocs\.yml(:\d+)?: .*material/tidak-ada.*\n    \S", result.stderr)


def _palette(root, settings):
    """Put `settings` in place of the palette of the project's theme."""
    text = (root / "mkdocs.yml").read_text("utf-8")
    (palette,) = re.findall(r"^  palette:\n(?:    .*\n)+", text, re.MULTILINE)
    replace(root, "mkdocs.yml", palette, settings)


def _shown(chromium, project, scheme):
    """The colours a browser with that preference shows on the home page, as #rrggbb."""
    root, _ = project
    with serve(root / "site") as server:
        context = chromium.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(server.url)
        brand = "getComputedStyle(document.documentElement).getPropertyValue('--loop-colour-brand')"
        shown = {
            "brand": page.evaluate(brand).strip(),
            "paper": _hex(page.locator("body").evaluate(COLOURS)[1]),
            "wordmark": _hex(page.locator(".loop-wordmark").evaluate(COLOURS)[0]),
            "button": [_hex(c) for c in page.locator("main .loop-button").first.evaluate(COLOURS)],
        }
        context.close()
    return shown


def _hex(colour):
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])
