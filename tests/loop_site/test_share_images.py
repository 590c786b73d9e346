"""Share images: right for every title, writer and theme, the same each time, and light."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, JpegImagePlugin

from loop_site import share_images, styles
from loop_site.share_images import card, lettering

WHAT = {
    "title": "Saat coach berjanji menjaga cerita Anda",
    "kicker": "Etika",
    "byline": "Pitta Sekar Wangi, LCPC – Batch 55",
    "accent": "plum",
}
LONG = "Kerahasiaan, kesepakatan, dan pertanggungjawaban bersama. " * 6


def drawn(**changed):
    return Image.open(BytesIO(share_images.draw(**WHAT | changed)))


def near(colour, digits):
    wanted = (int(digits[place : place + 2], 16) for place in (1, 3, 5))
    return all(abs(one - two) < 6 for one, two in zip(colour, wanted, strict=True))


def test_it_is_what_chats_and_social_media_ask_for():
    image = drawn()
    assert (image.format, image.size) == ("JPEG", (1200, 630))
    assert JpegImagePlugin.get_sampling(image) == 0
    assert not {"exif", "icc_profile", "comment"} & set(image.info)


COLOURS = styles.colours(card.TOKENS.read_text("utf-8"))


@pytest.mark.parametrize("accent", ["teal", "plum", "clay", None])
def test_it_has_the_colours_of_its_theme(accent):
    tokens = COLOURS[f"[data-accent={accent}]" if accent else ":root"]
    ink, wash = (tokens[f"--loop-colour-accent{part}"][0] for part in ("", "-wash"))
    image = drawn(accent=accent)
    assert near(image.getpixel((20, 600)), wash)
    assert near(image.getpixel((110, 5)), ink)


def test_a_colour_nobody_chose_is_a_fault():
    with pytest.raises(KeyError, match="pink"):
        drawn(accent="pink")


def test_the_same_words_give_the_same_bytes_and_others_do_not():
    assert share_images.draw(**WHAT) == share_images.draw(**WHAT)
    for name in ("title", "kicker", "byline", "wordmark"):
        assert share_images.draw(**WHAT | {name: "Lain"}) != share_images.draw(**WHAT)


DENSE = "WX@&§%# QRS8ÅÄ mgQW" * 20


@pytest.mark.parametrize("title", ["Percaya", WHAT["title"], LONG, DENSE])
def test_it_is_light_whatever_it_says(title):
    assert len(share_images.draw(**WHAT | {"title": title})) < 90_000


def ink(image, box):
    """(left, top, right, bottom) of what is clearly darker than the paper inside `box`."""
    dark = image.convert("L").crop(box).point(lambda value: 255 * (value < 130))
    return dark.getbbox()


@pytest.mark.parametrize("title", ["Percaya", WHAT["title"], LONG, DENSE, "W" * 300])
def test_a_title_keeps_to_its_margins(title):
    image = drawn(title=title)
    left, top, right, bottom = ink(image, (0, 125, 1200, 494))
    assert left >= 80
    assert right <= 84 + lettering.MEASURE + 4
    assert 125 + top > 130
    assert 125 + bottom < 480


def test_a_writer_and_the_institute_never_run_into_each_other():
    for byline in ("Redaksi", WHAT["byline"], f"{WHAT['byline']} dan " * 9):
        image = drawn(byline=byline)
        assert ink(image, (716, 515, 770, 590)) is None


def test_what_cannot_be_printed_leaves_its_place_empty_and_a_title_to_the_institute():
    assert ink(drawn(byline="王小明"), (0, 515, 700, 590)) is None
    assert share_images.draw(**WHAT | {"title": "ꦥꦶꦠ꧀ꦠ"}) == share_images.draw(
        **WHAT | {"title": "Loop Institute of Coaching"}
    )


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=320), st.text(max_size=80), st.text(max_size=120))
def test_no_words_stop_a_build(title, kicker, byline):
    image = Image.open(BytesIO(share_images.draw(title, kicker, byline, "teal")))
    image.load()


def test_the_cache_holds_the_very_image_and_draws_it_once(tmp_path, monkeypatch):
    path = share_images.cached(tmp_path, **WHAT)
    assert path.read_bytes() == share_images.draw(**WHAT)
    monkeypatch.setattr(card, "draw", lambda **_: pytest.fail("drawn again"))
    assert share_images.cached(tmp_path, **WHAT) == path


def test_whatever_changes_the_image_changes_its_place_in_the_cache(tmp_path, monkeypatch):
    paths = {share_images.cached(tmp_path, **WHAT)}
    for changed in ({"title": "Lain"}, {"accent": "teal"}, {"wordmark": "Loop"}):
        paths.add(share_images.cached(tmp_path, **WHAT | changed))
    tokens = tmp_path / "tokens.css"
    tokens.write_text(card.TOKENS.read_text("utf-8").replace(COLOURS["[data-accent=plum]"]["--loop-colour-accent"][0], "#123456"), "utf-8")
    monkeypatch.setattr(card, "TOKENS", tokens)
    paths.add(share_images.cached(tmp_path, **WHAT))
    assert len(paths) == 5


def test_a_damaged_image_is_drawn_again(tmp_path):
    path = share_images.cached(tmp_path, **WHAT)
    whole = path.read_bytes()
    for damage in (whole[:500], bytes(len(whole)), b""):
        path.write_bytes(damage)
        assert share_images.cached(tmp_path, **WHAT).read_bytes() == whole
