"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json

import pytest

from tests.loop_site.feeding import items, written
from tests.loop_site.small import DESCRIPTION, RETELLING


@pytest.mark.parametrize(
    ("name", "language"), [("feed.json", "id"), ("en/topics/ethics/feed.json", "en")]
)
def test_feed_has_the_keys_of_the_standard(small, name, language):
    feed = json.loads(written(small)[name])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["home_page_url"] == f"https://loop.example/{name.removesuffix('feed.json')}"
    assert feed["feed_url"] == f"https://loop.example/{name}"
    assert feed["language"] == language
    assert feed["items"] == []


def test_item_has_the_keys_of_the_standard(small):
    small.article("a", title="Judul", date="2026-11-20", updated="2026-11-21")
    assert items(written(small)) == [
        {
            "id": "https://loop.example/artikel/a/",
            "url": "https://loop.example/artikel/a/",
            "title": "Judul",
            "summary": DESCRIPTION,
            "content_html": "<p>Isi.</p>",
            "date_published": "2026-11-20T00:00:00+07:00",
            "date_modified": "2026-11-21T00:00:00+07:00",
            "authors": [{"name": "Redaksi"}],
            "language": "id",
        }
    ]


def test_retelling_leads_to_the_original(small):
    small.article("a", **RETELLING)
    assert items(written(small))[0]["external_url"] == "https://example.org/asli"


def test_letters_of_every_language_stand_as_written(small):
    small.article("a", title="“Étika” – bagian 1")
    assert "“Étika” – bagian 1".encode() in written(small)["feed.json"]
