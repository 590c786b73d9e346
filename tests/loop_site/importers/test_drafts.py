"""A new article, written whole or not at all, and never over another."""

from datetime import datetime
from pathlib import Path

import pytest

from loop_site import documents
from loop_site.importers import drafts
from tests.loop_site.small import DESCRIPTION

FACTS = {
    "title": "Janji: #1 “coach”",
    "description": DESCRIPTION,
    "date": datetime(2026, 11, 20),
    "author": "redaksi",
    "theme": "etika",
}
EN = {"title": "A promise", "description": DESCRIPTION, "slug": "a-promise"}
PAIR = drafts.Draft("janji", {"id": (FACTS, "Isi."), "en": (EN, "Text.")}, {"gambar-1.jpg": b"x"})


def below(root):
    return sorted(
        file.relative_to(root).as_posix()
        for file in root.rglob("*")
        if file.is_file() and "docs" in file.parts
    )


def test_pair_is_read_back_as_it_was_given(small):
    assert drafts.write(small.root, PAIR) == [
        f"docs/artikel/janji/{name}" for name in ("index.md", "index.en.md", "gambar-1.jpg")
    ]
    known, problems = documents.read(small.root)
    assert problems == []
    document = known["artikel/janji/index"]
    assert document.facts.title == FACTS["title"]
    assert document.halves["en"].words.slug == "a-promise"


def test_facts_stand_in_the_order_of_the_house_and_are_quoted_only_where_they_must():
    facts = {**FACTS, "note": "'x'", "image": "a.jpg", "image_alt": "Dua 🙂", "slug": None, "updated": None,
             "sources": [{"title": "T: x", "url": "https://example.org"}], "aliases": ("/x/",)}  # fmt: skip
    assert drafts.text(facts, "Isi.\n\n") == (
        '---\ntitle: "Janji: #1 “coach”"\n'
        f"description: {DESCRIPTION}\ndate: 2026-11-20\n"
        "author: redaksi\ntheme: etika\nimage: a.jpg\nimage_alt: Dua 🙂\naliases:\n  - /x/\n"
        'sources:\n  - title: "T: x"\n    url: https://example.org\nnote: "\'x\'"\n---\nIsi.\n'
    )


def test_article_that_is_there_is_left_alone(small):
    small.article("janji", "Lama.")
    before = below(small.root)
    with pytest.raises(drafts.Taken) as refused:
        drafts.write(small.root, PAIR)
    assert "docs/artikel/janji sudah ada dan tidak ditimpa" in str(refused.value)
    assert below(small.root) == before
    assert drafts.free(small.root, "janji") == "janji-2"
    assert drafts.free(small.root, "lain") == "lain"


@pytest.mark.parametrize("call", [drafts.write, drafts.complete])
def test_full_disk_leaves_nothing_behind(small, monkeypatch, call):
    small.article("lain")
    if call is drafts.complete:
        (small.root / "docs/artikel/janji").mkdir()
    before = below(small.root)
    whole = Path.write_bytes

    def full(self, data):
        if data.startswith(b"---\ntitle: A promise"):
            whole(self, data[:5])
            raise OSError(28, "No space left on device")
        return whole(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        call(small.root, PAIR)
    assert below(small.root) == before
    assert [
        place.name
        for place in (small.root / "docs/artikel").iterdir()
        if place.name.startswith(".")
    ] == []


def test_missing_half_is_added_beside_the_other(small):
    small.article("janji")
    half = drafts.Draft("janji", {"en": (EN, "Text.")})
    assert drafts.complete(small.root, half) == ["docs/artikel/janji/index.en.md"]
    with pytest.raises(drafts.Taken):
        drafts.complete(small.root, half)
    assert documents.read(small.root)[1] == []


@pytest.mark.parametrize(("title", "expected"), [
    ("Janji Seorang Coach!", "janji-seorang-coach"), ("CON", "artikel-con"), ("教练", "tulisan-baru"),
    ("kata " * 40, ("kata-" * 16).strip("-")), ("é" * 200, "e" * 80),
])  # fmt: skip
def test_address_is_made_from_the_title(title, expected):
    assert drafts.slug(title) == expected
