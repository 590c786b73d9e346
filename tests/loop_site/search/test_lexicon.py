"""Roots of all the words of a site, from the list and from each other."""

import pytest

from loop_site.cache import Cache
from loop_site.problems import Faults
from loop_site.search import lexicon, roots
from loop_site.search.words import STOP
from tests.loop_site.small import ROOT

LISTED = frozenset(("rahasia", "api")), {"serapi": "rapi"}


def found(*words, language="id", listed=LISTED):
    stems = {word: roots.RULES[language](word) for word in words}
    return lexicon.of(stems, language, listed)


def test_listed_root_is_taken():
    assert found("kerahasiaan") == {"kerahasiaan": "rahasia"}


def test_irregular_word_has_the_root_it_is_told():
    assert found("serapi") == {"serapi": "rapi"}


def test_words_without_a_listed_root_are_each_others():
    assert found("berkebun", "kebun", "mengebun") == {
        "kebun": "kebun", "berkebun": "kebun", "mengebun": "kebun",
    }  # fmt: skip


def test_short_words_of_the_site_are_no_roots():
    assert found("berkop", "kop")["berkop"] == "berkop"


def test_order_of_the_words_does_not_matter():
    words = ["perkebunan", "kebun", "berkebun", "rahasiakan"]
    assert found(*words) == found(*reversed(words))


def test_client_is_told_what_its_rules_would_get_wrong():
    """It knows only roots in use: of a listed one that is not, it would find another within."""
    stems = {word: roots.indonesian(word) for word in ("terapi", "api")}
    told = lexicon.of(stems, "id", (frozenset(("terapi", "api")), {}))
    assert lexicon.exceptions(told, stems) == {}
    stems |= {"terapiku": roots.indonesian("terapiku")}
    told = lexicon.of(stems, "id", (frozenset(("api",)), {"terapiku": "lain"}))
    assert lexicon.exceptions(told, stems) == {"terapiku": "lain"}


def test_kept_stems_change_nothing(tmp_path):
    words = {"kerahasiaan", "berkebun"}
    kept = Cache(tmp_path / "kept.db")
    fresh = lexicon.stems(words, "id", kept)
    assert lexicon.stems(words, "id", kept) == fresh
    assert lexicon.stems({*words, "api"}, "id", kept)["berkebun"] == fresh["berkebun"]


def test_missing_list_is_told(small):
    (small.root / lexicon.PATH).unlink()
    with pytest.raises(Faults) as stopped:
        lexicon.read(small.root)
    assert "data/roots.txt" in str(stopped.value)


def test_real_list_is_tidy():
    known, irregular = lexicon.read(ROOT)
    assert len(known) > 1500
    assert all(word.isascii() and word.isalpha() and word.islower() for word in known | set(irregular))
    lines = (ROOT / lexicon.PATH).read_text("utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_no_listed_root_hides_another():
    """A derived word in the list would keep its family apart: `merahasiakan` beside `rahasia`."""
    assert STOP["id"].isdisjoint({"rahasia", "coach"})
    for word in ("merahasiakan", "kerahasiaan", "penasihat", "perumahan", "belajar", "pelaku"):
        assert word not in lexicon.read(ROOT)[0]
