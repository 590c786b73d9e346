"""What a search costs a reader where there are two hundred articles in each language."""

import pytest

from benchmarks import search_corpus, searching
from loop_site import clock, site, views
from loop_site.cache import Cache
from loop_site.search import index

FIRST, SECOND = 35_000, 20_000  # bytes, compressed, the code among the first


@pytest.fixture(scope="module")
def sizes(chromium, tmp_path_factory):
    root = search_corpus.make(tmp_path_factory.mktemp("many") / "project", 200)
    shown = views.Views(site.read(root, clock.now()), "https://loop.example/")
    files, heads = index.files(shown, root, Cache(None))
    return searching.ours(chromium, root, files, heads)


def test_first_search_is_small(sizes):
    assert max(sizes[0]) <= FIRST


def test_next_search_is_smaller(sizes):
    assert 0 < max(sizes[1]) <= SECOND
