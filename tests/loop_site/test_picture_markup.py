"""Pictures in a page: what the browser may choose from, and which images it replaces."""

import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import pictures

PICTURE = pictures.Picture(
    1000,
    750,
    {},
    (
        ("image/avif", (("a-480.avif", 480), ("a-1000.avif", 1000))),
        ("image/jpeg", (("a-480.jpg", 480), ("a-1000.jpg", 1000))),
    ),
    "a-1000.jpg",
)


def test_the_browser_is_given_the_choice_and_the_room_to_keep():
    assert pictures.html(PICTURE, 'Kata "aman" & <rahasia>', lambda name: f"/m/{name}") == (
        '<picture><source type="image/avif" srcset="/m/a-480.avif 480w, /m/a-1000.avif 1000w" '
        'sizes="(min-width: 46rem) 46rem, 100vw">'
        '<img src="/m/a-1000.jpg" srcset="/m/a-480.jpg 480w, /m/a-1000.jpg 1000w" '
        'sizes="(min-width: 46rem) 46rem, 100vw" width="1000" height="750" '
        'alt="Kata &quot;aman&quot; &amp; &lt;rahasia&gt;" loading="lazy" decoding="async">'
        "</picture>"
    )


def test_the_first_picture_of_a_page_does_not_wait():
    eager = pictures.html(PICTURE, "", lambda name: name, eager=True)
    assert 'fetchpriority="high"' in eager
    assert "lazy" not in eager


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@given(st.text(), st.text(min_size=1))
def test_no_words_and_no_address_break_out_of_the_markup(alt, folder):
    source, image = Tags(pictures.html(PICTURE, alt, lambda name: folder + name)).found[1:]
    assert image[1]["alt"] == alt
    assert image[1]["src"] == f"{folder}a-1000.jpg".replace(" ", "%20")
    assert set(source[1]) == {"type", "srcset", "sizes"}


def rewritten(text):
    return pictures.rewrite(text, lambda src: PICTURE if src.endswith("foto & ibu.jpg") else None)


def test_an_image_in_an_article_becomes_a_picture_and_keeps_what_its_author_said():
    text = (
        '<p>Ini <img alt="Dua &lt;orang&gt;" src="../x/foto &amp; ibu.jpg" title=\'Batch "55"\' '
        'class="kiri" onerror="x()" style="a" /> dan <img src="lain.png" alt=""></p>'
    )
    before, _, after = rewritten(text).partition("<picture>")
    assert (before, after[after.index("</picture>") :]) == (
        "<p>Ini ",
        '</picture> dan <img src="lain.png" alt=""></p>',
    )
    assert Tags(rewritten(text)).found[3][1] == {
        "src": "../x/a-1000.jpg".replace(" ", "%20"),
        "srcset": "../x/a-480.jpg 480w, ../x/a-1000.jpg 1000w",
        "sizes": "(min-width: 46rem) 46rem, 100vw",
        "width": "1000",
        "height": "750",
        "alt": "Dua <orang>",
        "class": "kiri",
        "title": 'Batch "55"',
        "loading": "lazy",
        "decoding": "async",
    }


def test_a_smaller_width_is_respected():
    image = Tags(rewritten('<img src="foto &amp; ibu.jpg" width="300">')).found[2][1]
    assert (image["width"], image["height"]) == ("300", "225")
    assert image["sizes"] == "(min-width: 300px) 300px, 100vw"
    for width in ("5000", "50%", "0", "-1", ""):
        text = f'<img src="foto &amp; ibu.jpg" width="{width}">'
        assert Tags(rewritten(text)).found[2][1]["width"] == "1000"


IMAGE = '<img src="foto &amp; ibu.jpg">'


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- {IMAGE} -->",
        f"<script>{IMAGE}</script>",
        f"<picture><source srcset='x.webp'>{IMAGE}</picture>",
        f"<textarea>{IMAGE}",
        f"<a title='{IMAGE}'>x</a>",
        '<img src="foto &amp; ibu.jpg" srcset="mine.jpg 2x">',
        '<img alt="foto &amp; ibu.jpg">',
        "<imgx src='foto & ibu.jpg'>",
        "<img src='foto & ibu.jpg'",
        "<img src='foto & ibu.jpg>",
    ],
)
def test_what_is_no_plain_image_stays_as_it_is(text):
    assert rewritten(text) == text


MARKUP = st.lists(
    st.one_of(st.text(max_size=5), st.sampled_from(["<img ", "src=", '"', "'", ">", "<!--", "<p>"]))
).map("".join)


@given(MARKUP)
def test_without_a_known_image_nothing_changes(text):
    assert pictures.rewrite(text, lambda src: None) == text
    plain = text.replace("<img", "")
    assert pictures.rewrite(plain, lambda src: pytest.fail(src)) == plain


@pytest.mark.parametrize("piece", ["<!--", "<img ", "<img '", '<a "', "<script>", "<", "<picture"])
def test_hostile_markup_takes_no_time(piece):
    start = time.process_time()
    pictures.rewrite(piece * 50_000, lambda src: PICTURE)
    assert time.process_time() - start < 2
