"""The interface's own words, spoken in one language."""

import pytest

from loop_site.data_schema import Localized
from loop_site.problems import Faults
from loop_site.texts import speaker

TEXTS = {
    "nav.home": Localized(id="Beranda", en="Home"),
    "minutes": Localized(id="{count} menit", en="{count} min"),
    "brace": Localized(id="{}", en="{}", same=True),
}


def test_text_is_spoken_in_its_language():
    assert speaker(TEXTS, "id")("nav.home") == "Beranda"
    assert speaker(TEXTS, "en")("nav.home") == "Home"


def test_values_stand_where_the_text_asks_for_them():
    assert speaker(TEXTS, "id")("minutes", count=3) == "3 menit"


def test_text_without_values_is_given_as_written():
    assert speaker(TEXTS, "id")("brace") == "{}"


def test_values_are_never_read_as_places_for_others():
    assert speaker(TEXTS, "en")("minutes", count="{count}") == "{count} min"


def test_text_that_is_not_there_is_told_with_the_line_to_add():
    with pytest.raises(Faults) as stopped:
        speaker(TEXTS, "id")("nav.nowhere")
    [problem] = stopped.value.problems
    assert problem.path == "data/ui.yml"
    for sentence in (problem.id, problem.en):
        assert "nav.nowhere: {id: …, en: …}" in sentence
