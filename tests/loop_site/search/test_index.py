"""The files of the index: whose words are in them, and that they depend on nothing else."""

import json

import pytest

from loop_site.cache import Cache
from loop_site.search import entries, index
from tests.loop_site.small import NOW, RETELLING


@pytest.fixture
def shelf(small):
    small.frame()
    small.page("glosarium.md", kind="glossary")
    small.page("glosarium.en.md", slug="glossary")
    small.page("panduan.md", noindex=True)
    small.page("404.md", kind="not-found")
    small.page("terima-kasih.md", kind="thank-you")
    small.article("lama", "Cerita lama.", date="2026-10-01")
    small.article("baru", "Cerita baru.\n\n## Bagian *satu*\n", date="2026-11-01", **RETELLING)
    small.article("nanti", "Rahasia nanti.", date="2027-01-01")
    small.translation("baru", "new", "A new story.")
    return small


def made(small, cache="cache", **when):
    kept = Cache(small.root / cache / "kept.db")
    files = index.files(small.views(**when), small.root, kept)
    kept.close()
    return files


def hrefs(small, language, **when):
    return [entry.href for entry in entries.listed(small.views(**when), language)]


def test_newest_articles_come_first(shelf):
    assert hrefs(shelf, "id")[:2] == ["/artikel/baru/", "/artikel/lama/"]


@pytest.mark.parametrize("preview", [False, True])
def test_what_is_not_to_be_found_is_not_there(shelf, preview):
    found = " ".join(hrefs(shelf, "id", preview=preview))
    for address in ("nanti", "panduan", "404", "terima-kasih"):
        assert address not in found


def test_language_holds_only_what_is_in_it(shelf):
    found = hrefs(shelf, "en")
    assert "/en/articles/new/" in found
    assert all(href.startswith("/en/") for href in found)


def test_people_are_there_only_with_something_to_read(shelf):
    assert "/alumni/pitta-sekar-wangi/" in hrefs(shelf, "id")
    (shelf.root / "docs/artikel/baru/index.md").unlink()
    (shelf.root / "docs/artikel/baru/index.en.md").unlink()
    assert "/alumni/pitta-sekar-wangi/" not in hrefs(shelf, "id")


def test_terms_stand_at_their_own_address_with_both_names(shelf):
    found = {entry.href: entry for entry in entries.listed(shelf.views(), "id")}
    term = found["/glosarium/#kerahasiaan"]
    assert term.kind == "term" and "confidentiality" in term.beside and "privacy" in term.beside


def test_head_links_to_itself_and_names_its_parts(shelf):
    files, heads = made(shelf)
    for language, head in heads.items():
        told = json.loads(files[head.lstrip("/")])
        digest = head.rsplit(".", 2)[1]
        shards = [f"assets/search/{language}-{n}.{digest}.json" for n in range(len(told["starts"]))]
        leaves = range(-(-told["entries"] // told["leaf"]))
        shards += [f"assets/search/{language}-e{n}.{digest}.json" for n in leaves]
        assert set(shards) <= files.keys()
        assert told["language"] == language


def test_same_site_makes_same_files_with_and_without_cache(shelf):
    first = made(shelf)
    assert made(shelf) == first
    assert made(shelf, "elsewhere") == first


def test_changed_article_changes_the_files_as_a_fresh_index_would(shelf):
    before = made(shelf)
    shelf.article("lama", "Cerita tentang perkebunan dan kebun.", date="2026-10-01")
    after = made(shelf)
    assert after != before
    assert after == made(shelf, "elsewhere")


def test_time_of_day_is_not_in_the_files(shelf):
    assert made(shelf) == made(shelf, now=NOW.replace(hour=23))


def test_damaged_cache_is_no_fault(shelf):
    first = made(shelf)
    (shelf.root / "cache/kept.db").write_bytes(b"{")
    assert made(shelf) == first
