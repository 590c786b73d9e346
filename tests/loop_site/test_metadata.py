"""What a picture file says beside its pixels is read, and taken out without touching them."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from loop_site.pictures import metadata
from tests.loop_site.sample_pictures import encoded, halves

XMP = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="7,47S"/></x:xmpmeta>'


def exif(place=False, person=False, turn=None):
    data = Image.Exif()
    if place:
        data.get_ifd(metadata.GPS)[1] = "S"
    if person:
        data[0x013B] = "Nama Orang"
        data.get_ifd(0x8769)[0xA431] = "123"
    if turn:
        data[0x0112] = turn
    return data


def read(data):
    return metadata.read(BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_place_and_person_are_told_and_taken_out(kind):
    data = encoded(halves(), kind, exif=exif(place=True, person=True))
    told = read(data)
    assert (told.place, told.people) == (True, ("Artist", "BodySerialNumber"))
    plain = metadata.stripped(data)
    assert (read(plain).place, read(plain).people) == (False, ())
    assert b"Nama Orang" not in plain
    before, after = (Image.open(BytesIO(it)).convert("RGB") for it in (data, plain))
    assert before.tobytes() == after.tobytes()


def test_place_in_xmp_is_told_and_taken_out():
    data = encoded(halves(), "JPEG", xmp=XMP)
    assert read(data).place
    assert XMP not in metadata.stripped(data)


def test_text_in_a_png_is_taken_out():
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Nama Orang")
    assert b"Nama Orang" not in metadata.stripped(encoded(halves(), "PNG", pnginfo=info))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_colours_stay(kind):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = metadata.stripped(encoded(halves(), kind, icc_profile=profile, exif=exif(place=True)))
    assert Image.open(BytesIO(plain)).info["icc_profile"] == profile


def test_what_lies_behind_a_picture_goes_too():
    data = encoded(halves(), "JPEG", exif=exif(place=True))
    assert metadata.stripped(data + b"secret") == metadata.stripped(data)


def test_picture_that_would_fall_over_is_left_to_upright():
    data = encoded(halves((64, 32)), "JPEG", exif=exif(place=True, turn=6))
    assert metadata.stripped(data) is None
    turned = metadata.upright(data)
    assert (read(turned).size, read(turned).orientation, read(turned).place) == ((32, 64), 1, False)


CUT = encoded(halves(), "JPEG")[:200]


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff", b"\x89PNG\r\n", CUT])
def test_damage_is_nobodys_metadata(data):
    assert metadata.stripped(data) is None
    assert metadata.upright(data) is None
