"""Where each translation stands, as staff and programs are told."""

import json

from loop_site import documents
from loop_site.translation import report, telling
from tests.loop_site.small import golden
from tests.loop_site.translation import pairs


def told(small):
    found = [report.pair(small.root, one) for one in documents.read(small.root)[0].values()]
    return [pair for pair in found if pair]


def everything(small):
    """One text of each kind: in step, never recorded, behind in every way, missing either way."""
    pairs.pair(small, "sejalan")
    pairs.pair(small, "belum-dicatat")
    pairs.pair(small, "tertinggal", f"{pairs.IN_STEP}\n\n## Tiga\n\nKalimat akhir.\n\n1. butir")
    small.article("hanya-indonesia")
    small.english_article("hanya-inggris", "only-english")
    for slug in ("sejalan", "tertinggal"):
        pairs.settle(small, slug)
    pairs.commit(small)
    pairs.change(small, "title: Judul", "title: Judul baru", "tertinggal")
    pairs.change(small, "Kalimat kedua.", "Kalimat *kedua* berubah. Ditambah lagi.", "tertinggal")
    pairs.change(small, "## Dua\n\nKalimat ketiga.", "## Baru\n\nSama sekali lain.", "tertinggal")
    pairs.change(small, "1. butir", "2. butir", "tertinggal")
    pairs.change(small, "Pembuka ini pendek.", "Pembuka ini, “pendek”!", "tertinggal")


def test_status_reads_as_agreed(small):
    everything(small)
    assert telling.as_text(told(small)) == golden("status")


def test_without_git_whole_sections_are_told(small):
    everything(small)
    (small.root / ".git").rename(small.root / "elsewhere")
    (behind,) = [pair for pair in told(small) if pair.state == report.BEHIND]
    assert {change.kind for change in behind.changes} == {report.UNKNOWN}
    first, *_ = (change for change in behind.changes if change.section.title == "Satu")
    assert first.now == ("Satu", "Kalimat pertama.", "Kalimat *kedua* berubah.", "Ditambah lagi.")
    assert "its old words are not in git" in telling.as_text([behind])


def test_old_words_are_found_however_many_versions_ago(small):
    pairs.pair(small)
    pairs.settle(small)
    pairs.commit(small)
    for version in range(5):
        pairs.change(small, "Kalimat ketiga", f"Sisipan {version}. Kalimat ketiga")
        pairs.commit(small)
    (pair,) = told(small)
    (change,) = pair.changes
    assert change.kind == report.CHANGED
    assert change.now == tuple(f"Sisipan {version}." for version in range(5))
    assert change.before == ()


def test_sentence_that_moved_to_another_section_is_not_told(small):
    pairs.pair(small)
    pairs.settle(small)
    pairs.commit(small)
    pairs.change(small, " Kalimat kedua.", "")
    pairs.change(small, "Kalimat ketiga.", "Kalimat ketiga. Kalimat kedua.")
    (pair,) = told(small)
    assert [(change.now, change.before) for change in pair.changes] == [((), ()), ((), ())]


def test_file_with_a_fault_is_not_called_missing(small):
    pairs.pair(small)
    small.write("docs/artikel/a/index.en.md", "no facts")
    assert told(small) == []


def test_programs_are_told_the_same(small):
    everything(small)
    found = {entry["path"]: entry for entry in json.loads(telling.as_json(told(small)))}
    assert {path.split("/")[2]: entry["state"] for path, entry in found.items()} == {
        "sejalan": "in-step", "belum-dicatat": "in-step", "tertinggal": "behind",
        "hanya-indonesia": "missing", "hanya-inggris": "missing",
    }  # fmt: skip
    behind = found["docs/artikel/tertinggal/index.en.md"]
    assert behind["original"] == "docs/artikel/tertinggal/index.md"
    assert behind["removed"] == [{"part": "heading", "title": "Dua"}]
    section = next(one for one in behind["sections"] if one["title"] == "Satu")
    assert section["now"] == ["Kalimat *kedua* berubah.", "Ditambah lagi."]
    assert section["before"] == ["Kalimat kedua."]
    assert found["docs/artikel/hanya-inggris/index.en.md"]["missing"] == "id"
    assert [entry["recorded"] for entry in found.values()].count(True) == 2
