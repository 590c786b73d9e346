"""Whatever an article says, its feed stays readable and says the same."""

import pytest

from tests.loop_site.feeding import ATOM, atom, entries, items, text, written
from tests.loop_site.small import RETELLING

TITLE = "Etika & “aman”, 'atau' \"tidak\"; ]] &amp; 1"
BODY = '<p title="a &amp; b">1 &lt; 2 ]]&gt; <b>“ya”</b></p><!-- catatan -->'


def test_signs_of_a_title_arrive_as_written(small):
    small.article("a", title=TITLE)
    files = written(small)
    assert text(entries(files)[0], "title") == TITLE
    assert items(files)[0]["title"] == TITLE


def test_html_of_an_article_arrives_as_written(small):
    small.article("a")
    files = written(small, lambda article, language: BODY)
    assert text(entries(files)[0], "content") == BODY
    assert items(files)[0]["content_html"] == BODY


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x00", "\x1f", "\ufffe"])
def test_sign_that_xml_does_not_know_spoils_no_feed(small, sign):
    small.article("a")
    files = written(small, lambda article, language: f"<p>Baris{sign}baru dari Word</p>")
    content = text(entries(files)[0], "content")
    assert "Baris" in content and "baru dari Word" in content


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        ("", "Redaksi, berdasarkan artikel Pitta Sekar Wangi, LCPC – Batch 55"),
        (
            "en/",
            "Editorial desk, based on an article by Pitta Sekar Wangi, LCPC – Batch 55",
        ),
    ],
)
def test_retelling_says_whose_article_it_is_based_on(small, folder, line):
    small.article("a", **RETELLING)
    small.translation("a", "one")
    files = written(small)
    [entry] = entries(files, f"{folder}feed.xml")
    assert text(entry, "content") == f"<p><em>{line}</em></p>\n<p>Isi.</p>"
    assert items(files, f"{folder}feed.json")[0]["content_html"] == text(entry, "content")
    assert entry.find(f"{ATOM}link[@rel='via']").get("href") == "https://example.org/asli"


def test_alumnus_is_never_credited_with_words_of_the_desk(small):
    small.article("a", **RETELLING)
    files = written(small)
    assert "karya" not in b"".join(files.values()).decode().casefold()
    assert items(files)[0]["authors"] == [{"name": "Redaksi"}]
    assert entries(files)[0].findtext(f"{ATOM}author/{ATOM}name") == "Redaksi"


def test_names_with_signs_of_html_stay_names(small):
    small.change("alumni", **{"pitta-sekar-wangi": {"name": "Pitta & Sekar"}})
    small.article("a", **RETELLING)
    assert "artikel Pitta &amp; Sekar</em>" in items(written(small))[0]["content_html"]


def test_signs_of_a_theme_arrive_as_written(small):
    themes = small.content("themes")
    themes["etika"]["name"]["id"] = "Etika <dasar> & lanjut"
    small.data("themes", themes)
    title = text(atom(written(small), "tema/etika/feed.xml"), "title")
    assert title.endswith("Etika <dasar> & lanjut")
