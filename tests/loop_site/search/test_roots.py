"""Rules that lead from a word to its root: Indonesian ones accept only what they know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.search import roots

KNOWN = frozenset(
    "rahasia nasihat tahan rumah laku pilih milik proses tanda tulis sapu ajar kerja rasa urus kurus "
    "ikan beri makan tahu manusia".split()
)


@pytest.mark.parametrize("word, root", [
    ("rahasia", "rahasia"),
    ("merahasiakannya", "rahasia"),
    ("penasihat", "nasihat"),
    ("menahan", "tahan"),
    ("perumahan", "rumah"),
    ("pelaku", "laku"),
    ("memilih", "pilih"),
    ("memiliki", "milik"),
    ("pemrosesan", "proses"),
    ("menandai", "tanda"),
    ("tulisannyalah", "tulis"),
    ("penyapu", "sapu"),
    ("pembelajaran", "ajar"),
    ("bekerja", "kerja"),
    ("terasa", "rasa"),
    ("mengetahui", "tahu"),
    ("antarmanusia", "manusia"),
])  # fmt: skip
def test_affixes_come_off(word, root):
    assert roots.first(roots.indonesian(word), KNOWN) == root


@pytest.mark.parametrize("word, root", [("pengurus", "urus"), ("berikan", "beri"), ("memakan", "makan")])
def test_the_likelier_of_two_roots_is_taken(word, root):
    assert roots.first(roots.indonesian(word), KNOWN) == root


@pytest.mark.parametrize("word", ["sekolah", "mentor", "x", "di", "merah"])
def test_no_root_is_made_up(word):
    assert roots.first(roots.indonesian(word), KNOWN) is None


@pytest.mark.parametrize("words", [
    ("confidential", "confidentiality"),
    ("coach", "coaches", "coaching", "coached"),
    ("record", "recording", "recordings", "recorded"),
    ("counsel", "counselling", "counsellor", "counsels"),
    ("plan", "planning", "planned", "plans"),
    ("ethic", "ethics", "ethical", "ethically"),
    ("agree", "agreement", "agreed", "agreements"),
    ("company", "companies"),
    ("share", "sharing", "shared"),
    ("private", "privacy"),
], ids=lambda words: words[0])
def test_english_words_of_a_family_meet(words):
    assert len({stem for word in words for stem in roots.english(word)}) == 1


@pytest.mark.parametrize("pair", [("need", "ne"), ("thing", "th"), ("confident", "confidential")])
def test_english_words_that_only_look_related_do_not(pair):
    assert roots.english(pair[0]) != roots.english(pair[1])


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789é学", min_size=1, max_size=40))
def test_any_word_has_stems_and_is_one_of_its_own(word):
    stems = roots.indonesian(word)
    assert stems[0] == word and len(set(stems)) == len(stems)
    assert len(roots.english(word)) == 1
