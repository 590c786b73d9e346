"""The whole site at a moment: what is shown, what is hidden, and every problem at once."""

from datetime import datetime

import pytest

from loop_site.clock import JAKARTA
from tests.loop_site.small import RETELLING


def slugs(site):
    return [article.slug for article in site.articles]


def test_every_problem_is_told_at_once(small):
    small.change("institute", email="bukan alamat")
    small.write("docs/tentang.md", "Tanpa fakta.")
    small.article("a", title=None, date="kemarin")
    small.page("tips.ai.md")
    assert [(p.path, p.rule) for p in small.faults()] == [
        ("data/institute.yml", "fact-wrong"),
        ("docs/artikel/a/index.md", "fact-missing"),
        ("docs/artikel/a/index.md", "fact-wrong"),
        ("docs/tentang.md", "front-matter-missing"),
        ("docs/tips.ai.md", "language-unknown"),
    ]


def test_names_and_addresses_are_told_together(small):
    small.article("a", author="budi", aliases=["/lama/"])
    small.article("b", theme="etik", aliases=["/lama/"])
    assert {p.rule for p in small.faults()} == {"person-unknown", "theme-unknown", "address-twice"}


def test_scheduled_article_is_shown_in_the_preview_only(small):
    small.article("a")
    small.article("b", date="2026-12-01")
    assert slugs(small.read()) == ["a"]
    assert slugs(small.read(preview=True)) == ["b", "a"]


@pytest.mark.parametrize("preview", [True, False])
def test_withdrawn_article_is_gone_everywhere(small, preview):
    small.article("a", withdrawn="2026-11-21", aliases=["/lama/"])
    site = small.read(preview=preview)
    assert site.articles == []
    assert "artikel/a/index" not in site.urls
    assert site.aliases == {}
    assert site.hidden == {"artikel/a/index"}


def test_unreviewed_articles_are_held_back_where_the_institute_asks_so(small):
    small.change("institute", unreviewed="hold")
    small.article("a")
    small.article("b", reviewed_by="pitta-sekar-wangi")
    site = small.read()
    assert slugs(site) == ["b"]
    assert site.hidden == {"artikel/a/index"}


def test_scheduled_article_is_hidden_from_the_production_site(small):
    small.article("b", date="2026-12-01")
    assert small.read().hidden == {"artikel/b/index"}
    assert small.read(preview=True).hidden == set()


def test_fault_in_a_hidden_article_is_told_too(small):
    small.article("a", date="2026-12-01", theme="etik")
    assert [p.rule for p in small.faults()] == ["theme-unknown"]


@pytest.mark.parametrize("facts", [{"aliases": ["/lama/"]}, {"aliases": ["/artikel/a/"]}])
def test_address_that_will_be_taken_on_a_later_day_is_told_today(small, facts):
    small.article("a", aliases=["/lama/"])
    small.article("b", date="2026-12-01", **facts)
    assert [(p.path, p.rule) for p in small.faults()] == [("docs/artikel/b/index.md", "address-twice")]


def test_a_language_lists_only_articles_really_in_it(small):
    small.article("a")
    small.english_article("b", "two")
    site = small.read()
    assert [a.slug for a in site.in_language("id")] == ["a"]
    assert [a.slug for a in site.in_language("en")] == ["b"]
    assert site.urls["artikel/b/index"] == {"en": "en/artikel/two/"}


def test_glossary_page_carries_every_term(small):
    small.page("glosarium.md", kind="glossary", body="Pengantar.")
    page = small.read().pages["glosarium", "id"]
    assert page.markdown.startswith("Pengantar.")
    for entry in small.read().data.glossary.values():
        assert entry.meaning["id"] in page.markdown


def test_page_remembers_its_file_and_its_menu_name(small):
    small.page("tentang.md", menu="Tentang", noindex=True)
    page = small.read().pages["tentang", "id"]
    assert (page.path, page.menu, page.noindex) == ("docs/tentang.md", "Tentang", True)


def test_pages_that_list_articles_change_with_the_newest_change(small):
    small.frame()
    small.article("a", date="2026-11-01", updated="2026-11-20", theme="etika", **RETELLING)
    small.article("b", date="2026-11-10", theme="landasan", author="pitta-sekar-wangi")
    pages = small.read().pages
    changed = datetime(2026, 11, 20, tzinfo=JAKARTA)
    for key in ("index", "artikel/index", "alumni/index", "tema/etika", "alumni/redaksi"):
        assert pages[key, "id"].modified == changed
    assert pages["alumni/pitta-sekar-wangi", "en"].modified == changed
    assert pages["tema/landasan", "en"].modified == datetime(2026, 11, 10, tzinfo=JAKARTA)
    assert pages["tema/pola-pikir", "id"].modified is None
    assert pages["kontak", "id"].modified is None


def test_person_without_articles_is_not_offered_to_search_engines(small):
    small.article("a")
    pages = small.read().pages
    assert pages["alumni/pitta-sekar-wangi", "id"].noindex
    assert not pages["alumni/redaksi", "id"].noindex
