"""What each kind of page shows beside the shared skeleton."""

import pytest

from loop_site import kinds
from tests.loop_site.small import RETELLING


def shown(small, key, language="id", **when):
    """The view of one page of the small site, its frame about it."""
    views = small.frame().views(**when)
    return kinds.view(views, views.site.pages[key, language])


def form(small, key, language="id"):
    """The address of the contact page as the call to talk of a page has it."""
    [road] = shown(small, key, language)["call"]["roads"]
    return road["href"]


def titles(cards):
    return [card["title"] for card in cards]


def test_retelling_is_listed_as_retold_not_as_written(small):
    small.article("a", title="Diceritakan", **RETELLING)
    small.article("b", title="Sendiri", author="pitta-sekar-wangi", date="2026-11-01")
    pitta = shown(small, "alumni/pitta-sekar-wangi")
    assert titles(pitta["written"]) == ["Sendiri"]
    assert titles(pitta["retold"]) == ["Diceritakan"]
    desk = shown(small, "alumni/redaksi")
    assert titles(desk["written"]) == ["Diceritakan"]
    assert desk["retold"] == []


def test_retelling_of_ones_own_article_is_listed_once(small):
    small.article("a", title="Sendiri", author="pitta-sekar-wangi", **RETELLING)
    pitta = shown(small, "alumni/pitta-sekar-wangi")
    assert titles(pitta["written"]) == ["Sendiri"]
    assert pitta["retold"] == []


def test_alumni_stand_by_batch_newest_first_and_the_desk_apart(small):
    people = {
        "zaki": {"name": "Zaki", "batch": 55},
        "ani": {"name": "ani", "batch": 60},
        "sari": {"name": "Sari"},
    }
    small.change("alumni", **people)
    view = shown(small, "alumni/index")
    groups = [(b["title"], [person["name"] for person in b["people"]]) for b in view["batches"]]
    assert groups == [
        ("Batch 60", ["ani"]),
        ("Batch 55", ["Pitta Sekar Wangi", "Zaki"]),
        ("Angkatan belum disebut", ["Sari"]),
    ]
    assert [person["key"] for person in view["desk"]] == ["redaksi"]


def test_alumni_page_counts_what_was_written_or_retold(small):
    small.article("a", **RETELLING)
    small.article("b", author="pitta-sekar-wangi")
    small.change("alumni", sari={"name": "Sari"})
    view = shown(small, "alumni/index")
    counts = {person["key"]: person["count"] for b in view["batches"] for person in b["people"]}
    assert counts == {"pitta-sekar-wangi": "2 tulisan", "sari": None}


def test_theme_page_shows_its_articles_and_the_other_themes(small):
    small.article("a", title="Etis", theme="etika")
    small.article("b", theme="landasan")
    view = shown(small, "tema/etika", "en")
    assert titles(view["articles"]) == ["Etis"]
    assert [theme["key"] for theme in view["others"]] == ["landasan", "pola-pikir"]


def test_home_shows_the_six_newest(small):
    for number in range(8):
        small.article(f"a-{number}", title=str(number), date=f"2026-11-0{number + 1}")
    assert titles(shown(small, "index")["articles"]) == ["7", "6", "5", "4", "3", "2"]


def test_contact_link_names_the_article_and_nothing_of_the_reader(small):
    small.article("a")
    small.translation("a", "one")
    assert form(small, "artikel/a/index") == "/kontak/?dari=a"
    assert form(small, "artikel/a/index", "en") == "/en/contact/?from=a"


def test_sensitive_article_is_not_named_in_the_contact_link(small):
    small.article("a", sensitive=True)
    assert form(small, "artikel/a/index") == "/kontak/"


UNSET = ("form", "controller", "email", "whatsapp", "phone", "address", "response_time", "price")


def test_what_the_institute_has_not_told_is_none(small):
    unknown = dict.fromkeys(small.content("institute"))
    small.data("institute", {**unknown, "name": "Loop", "credentials": {}, "unreviewed": "show"})
    small.page("privasi.md", kind="privacy")
    contact = shown(small, "kontak")
    assert {key: contact[key] for key in UNSET} == dict.fromkeys(UNSET)
    privacy = shown(small, "privasi")
    assert (privacy["contact"], privacy["disclosures"]) == (None, [])
    assert {"title": "Pengendali data pribadi", "text": "Belum ditetapkan oleh lembaga"} in privacy["who"]


@pytest.mark.parametrize("kind", ["page", "privacy", "questions"])
def test_any_page_may_name_its_sources_and_ask_for_help_lines(small, kind):
    sources = [{"title": "S", "url": "https://example.org/s", "read": "2026-10"}]
    small.page("cerita.md", kind=kind, sources=sources, help=True)
    small.page("cerita.en.md")
    view = shown(small, "cerita", "en")
    [source] = view["sources"]
    assert (source["href"], source["read"]) == ("https://example.org/s", "October 2026")
    lines = small.read().data.help
    assert [line["contact"] for line in view["help"]] == [line.contact.en for line in lines]


@pytest.mark.parametrize("kind", ["questions", "glossary"])
def test_page_that_ends_with_a_call_knows_where_it_leads(small, kind):
    small.page("tanya.md", kind=kind)
    assert shown(small, "tanya")["call"]["roads"][0]["href"] == "/kontak/"


def test_search_page_holds_every_article_under_its_theme(small):
    small.page("cari.md", kind="search")
    small.article("a", title="Aman", theme="etika")
    small.article("b", title="Awal", theme="landasan")
    small.english_article("c", "c", title="Trust", theme="etika", date="2026-11-01")
    groups = {group["key"]: titles(group["articles"]) for group in shown(small, "cari")["groups"]}
    assert groups == {"landasan": ["Awal"], "etika": ["Aman", "Trust"], "pola-pikir": []}


def test_plain_page_needs_nothing_more(small):
    small.page("cerita.md")
    assert shown(small, "cerita") == {}
