"""Icons for browsers and phones that do not read SVG."""

from io import BytesIO

from PIL import Image

from loop_site import icons

INK, PAPER = "#0e4f48", "#fbf7f0"


def opened(name):
    return Image.open(BytesIO(icons.files(INK, PAPER)[name]))


def test_favicon_holds_every_size_and_lets_the_tab_shine_through():
    favicon = opened("favicon.ico")
    assert favicon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    drawn = favicon.convert("RGBA")
    assert drawn.getpixel((0, 0))[3] == 0
    assert drawn.getpixel((24, 40))[:3] == (0x0E, 0x4F, 0x48)


def test_touch_icon_is_opaque_and_large_enough_for_a_home_screen():
    icon = opened("apple-touch-icon.png")
    assert (icon.mode, icon.size) == ("RGB", (180, 180))
    assert icon.getpixel((0, 0)) == (0xFB, 0xF7, 0xF0)


def test_same_colours_give_the_same_bytes():
    assert icons.files(INK, PAPER) == icons.files(INK, PAPER)
