"""How well two colours can be told apart, by the numbers WCAG gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.contrast import channels, luminance, ratio, readable

COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#ffffff", 8.59),
        ("#777", "#fff", 4.48),
    ],
)
def test_known_pairs_have_their_known_ratio(one, other, known):
    assert ratio(one, other) == pytest.approx(known, abs=0.005)


def test_black_and_white_are_the_ends_of_luminance():
    assert luminance("#000") == 0
    assert luminance("#fff") == pytest.approx(1)


@pytest.mark.parametrize("written", ["#FB7", "#ffbb77", " #FFBB77 "])
def test_colour_is_read_however_it_is_written(written):
    assert channels(written) == (255, 187, 119)


@given(COLOURS, COLOURS)
def test_ratio_is_the_same_both_ways_and_within_its_bounds(one, other):
    assert ratio(one, other) == ratio(other, one)
    assert 1 <= ratio(one, other) <= 21


@given(COLOURS, COLOURS, st.sampled_from([3, 4.5, 7]))
def test_readable_reaches_what_is_wanted_wherever_any_colour_can(colour, paper, wanted):
    best = max(ratio("#000000", paper), ratio("#ffffff", paper))
    assert ratio(readable(colour, paper, wanted), paper) >= min(wanted, best)


@given(COLOURS, COLOURS)
def test_colour_that_can_be_read_is_left_alone(colour, paper):
    changed = readable(colour, paper)
    assert (changed == colour) == (ratio(colour, paper) >= 4.5)


@given(COLOURS, COLOURS)
def test_any_colour_can_be_made_readable_on_any_paper(colour, paper):
    assert ratio(readable(colour, paper), paper) >= 4.5


def test_step_is_no_larger_than_needed():
    assert channels(readable("#7a7a7a", "#ffffff"))[0] > 100
