"""The colours of the site can be read: every pair used as text on a ground, light and dark."""

import pytest

from loop_site import styles
from loop_site.contrast import ratio
from tests.loop_site.small import ROOT

FILE = ROOT / "overrides/assets/css/tokens.css"
TOKENS = styles.colours(FILE.read_text("utf-8"))
ACCENTS = [selector for selector in TOKENS if selector.startswith("[data-accent=")]
GROUNDS = ("paper", "paper-2", "raised", "accent-wash", "brand-wash")
TEXTS = ("ink", "ink-2", "brand", "accent", "hover")
PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS]
ON_BRAND = [("on-brand", "brand"), ("on-brand", "hover")]
ERRORS = [("error", "paper"), ("error", "raised"), ("error", "error-wash"), ("ink", "error-wash")]


def colour(token, accent, scheme):
    """The value of a token below `accent` (a selector) in a scheme, 0 light and 1 dark."""
    name = f"--loop-colour-{token}"
    return {**TOKENS[":root"], **TOKENS[accent]}[name][scheme]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("accent", [":root", *ACCENTS])
def test_every_text_can_be_read_on_every_ground(accent, scheme):
    ratios = {
        (text, ground): ratio(colour(text, accent, scheme), colour(ground, accent, scheme))
        for text, ground in PAIRS + ON_BRAND + ERRORS
    }
    assert {pair: found for pair, found in ratios.items() if found < 4.5} == {}


def test_every_theme_has_an_accent_of_its_own(small):
    accents = [theme.accent for theme in small.read().data.themes.values()]
    assert len(set(accents)) == len(accents)
    assert {f"[data-accent={accent}]" for accent in accents} <= set(ACCENTS)


def test_accents_differ_from_each_other_in_both_schemes():
    for scheme in (0, 1):
        assert len({colour("accent", accent, scheme) for accent in ACCENTS}) == len(ACCENTS)


def test_every_accent_names_the_same_tokens():
    assert len({frozenset(TOKENS[accent]) for accent in ACCENTS}) == 1


def test_styles_use_only_tokens_that_exist():
    names = {name for tokens in TOKENS.values() for name in tokens}
    for file in sorted(FILE.parent.rglob("*.css")):
        asked = {part.partition(")")[0] for part in file.read_text("utf-8").split("var(")[1:]}
        assert {name for name in asked if name.startswith("--loop-colour-")} <= names, file.name
