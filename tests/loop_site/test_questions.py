"""Questions read off a page are those its readers see, with the answers they see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.questions import answered

PAGE = """
<p>Pengantar yang bukan jawaban.</p>
<h2 id="biaya">Berapa <em>biayanya</em>?</h2>
<p>Lihat <a href="../kontak/">halaman kontak</a>,
lalu tanyakan.</p>
<h3>Kalau kantor yang membayar</h3>
<ul><li>Tanyakan laporannya.</li><li>Baca kesepakatan.</li></ul>
<h2 id="rahasia">Apakah cerita saya aman &amp; tertutup?</h2>
<table><tr><th>Ya</th><td>dalam batas</td></tr></table>
"""


def test_each_heading_is_a_question_with_the_text_below_it():
    assert answered(PAGE) == [
        (
            "Berapa biayanya?",
            "Lihat halaman kontak, lalu tanyakan. Kalau kantor yang membayar "
            "Tanyakan laporannya. Baca kesepakatan.",
        ),
        ("Apakah cerita saya aman & tertutup?", "Ya dalam batas"),
    ]


@pytest.mark.parametrize(
    "html", ["", "<p>Hanya teks.</p>", "<h2>Belum dijawab?</h2>", "<h2></h2><p>Teks.</p>"]
)
def test_what_is_not_both_asked_and_answered_is_left_out(html):
    assert answered(html) == []


def test_question_without_an_answer_does_not_take_the_next_ones():
    html = "<h2>Satu?</h2><h2>Dua?</h2><p>Jawaban.</p>"
    assert answered(html) == [("Dua?", "Jawaban.")]


def test_what_readers_do_not_see_is_not_told():
    html = "<h2>Satu?</h2><p>Ya.<!-- catatan --></p><script>let x</script><style>p{}</style>"
    assert answered(html) == [("Satu?", "Ya.")]


@pytest.mark.parametrize("joined", ["ja<em>was</em>", "<b>ja</b><i>was</i>", "ja<a>was</a>"])
def test_emphasis_and_links_do_not_cut_words(joined):
    assert answered(f"<h2>A?</h2><p>{joined}</p>") == [("A?", "jawas")]


@given(st.text(alphabet="ab<>/h2&;! \n", max_size=60))
def test_any_html_gives_plain_lines(html):
    for pair in answered(html):
        for text in pair:
            assert text and text == " ".join(text.split())
