"""What counts as a change of words, and what does not."""

from time import process_time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from loop_site.translation.words import normal, sentences

LETTERS = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=8)
WORDS = st.lists(LETTERS | st.integers(0, 10**6).map(str), min_size=1, max_size=12)
SPACES = [" ", "\n", "\n\n", "\t", "\u00a0", "\u2009"]
SIGNS = [*".,;:!?…'\"“”‘’–—-*_~()", "**", "- ", "> ", "\u00ad", "\u200b"]


@st.composite
def dressed(draw, words):
    """`words` in some order of spaces and signs, a space at least between two."""
    sign = st.lists(st.sampled_from(SIGNS), max_size=3).map("".join)
    gap = st.builds(lambda a, b, c: a + b + c, sign, st.sampled_from(SPACES), sign)
    gaps = [draw(gap) for _ in words]
    return draw(sign) + "".join(word + gap for word, gap in zip(words, gaps, strict=True))


@given(st.data(), WORDS)
def test_spaces_and_punctuation_never_count(data, words):
    assert normal(data.draw(dressed(words))) == normal(data.draw(dressed(words)))


@given(st.data(), WORDS, WORDS)
def test_word_that_changes_always_counts(data, words, others):
    place = data.draw(st.integers(0, len(words) - 1))
    assume(normal(words[place]) != normal(others[0]))
    changed = [*words[:place], others[0], *words[place + 1 :]]
    assert normal(data.draw(dressed(words))) != normal(data.draw(dressed(changed)))


@given(st.data(), WORDS)
def test_word_that_goes_always_counts(data, words):
    place = data.draw(st.integers(0, len(words) - 1))
    fewer = [*words[:place], *words[place + 1 :]]
    assert normal(data.draw(dressed(words))) != normal(data.draw(dressed(fewer)))


@given(st.text())
def test_any_text_can_be_read_and_what_counts_of_it_counts_again(text):
    assert normal(normal(text)) == normal(text)
    assert all(normal(sentence) for sentence in sentences(text))


SAME = [
    ("Di mana Anda?", "dimana anda"),
    ("“Ya,” katanya.", '"Ya", katanya'),
    ("kata *tebal* dan **kuat**", "kata tebal dan kuat"),
    ("[batas](../x.md)", "[batas](../y/index.md#z)"),
    ("[batas](https://a.id/x_(y))", "batas"),
    ("![Foto](foto.png){: .lebar }", "![Foto](lain.webp)"),
    ("satu[^1] dua", "satu[^2] dua"),
    ("[a][b]\n\n[b]: https://a.id/", "[a][b]\n\n[b]: ../x.md"),
    ("satu<br>dua", "satu dua"),
    ("satu <!-- nanti --> dua", "satu dua"),
    ("satu&nbsp;dua &ldquo;tiga&rdquo;", "satu dua “tiga”"),
    ("10 %", "10%"),
    ("- satu\n- dua", "* satu\n* dua"),
    ("cafe\u0301", "caf\u00e9"),
    ("30–45 menit", "30-45 menit"),
    ("Rp 500.000", "Rp500.000"),
]
OTHER = [
    ("1,5 jam", "15 jam"),
    ("pukul 10.00", "pukul 11.00"),
    ("10%", "10"),
    ("$5", "€5"),
    ("coach", "couch"),
    ("tidak perlu", "perlu"),
    ("![Foto lama](a.png)", "![Foto baru](a.png)"),
    ("[batas](x.md)", "[batasan](x.md)"),
    ("[^1]: Catatan lama.", "[^1]: Catatan baru."),
    ("`kode`", "`kodek`"),
    ("a < b dan c > d", "a < b atau c > d"),
    ("satu <!-- dua", "satu <!-- tiga"),
    ("m²", "m³"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_words(one, other):
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_words(one, other):
    assert normal(one) != normal(other)


def test_sentences_are_shown_as_written_each_on_one_line():
    text = (
        "## Judul\nKalimat *pertama*,\nterbungkus. “Kedua!” Ketiga (dalam kurung.) pukul 10.00 WIB\n\n"
        "1. butir satu;\n2. butir dua.\n\n> Kutipan.\n\n| a | b |\n|---|---|\n| c. | d |\n<!-- Bukan. -->"
    )
    assert sentences(text) == [
        "Judul", "Kalimat *pertama*, terbungkus.", "“Kedua!”", "Ketiga (dalam kurung.)",
        "pukul 10.00 WIB", "butir satu;", "butir dua.", "Kutipan.", "a | b |", "c.", "| d |",
    ]  # fmt: skip


@pytest.mark.parametrize("hostile", [
    "<!--", "](", "](a", "[x", "[^", "{:", "<b ", "$ ", "1 ", ".", "#", "*", "\n ", "\n*", "- ", "|",
])  # fmt: skip
@pytest.mark.parametrize("tail", ["", "x", "\n"])
def test_hostile_text_is_read_at_once(hostile, tail):
    text, start = hostile * 50_000 + tail, process_time()
    normal(text)
    sentences(text)
    assert process_time() - start < 5  # the square of its length would take longer
