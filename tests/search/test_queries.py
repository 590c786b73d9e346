"""What readers ask, and what they are shown, with the client and the index they get."""

from pathlib import Path

import pytest
import yaml

from tests.search.client import shown

QUERIES = yaml.safe_load(Path(__file__).with_name("queries.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def answered(client):
    """(query, the addresses shown) of every query."""
    result = []
    for language in ("id", "en"):
        asked = [query for query in QUERIES if query["site"] == language]
        answers = client.ask(*(query["ask"] for query in asked), language=language)
        result += zip(asked, map(shown, answers), strict=True)
    return result


def test_there_are_enough_queries_and_their_pages_exist(built):
    assert len(QUERIES) >= 60
    pages = {page.split("#")[0] for query in QUERIES for page in query["expect"]}
    assert [page for page in sorted(pages) if not (built / page / "index.html").is_file()] == []


def test_pages_meant_are_among_the_first_five(answered):
    wanted = [(query["ask"], page, found) for query, found in answered for page in query["expect"]]
    misses = [(ask, page) for ask, page, found in wanted if page not in found[:5]]
    recall = 1 - len(misses) / len(wanted)
    print(f"recall in the first five {recall:.1%} of {len(wanted)}. Misses: {misses}")
    assert recall >= 0.95, misses


def test_first_hit_is_right(answered):
    misses = [
        (query["ask"], found[:1])
        for query, found in answered
        if found[:1] == [] or found[0] not in query.get("first", query["expect"])
    ]
    right = 1 - len(misses) / len(answered)
    print(f"first hit right {right:.1%} of {len(answered)}. Misses: {misses}")
    assert right >= 0.85, misses
