"""A text in sections."""

from hypothesis import given
from hypothesis import strategies as st

from loop_site import front_matter
from loop_site.translation import sections

FACTS = "title: Judul\ndescription: Ringkasan.\nslug: x"


def of(body, facts=FACTS):
    source, problems = front_matter.read("docs/x.md", f"---\n{facts}\n---\n{body}")
    assert problems == []
    return source, sections.of(source)


def named(found):
    return [(section.part, section.title, section.line) for section in found]


def test_section_begins_at_each_second_level_and_keeps_the_deeper_ones():
    _, found = of("Pembuka.\n\n## Satu {#a}\n\nIsi.\n\n### Dalam\n\nIsi.\n\n## Dua\n```\n## kode\n```\n")
    assert named(found) == [
        ("facts", "", 2), ("opening", "", 6), ("heading", "Satu", 8), ("heading", "Dua", 16),
    ]  # fmt: skip
    assert "### Dalam" in found[2].text
    assert "## kode" in found[3].text


def test_words_among_the_facts_are_a_section_and_the_rest_is_not():
    body = "Isi."
    words = "title: A\ndescription: B\nnote: C\nimage_alt: D\nmenu: E"
    one = of(body, f"{words}\nslug: x\ndate: 2026-11-23")[1][0]
    assert one.text.split() == ["A", "B", "C", "D", "E"]
    assert of(body, f"date: 2027-01-01\n{words}\nslug: y")[1][0].hash == one.hash
    assert of(body, f"{words.replace('D', 'F')}")[1][0].hash != one.hash


def test_section_without_a_word_is_none():
    assert named(of("\n\n<!-- nanti -->\n\n## Satu\n\nIsi.")[1]) == [
        ("facts", "", 2), ("heading", "Satu", 10),
    ]  # fmt: skip


def test_heading_of_code_alone_has_a_name_too():
    assert of("## `kode` {: .x }\n")[1][-1].title == "`kode`"


def test_line_is_of_the_section_it_stands_in():
    source, found = of("Pembuka.\n\n## Satu\n\nIsi.\n\n## Dua\n")
    facts, opening, one, two = found
    at = {line: sections.at(found, line, source) for line in range(1, 15)}
    assert at == {
        **dict.fromkeys(range(1, 6), facts), **dict.fromkeys((6, 7), opening),
        **dict.fromkeys(range(8, 12), one), **dict.fromkeys((12, 13), two), 14: None,
    }  # fmt: skip


def test_hash_is_eight_digits_that_stay_the_same_over_the_years():
    # English files remember these: another value would call every translation behind.
    _, (facts, opening) = of("Di mana “kami”?")
    assert (facts.hash, opening.hash) == ("62e559b5", "0d74dd81")


@given(st.text("ab #\n`-<!>"))
def test_sections_hold_every_line_once(body):
    source, found = of(body)
    lines = [line for section in found[1:] for line in section.text.split("\n")]
    kept = [line for line in lines if "a" in line or "b" in line]
    if "`" not in body and "<" not in body:
        assert kept == [line for line in body.split("\n") if "a" in line or "b" in line]
    assert len(lines) <= len(body.split("\n"))
