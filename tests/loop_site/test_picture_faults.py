"""Pictures that cannot be published: each is named, with what to do, and none is a risk."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageFile

from loop_site import pictures
from loop_site.problems import Faults, as_text
from tests.loop_site.sample_pictures import (
    SOUND,
    encoded,
    gif_claiming,
    halves,
    moving,
    png_claiming,
    put,
    shown,
    webp_claiming,
)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "picture-empty"),
        (bytes(20_000_001), "picture-too-heavy"),
        (b"<html>404 Not Found</html>", "picture-unknown"),
        (b"BM" + bytes(60), "picture-unknown"),
        (encoded(halves((400, 400)), "JPEG")[:900], "picture-broken"),
        (encoded(halves((400, 400)), "PNG")[:300], "picture-broken"),
        (encoded(halves((400, 400)), "WEBP")[:-200], "picture-broken"),
        (encoded(halves((400, 400)), "AVIF")[:-100], "picture-broken"),
        (b"\xff\xd8\xff", "picture-broken"),
        (png_claiming(50_000, 50_000), "picture-too-large"),
        (png_claiming(10_000, 6_001), "picture-too-large"),
        (webp_claiming(16_000, 16_000), "picture-too-large"),
        (gif_claiming(65_535), "picture-too-large"),
        (moving("GIF"), "picture-animated"),
        (moving("WEBP"), "picture-animated"),
        (moving("PNG"), "picture-animated"),
        (moving("AVIF"), "picture-animated"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99), "picture-heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic" + bytes(99), "picture-heic"),
    ],
)
def test_what_cannot_be_shown_is_refused_before_and_while_preparing(tmp_path, data, rule):
    source = put(tmp_path, "foto.jpg", data)
    assert pictures.problem(source, "docs/artikel/x/foto.jpg").rule == rule
    with pytest.raises(Faults) as caught:
        pictures.prepare(source, tmp_path / "cache", "docs/artikel/x/foto.jpg")
    assert [(found.rule, found.path) for found in caught.value.problems] == [
        (rule, "docs/artikel/x/foto.jpg")
    ]


def test_a_message_says_what_is_wrong_and_what_to_do(tmp_path):
    cut = put(tmp_path, "a.jpg", encoded(halves((400, 400)), "JPEG")[:900])
    heic = put(tmp_path, "b.HEIC", b"\0\0\0\x18ftypheic" + bytes(99))
    found = [pictures.problem(cut, "docs/a.jpg"), pictures.problem(heic, "docs/b.HEIC")]
    assert as_text(found) == (
        "docs/a.jpg: Gambar ini rusak atau terpotong. Ambil lagi berkas aslinya dan tunggu sampai "
        "selesai tersalin.\n"
        "    This picture is damaged or cut short. Fetch the original again and let it copy to "
        "the end.\n"
        "docs/b.HEIC: Foto ini berformat HEIC, yang tidak terbuka di banyak ponsel. Simpan "
        "sebagai JPEG; di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.\n"
        "    This photo is in the HEIC format, which many phones cannot open. Save it as a JPEG; "
        "on an iPhone: Settings > Camera > Formats > Most Compatible."
    )


def test_a_missing_file_is_said_and_a_drawing_is_left_to_the_browser(tmp_path):
    assert pictures.problem(tmp_path / "no.jpg", "no.jpg").rule == "picture-unreadable"
    assert pictures.problem(put(tmp_path, "a.SVG", b"<svg/>"), "a.SVG") is None


def test_a_picture_too_large_is_never_decoded(tmp_path, monkeypatch):
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda self: pytest.fail("decoded"))
    source = put(tmp_path, "a.png", png_claiming(8000, 7501))
    assert pictures.problem(source, "a.png").rule == "picture-too-large"


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(SOUND)),
    st.integers(0, 2000),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=4),
)
def test_damage_is_either_named_or_harmless(kind, cut, changes):
    data = bytearray(SOUND[kind])
    for place, value in changes:
        data[place % len(data)] = value
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = put(folder, "a.jpg", bytes(data[: len(data) - cut % len(data)]))
        if pictures.problem(source, "a.jpg") is None:
            picture = pictures.prepare(source, folder / "cache")
            assert shown(picture).size == (picture.width, picture.height)
