"""What a production build says at its end."""

from loop_site import closing
from tests.loop_site.small import golden


def test_closing_words_read_as_agreed(small):
    unknown = dict.fromkeys(small.content("institute"))
    small.data("institute", {**unknown, "name": "Loop", "credentials": {}, "unreviewed": "show"})
    small.article("b", date="2026-11-19")
    small.article("a")
    small.english_article("c", "three", date="2026-11-01")
    small.article("d", reviewed_by="pitta-sekar-wangi")
    small.article("e", date="2026-12-01")
    small.article("f", date="2026-11-30 09.30")
    gone = {"name": "Ibu Sari", "withdrawn": "2026-11-22"}
    small.change("alumni", **{"ibu-sari": gone})
    small.article("g", author="ibu-sari")
    small.article("h", "Kata Ibu Sari.", reviewed_by="redaksi")
    assert "\n".join(closing.lines(small.read())) == golden("closing-with-gaps")


def test_nothing_is_asked_for_where_all_is_told(small):
    small.change(
        "institute",
        legal_name="Loop", address="Jakarta", email="halo@loop.example", whatsapp="0812-3456-7890",
        phone="0812-3456-7890", socials={}, response_time={"id": "dua hari", "en": "two days"},
        price={"id": "gratis", "en": "free"}, data_controller="Loop", privacy_contact="Loop",
        retention_days=30, security_contact="aman@loop.example",
    )  # fmt: skip
    small.change("booking", provider="whatsapp")
    small.article("a", reviewed_by="pitta-sekar-wangi")
    lines = closing.lines(small.read())
    assert len(lines) == 2
    assert lines[0].startswith("Situs selesai: ")
    assert lines[1].startswith("Site ready: ")


def test_long_lists_end_with_how_many_more_there_are(small):
    for number in range(30):
        small.article(f"tulisan-{number:02}")
    lines = closing.lines(small.read())
    assert sum(line.startswith("  docs/artikel/") for line in lines) == closing.MOST
    assert lines[-1] == "  … dan 10 lagi / and 10 more"
