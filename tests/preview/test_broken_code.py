"""A fault in the site's own code is a sentence with its place, and mending it is enough."""

import pytest

from tests.preview.editing import adding, edited, line_of, replacing
from tests.preview.seeing import mended, message

SYNTAX = adding("def rusak(:")
CODE = [
    ("loop_site/reading.py", SYNTAX, "def rusak"),
    ("loop_site/reading.py", adding("1 / 0"), "1 / 0"),
    ("loop_site/reading.py", replacing("return max(", "return 1 / 0 or max("), "1 / 0"),
    ("engine/templates.py", SYNTAX, "def rusak"),
    ("engine/templates.py", adding("import tidak_ada"), "import tidak_ada"),
    ("hooks.py", SYNTAX, "def rusak"),
    ("hooks.py", adding("1 / 0"), "1 / 0"),
    ("overrides/article.html", adding("{% if %}"), "{% if %}"),
    ("overrides/article.html", replacing("{{ view.title }}", "{{ tidak() }}"), "{{ tidak() }}"),
    ("overrides/main.html", replacing("colophon.html", "tidak.html"), "tidak.html"),
]


@pytest.mark.parametrize(
    ("name", "change", "wrong"), CODE, ids=[f"{name}: {wrong}" for name, _, wrong in CODE]
)
def test_broken_code_is_named_by_file_and_line_and_recovers(running, name, change, wrong):
    before = running.get("/")[1]
    with edited(running, name, change) as file:
        first, second, *_ = told = message(running)
        assert first.startswith(f"{name}:{line_of(wrong, file)}: kode situs galat")
        assert second.startswith("    The site's code fails")
        assert "Traceback" not in "\n".join(told)
        assert running.get("/")[0] == 200
    assert mended(running) == before


def test_word_missing_from_the_interface_is_named_as_that(running):
    with edited(running, "data/ui.yml", replacing("nav.main: ", "nav.utama: ")):
        told = message(running)
        assert told[0].startswith("data/ui.yml")
        assert "nav.main" in told[0]


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("strict: true", "strickt: true", "strickt"),
        ("  - kontak.md", "  - kontakk.md", "kontakk.md"),
        ("strict: true", "strict: [", "mkdocs.yml"),
    ],
)
def test_wrong_setting_is_named_in_both_languages(running, right, wrong, named):
    with edited(running, "mkdocs.yml", replacing(right, wrong)):
        first, second, *_ = message(running)
        assert first.startswith("mkdocs.yml") and named in first
        assert second.startswith("    ") and second.strip() not in first
