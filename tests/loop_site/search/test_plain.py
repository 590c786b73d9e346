"""Text and headings of Markdown: what a reader sees is kept, markup and addresses are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.search import plain


def test_headings_stand_apart():
    assert plain.text("Awal.\n\n## Satu *dua* {#tiga}\n\nIsi.") == (("Satu dua",), "Awal. Isi.")


@pytest.mark.parametrize("markdown, text", [
    ("[kode etik](../../glosarium.md#kode-etik)", "kode etik"),
    ("![dua orang](foto.jpg)", "dua orang"),
    ("**tebal** dan _miring_", "tebal dan miring"),
    ("> kutipan\n> lanjut", "kutipan lanjut"),
    ("- satu\n- dua\n1. tiga", "satu dua tiga"),
    ("| A | B |\n|---|:-:|\n| c | d |", "A B c d"),
    ('!!! note "Perhatian"\n    Isi.', '"Perhatian" Isi.'),
    ("<span id='x'>teks</span><!-- rahasia -->", "teks"),
    ("Lihat https://contoh.id/x?y=1 nanti", "Lihat nanti"),
    ("Kata[^1]\n\n[^1]: Catatan", "Kata Catatan"),
    ("Tombol{ .md-button }", "Tombol"),
])  # fmt: skip
def test_markup_is_left_out(markdown, text):
    assert plain.text(markdown)[1] == text


@given(st.text(max_size=400))
def test_any_text_can_be_read(markdown):
    headings, text = plain.text(markdown)
    assert all("\n" not in part for part in (*headings, text))
