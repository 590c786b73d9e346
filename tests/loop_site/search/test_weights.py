"""Title over heading over text, however often the text repeats itself."""

from loop_site.cache import Cache
from loop_site.search.entries import Entry
from loop_site.search.weights import Weighed

PLAIN = {"kind": "page", "href": "/", "title": "Judul lain", "description": "Kalimat lain."}


def weight(word="cerita", **facts):
    """What `word` weighs in an entry of `facts`, every word being its own root."""
    entry = Weighed(Entry(**{**PLAIN, **facts}), "id", Cache(None))
    levels = entry.roots({word: word for word in entry.words})
    return next((int(level) for level, roots in levels.items() if word in roots.split()), 0)


def test_title_over_heading_over_description_over_text():
    once = weight(markdown="Satu cerita.")
    often = weight(markdown="Satu cerita. " * 50)
    near = weight(description="Cerita kami.")
    everywhere = {"markdown": "Cerita. " * 50, "description": "Cerita."}
    heading = weight(markdown="## Cerita\n")
    title = weight(title="Cerita panjang")
    assert 0 < once < often
    assert weight(**everywhere) < heading
    assert weight(**{**everywhere, "markdown": "## Cerita\n" + "Cerita. " * 50}) < title
    assert near > once
    assert weight(title="Cerita") > title


def test_words_that_say_nothing_are_kept_of_titles_only():
    assert weight("yang", title="Yang penting") > 0
    assert weight("yang", markdown="Yang penting.", description="Yang lain.") == 0


def test_roots_add_up_over_their_forms():
    entry = Weighed(Entry(**PLAIN, markdown="cerita bercerita ceritanya menceritakan"), "id", Cache(None))
    levels = entry.roots({word: "cerita" for word in entry.words})
    assert [level for level, roots in levels.items() if roots == "cerita"]
