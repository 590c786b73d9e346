"""Title over heading over text, however often the text repeats itself."""

from loop_site.search.entries import Entry
from loop_site.search.weights import Weighed

PLAIN = {"kind": "page", "href": "/", "title": "Judul lain", "description": "Kalimat lain."}


def weight(cache, word="cerita", **facts):
    """What `word` weighs in an entry of `facts`, every word being its own root."""
    entry = Weighed(Entry(**{**PLAIN, **facts}), "id", cache)
    levels = entry.roots({word: word for word in entry.words})
    return next((int(level) for level, roots in levels.items() if word in roots.split()), 0)


def test_title_over_heading_over_description_over_text(tmp_path):
    once = weight(tmp_path, markdown="Satu cerita.")
    often = weight(tmp_path, markdown="Satu cerita. " * 50)
    near = weight(tmp_path, description="Cerita kami.")
    everywhere = {"markdown": "Cerita. " * 50, "description": "Cerita."}
    heading = weight(tmp_path, markdown="## Cerita\n")
    title = weight(tmp_path, title="Cerita panjang")
    assert 0 < once < often
    assert weight(tmp_path, **everywhere) < heading
    assert weight(tmp_path, **{**everywhere, "markdown": "## Cerita\n" + "Cerita. " * 50}) < title
    assert near > once
    assert weight(tmp_path, title="Cerita") > title


def test_words_that_say_nothing_are_kept_of_titles_only(tmp_path):
    assert weight(tmp_path, "yang", title="Yang penting") > 0
    assert weight(tmp_path, "yang", markdown="Yang penting.", description="Yang lain.") == 0


def test_roots_add_up_over_their_forms(tmp_path):
    entry = Weighed(Entry(**PLAIN, markdown="cerita bercerita ceritanya menceritakan"), "id", tmp_path)
    levels = entry.roots({word: "cerita" for word in entry.words})
    assert [level for level, roots in levels.items() if roots == "cerita"]
