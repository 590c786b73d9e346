"""The letters of share images: names printed right or not at all, titles set to be read small."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loop_site import share_images
from loop_site.share_images import lettering

SHORT = "Saat coach berjanji menjaga cerita Anda"
LONG = "Kerahasiaan, kesepakatan, dan pertanggungjawaban bersama. " * 6


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Pitta Sekar Wangi, LCPC – Batch 55", "Pitta Sekar Wangi, LCPC – Batch 55"),
        ("Ibu\u00a0 Ñandú\nŁódź", "Ibu Ñandú Łódź"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("Percaya ❤️ 👍🏽 itu", "Percaya itu"),
        ("1️⃣ langkah", "1 langkah"),
        ("\u202eaman\u202c\u200b", "aman"),
        ("ꦥꦶꦠ꧀ꦠ", ""),
        ("王小明 Wang", ""),
        ("محمد", ""),
        ("शांति", ""),
        ("", ""),
    ],
)
def test_a_name_is_printed_right_or_not_at_all(text, printed):
    assert lettering.printable(text, "sans") == printed


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Percaya", ["Percaya"]),
        ("What coaching is, and what it is not", ["What coaching is,", "and what it is not"]),
        ("Saat coach berjanji menjaga cerita Anda", ["Saat coach berjanji", "menjaga cerita Anda"]),
        (
            "Ten attitudes of a good coach and how to notice them",
            ["Ten attitudes of a", "good coach and", "how to notice them"],
        ),
    ],
)
def test_lines_of_a_title_are_about_equally_long(title, lines):
    assert lettering.fitted(title)[1] == lines


def test_a_short_title_is_set_larger_than_a_long_one():
    sizes = [lettering.fitted(SHORT * count)[0] for count in (1, 2, 3, 9)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 1.5 * sizes[-1]


def test_a_title_too_long_ends_with_an_ellipsis_after_a_whole_word():
    lines = lettering.fitted(LONG)[1]
    assert len(lines) == 4
    words = " ".join(lines).removesuffix("…").split()
    assert lines[-1].endswith(f"{words[-1]}…")
    assert words[:-1] == LONG.split()[: len(words) - 1]
    assert words[-1] == LONG.split()[len(words) - 1].rstrip(",.")


WORDS = st.lists(st.text("abcdefgimnoW-", min_size=1, max_size=40), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None)
@given(WORDS.map(" ".join))
def test_every_title_fits_and_loses_nothing_before_its_ellipsis(title):
    size, lines = lettering.fitted(title)
    face = lettering.font("serif", size)
    assert 1 <= len(lines) <= 4
    assert all(face.getlength(line) <= lettering.MEASURE for line in lines)
    shown = "".join(lines).replace(" ", "")
    whole = title.replace(" ", "")
    assert shown == whole or (shown.endswith("…") and whole.startswith(shown[:-1]))


def test_a_missing_font_is_said_with_what_to_install(monkeypatch):
    monkeypatch.setitem(lettering.FONTS, "serif", ("font-that-is-not", "x.ttf"))
    with pytest.raises(share_images.FontMissing) as caught:
        share_images.fonts()
    assert str(caught.value) == (
        "Huruf untuk gambar bagikan tidak ada: pasang paket font-that-is-not (make build "
        "memasangnya). / The letters of share images are missing: install the package "
        "font-that-is-not (make build does)."
    )
