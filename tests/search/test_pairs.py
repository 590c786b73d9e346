"""Derived words meet their roots: a list checked by hand, and what the rules miss of it."""

from pathlib import Path

import pytest

from loop_site import clock, site
from loop_site.cache import Cache
from loop_site.search import entries, lexicon
from loop_site.search.weights import Weighed
from loop_site.views import Views
from tests.conftest import ROOT

LINES = Path(__file__).with_name("pairs.txt").read_text("utf-8").splitlines()
PAIRS = [tuple(line.split()) for line in LINES if line and not line.startswith("#")]
FAMILIAR = 200  # of the list stand on the site


@pytest.fixture(scope="module")
def vocabulary():
    shown = Views(site.read(ROOT, clock.now()), "https://loop.example/")
    return set().union(*(Weighed(e, "id", Cache(None)).words for e in entries.listed(shown, "id")))


def test_list_is_of_the_sites_own_words(vocabulary):
    assert len(PAIRS) == len(set(PAIRS))
    assert sum(derived in vocabulary for derived, _ in PAIRS) >= FAMILIAR


def test_derived_words_and_roots_meet(vocabulary):
    words = vocabulary.union(*PAIRS)
    roots = lexicon.of(lexicon.stems(words, "id", Cache(None)), "id", lexicon.read(ROOT))
    misses = [f"{a} ({roots[a]}) / {b} ({roots[b]})" for a, b in PAIRS if roots[a] != roots[b]]
    joined = 1 - len(misses) / len(PAIRS)
    print(f"{joined:.1%} of {len(PAIRS)} pairs meet. Misses: {', '.join(misses)}")
    assert joined >= 0.95, misses


@pytest.mark.parametrize("derived, root", [
    ("penasihat", "nasihat"), ("menahan", "tahan"), ("perumahan", "rumah"), ("pelaku", "laku"),
])  # fmt: skip
def test_what_rules_alone_keep_apart_meets(vocabulary, derived, root):
    stems = lexicon.stems({*vocabulary, derived, root}, "id", Cache(None))
    roots = lexicon.of(stems, "id", lexicon.read(ROOT))
    assert roots[derived] == roots[root] == root
