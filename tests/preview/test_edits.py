"""Whatever is saved shows, without starting again."""

import re

import pytest

from tests.pages import KINDS
from tests.preview.editing import ARTICLE, adding, edited, replacing
from tests.preview.running import eventually

STYLESHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"')
MINUTES = re.compile(r"(\d+) menit baca")


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("docs/artikel/menjaga-kerahasiaan/index.md", ARTICLE),
        ("docs/artikel/menjaga-kerahasiaan/index.en.md", f"/{KINDS['en']['article']}"),
        ("docs/index.en.md", "/en/"),
    ],
)
def test_text_shows(running, file, page):
    with edited(running, file, adding("Kalimat yang baru disimpan.")):
        running.shows(page, "Kalimat yang baru disimpan.")


def test_word_of_the_interface_shows_on_every_page(running):
    old, new = "Cerita Anda tetap milik Anda.", "Janji yang diperbarui."
    with edited(running, "data/ui.yml", replacing(old, new)):
        for page in ("/", ARTICLE, f"/{KINDS['id']['contact']}"):
            running.shows(page, new)


def test_template_shows(running):
    change = replacing("</header>", "</header><p>Dari templat</p>")
    with edited(running, "overrides/partials/masthead.html", change):
        running.shows("/", "<p>Dari templat</p>")


def test_style_shows(running):
    def style():
        """The page's style, whether it stands in the page or beside it."""
        page = running.get("/")[1]
        return page + "".join(running.get(link)[1] for link in STYLESHEET.findall(page))

    rule = ".baru{color:#123456}"
    assert rule not in style()
    with edited(running, "overrides/assets/css/base.css", adding(rule)):
        eventually(lambda: rule in style(), "the new style")


def test_rule_in_loop_site_shows(running):
    def slower(text):
        return re.sub(r'(WORDS_A_MINUTE = \{"id": )\d+', r"\g<1>1", text)

    minutes = int(MINUTES.search(running.get(ARTICLE)[1])[1])
    with edited(running, "loop_site/reading.py", slower):
        page = running.no_longer_shows(ARTICLE, f" {minutes} menit baca")
        assert int(MINUTES.search(page)[1]) > 100


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (
            "hooks.py",
            "def on_post_page(output, page, config):\n"
            '    return output.replace("</main>", "<p>Dari kode</p></main>")',
        ),
        (
            "engine/templates.py",
            "_before = fill\n\n"
            "def fill(context, *rest):\n"
            "    context = _before(context, *rest)\n"
            '    context["own"]["view"]["title"] = "Dari kode"\n'
            "    return context",
        ),
    ],
)
def test_code_between_site_and_engine_shows(running, file, code):
    with edited(running, file, adding(code)):
        running.shows("/", "Dari kode")
        running.shows("/en/", "Dari kode")


def test_engine_setting_shows(running):
    change = replacing("    - glosarium\n", "")
    with edited(running, "mkdocs.yml", change):
        running.no_longer_shows("/", f'href="/{KINDS["id"]["glossary"]}"')
