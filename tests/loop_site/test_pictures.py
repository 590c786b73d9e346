"""Pictures as readers get them: sizes, formats, colours, nothing private; and their cache."""

import stat
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from loop_site import pictures
from loop_site.pictures import versions
from tests.loop_site.sample_pictures import (
    BLUE,
    RED,
    SOUND,
    encoded,
    halves,
    near,
    prepared,
    put,
    shown,
)

SECRET = "Jalan Rahasia 7"


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((2400, 1800), [480, 800, 1200, 1600]),
        ((1000, 500), [480, 800, 1000]),
        ((820, 500), [480, 820]),
        ((480, 20), [480]),
        ((1, 1), [1]),
    ],
)
def test_each_width_comes_in_three_formats_and_none_is_enlarged(tmp_path, size, widths):
    picture = prepared(tmp_path, encoded(halves(size), "JPEG"))
    assert [kind for kind, _ in picture.sources] == ["image/avif", "image/webp", "image/jpeg"]
    for kind, names in picture.sources:
        assert [width for _, width in names] == widths
        for name, width in names:
            image = Image.open(picture.files[name])
            assert (image.get_format_mimetype(), image.width) == (kind, width)
            assert image.height == max(1, round(size[1] * width / size[0]))
    assert picture.fallback in dict(picture.sources[-1][1])
    assert len(picture.files) == 3 * len(widths)
    assert (picture.width, picture.height) == shown(picture).size or widths[-1] > 1200


def test_a_very_tall_picture_fits_every_format(tmp_path):
    picture = prepared(tmp_path, encoded(halves((100, 20_000)), "PNG"))
    assert (picture.width, picture.height) == (80, 16_000)


# How the camera stored it: (orientation, how Pillow undoes the turn to be stored).
STORED = [
    (1, None),
    (2, Image.Transpose.FLIP_LEFT_RIGHT),
    (3, Image.Transpose.ROTATE_180),
    (4, Image.Transpose.FLIP_TOP_BOTTOM),
    (5, Image.Transpose.TRANSPOSE),
    (6, Image.Transpose.ROTATE_90),
    (7, Image.Transpose.TRANSVERSE),
    (8, Image.Transpose.ROTATE_270),
]


@pytest.mark.parametrize(("orientation", "turn"), STORED)
def test_a_photo_stands_upright_however_the_camera_was_held(tmp_path, orientation, turn):
    upright = halves((1700, 1000))
    upright.paste((250, 250, 250), (0, 0, 850, 500))
    exif = Image.Exif()
    exif[274] = orientation
    stored = upright if turn is None else upright.transpose(turn)
    picture = prepared(tmp_path, encoded(stored, "JPEG", exif=exif))
    assert (picture.width, picture.height) == (1600, 941)
    for name, path in picture.files.items():
        image = Image.open(path).convert("RGB")
        right, bottom = image.width - 9, image.height - 9
        corners = [image.getpixel(place) for place in ((9, 9), (right, 9), (9, bottom))]
        assert all(map(near, corners, [(250, 250, 250), BLUE, RED])), name


