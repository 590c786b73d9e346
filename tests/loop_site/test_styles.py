"""The style sheet readers get: all files in order, small, and both schemes written out."""

import re

import pytest
import rcssmin
from hypothesis import given
from hypothesis import strategies as st

from loop_site import styles
from tests.loop_site.small import ROOT

CSS = ROOT / "overrides/assets/css"
HEX = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)
NAMES = st.from_regex(r"--[a-z]{1,6}", fullmatch=True)
VALUES = st.one_of(
    st.builds("light-dark({}, {})".format, HEX, HEX),
    HEX,
    st.sampled_from(["1rem", "clamp(1rem, .5rem + 2vw, 2rem)", '"Noto Serif", serif']),
)
TOKENS = st.lists(st.builds("{}: {};".format, NAMES, VALUES), max_size=5).map(" ".join)
RULES = st.builds("{} {{ {} }}".format, st.sampled_from([":root", "[data-x=y]", ".a"]), TOKENS)
SHEETS = st.lists(RULES | st.just("/* light-dark(a, b) } */"), max_size=5).map("\n".join)


@given(SHEETS)
def test_schemes_leave_no_function_behind_and_every_brace_closed(css):
    written = styles.schemes(css)
    assert "light-dark(" not in written
    depth = 0
    for sign in re.sub(r'"[^"]*"', "", written):
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0


@given(SHEETS)
def test_every_colour_of_both_schemes_is_written_out(css):
    written = styles.schemes(css)
    rules = re.sub(r"/\*.*?\*/", "", css)
    for light, dark in re.findall(r"light-dark\((#\w+), (#\w+)\)", rules):
        assert light in written
        # Once for the system's choice, once for the page's own.
        assert written.count(dark) >= 2


@pytest.mark.parametrize(
    "value", ["light-dark(rgb(0 0 0), #fff)", "light-dark(#000, hsl(0 0% 100%))"]
)
def test_colour_given_as_a_function_is_written_out_too(value):
    assert "light-dark(" not in styles.schemes(f":root {{ --a: {value} }}")


def test_colours_are_listed_by_rule_and_scheme():
    css = """/* x */ :root { --a: light-dark(#fff, #000); --b: 1rem }
    [x] { --a: light-dark(#eee,#111); }"""
    assert styles.colours(css) == {
        ":root": {"--a": ("#fff", "#000")},
        "[x]": {"--a": ("#eee", "#111")},
    }


def test_bundle_holds_every_style_file_in_order():
    css = styles.bundle(CSS)
    places = []
    components = sorted(CSS.glob("components/*.css"))
    files = ["base", "layout", *(f"components/{file.stem}" for file in components)]
    for name in [*files, "print"]:
        rule = rcssmin.cssmin((CSS / f"{name}.css").read_text("utf-8"))
        assert rule in css, name
        places.append(css.index(rule))
    assert places == sorted(places)
    alone = [f"pages/{file.stem}" for file in CSS.glob("pages/*.css")]
    known = {*files, *alone, "tokens", "print"}
    assert {f.relative_to(CSS).with_suffix("").as_posix() for f in CSS.rglob("*.css")} == known


def test_bundle_has_no_comment_and_no_function_of_newer_browsers():
    css = styles.bundle(CSS)
    assert "/*" not in css
    assert "light-dark(" not in css


def test_extra_colours_come_after_the_tokens_and_before_the_rest():
    tokens = styles.colours((CSS / "tokens.css").read_text("utf-8"))[":root"]
    css = styles.bundle(CSS, ":root{--loop-colour-brand:light-dark(#123456,#abcdef)}")
    ours = [css.index(f"--loop-colour-brand:{colour}") for colour in tokens["--loop-colour-brand"]]
    extra = [css.index(f"--loop-colour-brand:{colour}") for colour in ("#123456", "#abcdef")]
    base = rcssmin.cssmin((CSS / "base.css").read_text("utf-8"))
    assert all(our < their < css.index(base) for our, their in zip(ours, extra, strict=True))
