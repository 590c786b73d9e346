"""What an article's page shows of its facts."""

from urllib.parse import parse_qs, urlsplit

from loop_site import kinds
from tests.loop_site.small import HOST, RETELLING


def shown(small, slug="a", language="id", **when):
    views = small.frame().views(**when)
    return kinds.view(views, views.site.pages[f"artikel/{slug}/index", language])


def test_day_and_reading_time_are_in_the_pages_language(small):
    small.article("a", "kata " * 200, date="2026-08-17")
    small.translation("a", "one", "word " * 200)
    assert shown(small)["date"] == "17 Agustus 2026"
    assert shown(small)["minutes"] == "2 menit baca"
    assert shown(small, language="en")["date"] == "17 August 2026"
    assert shown(small, language="en")["minutes"] == "1 min read"


def test_day_for_machines_is_the_day_readers_see(small):
    small.article("a", date="2026-11-20T20:00:00+00:00", updated="2026-11-21T20:00:00+00:00")
    view = shown(small)
    assert (view["date"], view["iso"]) == ("21 November 2026", "2026-11-21")
    assert (view["updated"], view["updated_iso"]) == ("22 November 2026", "2026-11-22")


def test_retelling_names_the_desk_as_author_and_the_alumnus_as_source(small):
    small.article("a", **RETELLING)
    view = shown(small)
    assert view["author"]["name"] == "Redaksi"
    assert view["based_on"]["text"] == "Pitta Sekar Wangi, LCPC – Batch 55"
    assert view["based_on"]["href_original"] == "https://example.org/asli"


def test_reviewer_is_named_in_full_or_not_at_all(small):
    small.article("a", reviewed_by="pitta-sekar-wangi")
    small.article("b")
    assert shown(small)["reviewed_by"] == "Pitta Sekar Wangi, LCPC – Batch 55"
    assert shown(small, "b")["reviewed_by"] is None


def test_sources_say_when_they_were_read(small):
    url = "https://example.org/s"
    sources = [{"title": "S", "url": url, "read": "2026-10"}, {"title": "T", "url": url}]
    small.article("a", sources=sources)
    small.translation("a", "one")
    assert shown(small, language="en")["sources"] == [
        {"title": "S", "href": url, "address": "example.org/s", "read": "October 2026"},
        {"title": "T", "href": url, "address": "example.org/s", "read": None},
    ]


def test_newer_and_older_are_articles_of_the_same_language(small):
    small.article("a", title="Satu", date="2026-11-03")
    small.article("b", title="Dua", date="2026-11-02")
    small.translation("b", "two", title="Two")
    small.english_article("c", "three", title="Three", date="2026-11-01")
    assert shown(small, "b")["newer"]["title"] == "Satu"
    assert shown(small, "b")["older"] is None
    assert shown(small, "b", "en")["newer"] is None
    assert shown(small, "b", "en")["older"]["title"] == "Three"


def test_related_article_of_the_other_language_says_so(small):
    small.article("a")
    small.translation("a", "one")
    small.article("b", title="Dua")
    [card] = shown(small, language="en")["related"]
    assert (card["title"], card["language"], card["foreign"]) == ("Dua", "id", "in Indonesian")
    assert card["href"] == "/artikel/b/"


def test_scheduled_article_says_so_in_the_preview(small):
    small.article("a", date="2026-12-01")
    small.article("b")
    assert shown(small, preview=True)["scheduled"] == "1 Desember 2026"
    assert not shown(small, "b", preview=True)["scheduled"]


def test_scheduled_article_tells_its_hour_where_it_has_one(small):
    small.article("a", date="2026-12-01 09.30")
    small.translation("a", "one")
    assert shown(small, preview=True)["scheduled"] == "1 Desember 2026, 09.30 WIB"
    assert shown(small, language="en", preview=True)["scheduled"] == "1 December 2026, 09:30 WIB"


def test_shared_link_carries_the_title_and_the_address_only(small):
    small.article("a", title="Etika & “aman”? 100%")
    told = {road: parse_qs(urlsplit(link).query) for road, link in shown(small)["share"].items()}
    assert told == {
        "whatsapp": {"text": [f"Etika & “aman”? 100% {HOST}artikel/a/"]},
        "email": {"subject": ["Etika & “aman”? 100%"], "body": [f"{HOST}artikel/a/"]},
    }
