"""The colours a browser really shows, by the system's scheme, the page's own, and the theme."""

import pytest

from loop_site import styles
from tests.loop_site.small import ROOT

TOKENS = (ROOT / "overrides/assets/css/tokens.css").read_text("utf-8")
COLOURS = styles.colours(TOKENS)
ACCENT = "--loop-colour-accent"
LIST = ".a, .b { --colour: light-dark(#111111, #eeeeee) }"


@pytest.fixture(scope="module")
def page(chromium):
    page = chromium.new_page()
    yield page
    page.close()


def shown(page, css, body, token, system, chosen=None, root=""):
    """The value of `token` on the element #x, where the system prefers `system`."""
    page.emulate_media(color_scheme=system)
    scheme = f" data-scheme={chosen}" if chosen else ""
    style = f"<style>{styles.schemes(css)}</style>"
    page.set_content(f"<!doctype html><html{scheme}{root}><head>{style}</head><body>{body}</html>")
    element = "document.querySelector('#x') || document.documentElement"
    script = f"token => getComputedStyle({element}).getPropertyValue(token)"
    return page.evaluate(script, token).strip()


SCHEMES = [
    ("light", None, 0), ("dark", None, 1),
    ("light", "dark", 1), ("dark", "light", 0),
    ("light", "light", 0), ("dark", "dark", 1),
]  # fmt: skip


@pytest.mark.parametrize(("system", "chosen", "scheme"), SCHEMES)
@pytest.mark.parametrize("accent", ["teal", "plum", "clay"])
def test_page_of_a_theme_has_its_accent_in_both_schemes(page, accent, system, chosen, scheme):
    value = shown(page, TOKENS, "", ACCENT, system, chosen, root=f" data-accent={accent}")
    assert value == COLOURS[f"[data-accent={accent}]"][ACCENT][scheme]


@pytest.mark.parametrize(("system", "chosen", "scheme"), SCHEMES)
@pytest.mark.parametrize("accent", ["teal", "plum", "clay"])
def test_card_of_a_theme_has_its_accent_on_any_page(page, accent, system, chosen, scheme):
    card = f"<p id=x data-accent={accent}>"
    value = shown(page, TOKENS, card, ACCENT, system, chosen, root=" data-accent=plum")
    assert value == COLOURS[f"[data-accent={accent}]"][ACCENT][scheme]


@pytest.mark.parametrize(("system", "chosen", "scheme"), SCHEMES)
@pytest.mark.parametrize("token", ["paper", "ink", "brand"])
def test_page_follows_the_system_unless_it_has_a_scheme(page, token, system, chosen, scheme):
    name = f"--loop-colour-{token}"
    assert shown(page, TOKENS, "", name, system, chosen) == COLOURS[":root"][name][scheme]


@pytest.mark.parametrize(("system", "chosen", "scheme"), SCHEMES)
@pytest.mark.parametrize("name", ["a", "b"])
def test_every_selector_of_a_list_follows_the_scheme(page, name, system, chosen, scheme):
    value = shown(page, LIST, f"<p id=x class={name}>", "--colour", system, chosen)
    assert value == ("#111111", "#eeeeee")[scheme]
