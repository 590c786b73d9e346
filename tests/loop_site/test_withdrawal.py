"""Articles and names that are taken down, and who stands by a text that stays."""

from datetime import datetime

import pytest

from loop_site import kinds, withdrawal
from loop_site.clock import JAKARTA
from loop_site.problems import as_text
from tests.loop_site.small import ALUMNI, NOW, RETELLING

PERSON = "pitta-sekar-wangi"


def take_down(small, when="2026-11-22"):
    small.data("alumni", {**ALUMNI, PERSON: {**ALUMNI[PERSON], "withdrawn": when}})


def shown(small, slug, language="id"):
    views = small.views()
    return kinds.view(views, views.site.pages[f"artikel/{slug}/index", language])


def test_name_takes_what_it_wrote_and_what_retells_it(small):
    small.article("a", author=PERSON)
    small.article("b", **RETELLING)
    small.article("c", reviewed_by=PERSON, translated_by=PERSON)
    take_down(small)
    site = small.read()
    assert [article.slug for article in site.articles] == ["c"]
    assert sorted(article.slug for article in site.withdrawn) == ["a", "b"]
    assert PERSON not in site.data.alumni
    assert site.hidden == {"artikel/a/index", "artikel/b/index", f"alumni/{PERSON}"}
    assert site.gone == [
        f"alumni/{PERSON}/", "artikel/a/", "artikel/b/", f"en/alumni/{PERSON}/",
    ]


def test_article_of_another_author_stays(small):
    small.article("a", author="redaksi")
    take_down(small)
    assert [article.slug for article in small.read().articles] == ["a"]


def test_name_goes_in_its_second(small):
    small.article("a", author=PERSON)
    take_down(small, "2026-11-23 12.00")
    assert small.read(datetime(2026, 11, 23, 11, 59, 59, tzinfo=JAKARTA)).gone == []
    assert "artikel/a/" in small.read(NOW).gone


def test_old_addresses_say_it_in_both_languages_and_another_page_goes_before(small):
    small.article("a", withdrawn="2026-11-21", aliases=["/lama/", "/baru/"])
    small.translation("a", "one")
    small.article("b", aliases=["/baru/"])
    small.page("lama.md")
    site = small.read()
    assert site.gone == ["artikel/a/", "en/artikel/one/"]
    assert site.aliases == {"baru/": "artikel/b/"}
    titles = {page.language: page.title for page in site.pages.values() if page.kind == "gone"}
    assert titles == {"id": "Tulisan ini sudah ditarik", "en": "This article has been withdrawn"}


def test_article_that_was_never_out_leaves_nothing(small):
    small.article("a", date="2026-12-01", withdrawn="2026-11-21")
    assert (small.read().gone, small.read().withdrawn) == ([], ())


@pytest.mark.parametrize("text", ["Kata Pitta Sekar\nWangi.", "pitta sekar wangi", "(Pitta  Sekar Wangi)"])
def test_name_left_in_a_text_is_told(small, text):
    small.article("a", text)
    take_down(small)
    ((path, line, name),) = small.read().mentions
    assert (path, name) == ("docs/artikel/a/index.md", "Pitta Sekar Wangi")
    assert "itta" in (small.root / path).read_text("utf-8").split("\n")[line - 1].lower()


def test_name_within_another_is_not_that_name(small):
    small.article("a", "Pitta Sekar Wangiwati dan Pitta, Sekar, Wangi.")
    take_down(small)
    assert small.read().mentions == ()


def test_names_with_signs_are_found_as_written(small):
    small.article("a", "Tulisan S. (Uji) A. itu.")
    half = next(iter(small.read().articles)).document.original
    assert [line for _, line, _ in withdrawal.mentions([half], ["S. (Uji) A."])] == [8]


def test_review_by_a_name_withdrawn_stays_a_review(small):
    small.frame().article("a", reviewed_by=PERSON)
    take_down(small)
    view = shown(small, "a")
    assert (view["reviewed"], view["reviewed_by"]) == (True, None)


def test_who_approved_and_translated_is_told(small):
    small.frame().article("a", author=PERSON, approved_by_author="2026-11-19", translated_by=PERSON)
    small.translation("a", "one")
    small.article("b", approved_by_author="2026-11-19", **RETELLING)
    assert shown(small, "a")["approved"] == "Pitta Sekar Wangi menyetujui tulisan ini pada 19 November 2026."
    assert shown(small, "b")["approved"] == shown(small, "a")["approved"]
    assert shown(small, "a", "en")["translated_by"] == "Pitta Sekar Wangi, LCPC – Batch 55"
    assert shown(small, "a")["translated_by"] is None


def test_desk_has_nobody_to_ask(small):
    small.frame().article("a", approved_by_author="2026-11-19")
    assert shown(small, "a")["approved"] is None


def test_day_that_is_none_is_told(small):
    small.data("alumni", {**ALUMNI, PERSON: {"name": "Pitta", "consent": "ya", "withdrawn": "nanti"}})
    assert [p.rule for p in small.faults()] == ["fact-wrong", "fact-wrong"]
    assert "`pitta-sekar-wangi.consent` bukan tanggal." in as_text(small.faults())
