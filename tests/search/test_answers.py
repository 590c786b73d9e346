"""How an answer is made: marks, corrections, the other language, and whatever one may type."""

import pytest

from tests.search.client import marked, shown, titles


def test_matched_words_are_marked_whatever_their_form(client):
    (answer,) = client.ask("rahasia")
    hits = [hit for group in answer["groups"] for hit in group["hits"]]
    found = {word for hit in hits for word in marked(hit["title"])}
    assert "kerahasiaan" in found


def test_text_of_a_hit_is_whole_with_its_marks(client):
    (answer,) = client.ask("menjaga kerahasiaan")
    for group in answer["groups"]:
        for hit in group["hits"]:
            assert "".join(text for text, _ in hit["excerpt"]).endswith((".", "?"))


def test_hits_stand_in_the_group_of_their_theme(client):
    (answer,) = client.ask("merekam sesi")
    themes = [group["theme"] for group in answer["groups"]]
    assert len([theme for theme in themes if theme]) == len({theme for theme in themes if theme}) > 0
    for group in answer["groups"]:
        assert {hit["theme"] for hit in group["hits"]} == {group["theme"]}
        assert group["name"]


def test_mistake_is_corrected_to_a_word_of_the_site_and_said(client):
    (answer,) = client.ask("kerahasian")
    assert (answer["tried"], answer["corrected"]) == ("kerahasian", "kerahasiaan")
    assert answer["count"] > 0


def test_only_the_mistaken_word_is_changed(client):
    (answer,) = client.ask("Menyimpn data, Anda")
    assert answer["corrected"] == "menyimpan data, Anda"


def test_reader_may_insist(client):
    (answer,) = client.ask("kerahasian", exact=True)
    assert (answer["corrected"], answer["count"]) == (None, 0)


def test_known_word_is_never_corrected(client):
    for answer in client.ask("rahasia", "penasihat", "coach", "pitta"):
        assert answer["corrected"] is None


@pytest.mark.parametrize("typed", ["keraha", "menjag", "psiko", "coac", "konsel"])
def test_half_a_word_finds_what_it_may_become(client, typed):
    (answer,) = client.ask(typed)
    assert answer["count"] > 0 and answer["corrected"] is None


def test_word_of_the_other_language_finds_both_twins(client):
    (answer,) = client.ask("confidentiality")
    assert "artikel/menjaga-kerahasiaan/" in shown(answer)
    assert "en/articles/keeping-your-story-safe/" in shown(answer)
    (answer,) = client.ask("employer")
    assert answer["count"] == 0
    assert {hit["language"] for hit in answer["elsewhere"]} == {"en"}
    assert "When your employer pays, what is reported?" in titles(answer["elsewhere"])


def test_word_of_both_languages_keeps_to_this_one(client):
    for answer in client.ask("rahasia", "coaching", "coach"):
        assert answer["elsewhere"] == []


def test_count_is_of_all_and_limit_of_what_is_shown(client):
    (few,) = client.ask("coaching", limit=3)
    (more,) = client.ask("coaching", limit=50)
    assert few["count"] == more["count"] > 20
    assert sum(len(group["hits"]) for group in few["groups"]) == 3


def test_all_words_are_wanted_where_a_page_has_them(client):
    one, both = client.ask("sesi", "merekam sesi")
    assert 0 < both["count"] < one["count"]


@pytest.mark.parametrize("typed", [
    "", " ", "?!…", "a" * 10_000, "kata " * 2_000, "<img src=x onerror=alert(1)>", "(.*)+$[", "😀",
    "\\", "__proto__ constructor", "\u202erahasia", "学校", "%00", "\ud800",
], ids=lambda typed: repr(typed[:12]))  # fmt: skip
def test_anything_may_be_typed(client, typed):
    (answer,) = client.ask(typed)
    assert answer["tried"] == typed
    assert answer["count"] >= 0 and isinstance(answer["groups"], list)


def test_index_that_does_not_load_is_said_and_may_be_asked_for_again(client):
    path = "**/assets/search/id*.json"
    fresh = client.page.context.new_page()
    fresh.goto(client.page.url)
    fresh.route(path, lambda route: route.abort())
    ask = """([script, index]) => import(script).then(({ find }) =>
      find('rahasia', index, null).then(answer => answer.count, () => 'failed'))"""
    assert fresh.evaluate(ask, [client.script, client.head("id")]) == "failed"
    fresh.unroute(path)
    assert fresh.evaluate(ask, [client.script, client.head("id")]) > 0
    fresh.close()


def test_other_language_that_does_not_load_hides_nothing(client):
    fresh = client.page.context.new_page()
    fresh.goto(client.page.url)
    ask = """([script, index]) => import(script).then(({ find }) =>
      find('employer rahasia', index, '/assets/search/none.json').then(answer => answer.count))"""
    assert fresh.evaluate(ask, [client.script, client.head("id")]) > 0
    fresh.close()
