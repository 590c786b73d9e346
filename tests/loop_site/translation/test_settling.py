"""Recording that a translation is in step, wholly or in one section."""

from loop_site.translation import comparison
from tests.loop_site.translation import pairs

ENGLISH = "docs/artikel/a/index.en.md"


def behind(small):
    document = pairs.read(small)
    found = comparison.of(document.halves["id"], document.halves["en"])
    return [section.title for section in found.changed]


def line_of(small, text):
    lines = (small.root / "docs/artikel/a/index.md").read_text("utf-8").split("\n")
    return lines.index(text) + 1


def recorded(small):
    pairs.pair(small)
    assert pairs.settle(small) == (True, f"{ENGLISH}: dicatat, sejalan. / recorded, in step.")


def test_whole_text_is_in_step_once_recorded(small):
    recorded(small)
    pairs.change(small, "Kalimat", "Ucapan")
    assert behind(small) == ["Satu", "Dua"]
    pairs.settle(small)
    assert behind(small) == []


def test_typo_leaves_other_sections_as_they_are(small):
    recorded(small)
    pairs.change(small, "Kalimat pertama", "Kalimat prtama")
    pairs.change(small, "Kalimat ketiga", "Kalimat keempat")
    fine, sentence = pairs.settle(small, line=line_of(small, "## Satu") + 2, typo=True)
    assert fine
    assert sentence == f"{ENGLISH}: dicatat, “Satu” sejalan. / recorded, “Satu” in step."
    assert behind(small) == ["Dua"]


def test_typo_needs_no_line_where_one_section_changed(small):
    recorded(small)
    pairs.change(small, "Kalimat pertama", "Kalimat prtama")
    assert pairs.settle(small, typo=True)[0]
    assert behind(small) == []


def test_typo_asks_for_the_line_where_several_changed(small):
    recorded(small)
    pairs.change(small, "Kalimat", "Kalmat")
    before = (small.root / ENGLISH).read_bytes()
    fine, sentence = pairs.settle(small, typo=True)
    assert not fine
    for heading in ("## Satu", "## Dua"):
        assert f"docs/artikel/a/index.md:{line_of(small, heading)}" in sentence
    assert (small.root / ENGLISH).read_bytes() == before


def test_section_that_has_not_changed_needs_no_record(small):
    recorded(small)
    pairs.change(small, "Kalimat ketiga", "Kalimat keempat")
    before = (small.root / ENGLISH).read_bytes()
    fine, sentence = pairs.settle(small, line=line_of(small, "## Satu"))
    assert fine and "no word has changed here" in sentence
    assert (small.root / ENGLISH).read_bytes() == before


def test_section_whose_old_words_are_known_takes_their_place(small):
    recorded(small)
    pairs.commit(small)
    pairs.change(small, "## Satu\n\nKalimat pertama. Kalimat kedua.\n\n", "")
    pairs.change(small, "Kalimat ketiga", "Kalimat keempat")
    assert pairs.settle(small, line=line_of(small, "## Dua"))[0]
    document = pairs.read(small)
    found = comparison.of(document.halves["id"], document.halves["en"])
    assert found.changed == ()
    assert found.lost == found.recorded[2:3]  # what is gone is still missed, and it alone


def test_text_in_one_language_has_nothing_to_record(small):
    small.article("a")
    assert pairs.settle(small) == (
        False, "docs/artikel/a/index.md: tidak ada pasangannya. / it has no counterpart."
    )  # fmt: skip


def test_line_to_paste_is_told_where_it_cannot_be_written(small):
    pairs.pair(small)
    small.write(ENGLISH, "---\n{title: Title, slug: english-a, description: "
                f"{'A sentence that is long enough ' * 3}}}\n---\nText.")  # fmt: skip
    fine, sentence = pairs.settle(small)
    assert not fine
    assert "translated_from: v1 " in sentence
