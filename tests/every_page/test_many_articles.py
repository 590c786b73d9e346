"""What a reader's first view costs does not depend on how many articles there are."""

import gzip

import pytest

from tests.built.writing import article, built_from
from tests.conftest import copy_project
from tests.pages import ARTICLES

LIMIT = 14_600  # bytes, one initial TCP window


def weights(root, more):
    """{address: bytes} of the oldest real articles on a site with `more` others, gzipped."""
    for number in range(more):
        article(
            root, f"tulisan-{number}/index.md", f"Tulisan {number}", "Kata. " * 400,
            date="2026-10-01",
        )
        (root / f"docs/artikel/tulisan-{number}/index.en.md").write_text(
            f"---\ntitle: Article {number}\ndescription: {'A plain sentence. ' * 4}\n"
            f"slug: article-{number}\n---\n{'Word. ' * 400}\n"
        )
    site = built_from(root, SHARE_IMAGES="0")
    return {path: len(gzip.compress((site / path / "index.html").read_bytes(), 9)) for path in ARTICLES}


@pytest.fixture(scope="module")
def weighed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    return {
        more: weights(copy_project(folder / str(more)), more) for more in (10, 1_000)
    }


@pytest.mark.parametrize("path", ARTICLES)
def test_article_weighs_the_same_among_ten_and_among_a_thousand(weighed, path):
    few, many = weighed[10][path], weighed[1_000][path]
    assert abs(many - few) <= 150, (few, many)
    assert many <= LIMIT