def profile(swapped):
    """An sRGB profile; `swapped` takes red for green, as no screen does."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    if swapped:
        red, green = data.index(b"rXYZ"), data.index(b"gXYZ")
        data[red : red + 4], data[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(data)


def test_where_who_and_with_what_it_was_taken_is_gone(tmp_path):
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif.get_ifd(0x8825).update({1: "S", 2: (6.0, 12.0, 31.0), 3: "E", 4: (106.0, 49.0, 0.0)})
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{SECRET}</x:xmpmeta>".encode()
    note = PngImagePlugin.PngInfo()
    note.add_text("Author", SECRET)
    meta = {"exif": exif, "xmp": xmp, "icc_profile": profile(False)}
    alpha = Image.new("RGBA", (500, 50), (9, 9, 9, 90))
    for data in (
        encoded(halves((500, 50)), "JPEG", comment=SECRET, **meta),
        encoded(halves((500, 50)), "WEBP", **meta),
        encoded(halves((500, 50)), "AVIF", **meta),
        encoded(alpha, "PNG", pnginfo=note, exif=exif, icc_profile=profile(False)),
    ):
        assert SECRET.encode() in data
        for path in prepared(tmp_path, data).files.values():
            image = Image.open(path)
            assert SECRET.encode() not in path.read_bytes()
            assert not dict(image.getexif())
            assert not {"exif", "xmp", "icc_profile", "comment", "Author"} & set(image.info)


def test_colours_of_another_space_become_those_of_the_web(tmp_path):
    data = encoded(Image.new("RGB", (50, 50), (200, 0, 0)), "PNG", icc_profile=profile(True))
    red, green, _, _ = shown(prepared(tmp_path, data)).getpixel((25, 25))
    assert green > 150
    assert red < 60
    data = encoded(Image.new("RGB", (50, 50), RED), "PNG", icc_profile=b"no profile")
    assert near(shown(prepared(tmp_path, data)).getpixel((25, 25)), RED)


see_through = Image.new("RGBA", (50, 50), (*RED, 120))
palette = Image.new("P", (50, 50), 1)
palette.putpalette([0, 0, 0, *RED])


@pytest.mark.parametrize(
    ("data", "ending", "colour"),
    [
        (encoded(Image.new("CMYK", (50, 50), (255, 255, 0, 0)), "JPEG"), "jpg", (0, 0, 254)),
        (encoded(Image.new("I;16", (50, 50), 32_768), "PNG"), "jpg", (128, 128, 128)),
        (encoded(Image.new("L", (50, 50), 90), "JPEG"), "jpg", (90, 90, 90)),
        (encoded(Image.new("1", (50, 50), 1), "PNG"), "jpg", (255, 255, 255)),
        (encoded(Image.new("LA", (50, 50), (90, 120)), "PNG"), "png", (90, 90, 90)),
        (encoded(see_through, "PNG"), "png", RED),
        (encoded(see_through, "WEBP", lossless=True), "png", RED),
        (encoded(Image.new("RGBA", (50, 50), (*RED, 255)), "PNG"), "jpg", RED),
        (encoded(palette, "PNG"), "jpg", RED),
        (encoded(palette, "PNG", transparency=1), "png", RED),
        (encoded(Image.new("RGB", (50, 50), RED), "GIF"), "jpg", RED),
        (encoded(halves(), "MPO", save_all=True, append_images=[halves()]), "jpg", RED),
    ],
)
def test_every_kind_of_sound_picture_keeps_its_colours(tmp_path, data, ending, colour):
    assert pictures.problem(put(tmp_path, "a.png", data), "a.png") is None
    picture = prepared(tmp_path, data)
    assert picture.fallback.endswith(f".{ending}")
    pixel = shown(picture).getpixel((10, 25))
    assert near(pixel, colour) or pixel[3] == 0
    assert (pixel[3] < 255) == (ending == "png")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Foto Ibu Ñandú (1).JPG", "foto-ibu-nandu-1"),
        ("照片.jpg", "gambar"),
        ("x" * 150 + ".jpg", "x" * 60),
        ("a, b & c.jpg", "a-b-c"),
    ],
)
def test_output_names_suit_any_address(tmp_path, name, stem):
    names = prepared(tmp_path, SOUND["JPEG"], name).files
    assert {n.rsplit("-", 2)[0] for n in names} == {stem}


# The cache


def contents(picture):
    return {name: path.read_bytes() for name, path in picture.files.items()}


def test_the_same_picture_gives_the_same_names_and_bytes(tmp_path):
    source = put(tmp_path, "a.jpg", encoded(halves((900, 700)), "JPEG"))
    first, second = (contents(pictures.prepare(source, tmp_path / name)) for name in "ab")
    assert first == second
    changed = prepared(tmp_path, encoded(halves((900, 701)), "JPEG"), "a.jpg")
    assert not set(first) & set(changed.files)


def test_what_is_in_the_cache_is_not_made_again(tmp_path, monkeypatch):
    picture = prepared(tmp_path, SOUND["JPEG"])
    monkeypatch.setattr(versions, "decode", lambda *_: pytest.fail("made again"))
    assert prepared(tmp_path, SOUND["JPEG"]) == picture


@pytest.mark.parametrize("damage", [None, lambda data: data[:-9], lambda data: b"\0" * len(data)])
def test_a_damaged_cache_is_noticed_and_mended(tmp_path, damage):
    picture = prepared(tmp_path, SOUND["JPEG"])
    before = contents(picture)
    for path in sorted((tmp_path / "cache").iterdir()):
        path.write_bytes(damage(path.read_bytes())) if damage else path.unlink()
        assert contents(prepared(tmp_path, SOUND["JPEG"])) == before, path.name


def test_builds_at_once_do_each_other_no_harm(tmp_path):
    source = put(tmp_path, "a.jpg", encoded(halves((900, 700)), "JPEG"))
    with ProcessPoolExecutor(4, get_context("spawn")) as pool:
        made = list(pool.map(pictures.prepare, [source] * 8, [tmp_path / "cache"] * 8))
    assert all(picture == made[0] for picture in made)
    assert contents(made[0]) == contents(pictures.prepare(source, tmp_path / "other"))
    assert len(list((tmp_path / "cache").iterdir())) == len(made[0].files) + 1
    assert all(path.stat().st_mode & stat.S_IROTH for path in made[0].files.values())
