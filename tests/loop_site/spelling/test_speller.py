"""A word is known by itself, without its affixes, or part by part; else what it may mean is told."""

import shutil

import pytest

from loop_site.spelling import Speller, dictionaries, own_words
from tests.loop_site.small import ROOT

INDONESIAN = """rujuk merujuk luang meluangkan dua nilai sepakat kesepakatan profesional kawan risiko ingat
mengingat jaga menjaga tawar suara menjunjung keyakinan yakin coaching bayar manusia hubung menghubungi"""
ENGLISH = "behavior program organize analyze travel traveled center license color they're coach"


@pytest.fixture(scope="module")
def speller(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dictionaries")

    def of(language, own=frozenset()):
        name = dictionaries.NAMES[language][0]
        words = {"id": INDONESIAN, "en": ENGLISH}[language].split()
        (folder / f"{name}.aff").write_text("SET UTF-8\nTRY aiunektr\n", "utf-8")
        (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]), "utf-8")
        return Speller(language, dictionaries.load(folder / name), own)

    return of


@pytest.mark.parametrize(
    "word",
    ["nilai-nilai", "nilainya", "kesepakatannyalah", "nilaiku", "luangkan", "dirujuk", "ditawari",
     "keduanya", "kedua", "pengingat", "berisiko", "berbayar", "terjaga", "sekawan", "antarmanusia",
     "coaching-nya", "ber-coaching", "hubungi", "kujaga"],
)  # fmt: skip
def test_indonesian_forms_of_a_known_word_are_known(speller, word):
    assert speller("id").knows(word)


@pytest.mark.parametrize(
    "word", ["keyaminan", "menjujung", "pondasinya", "professional", "special", "nilay-nilai", "nya"]
)
def test_what_is_no_form_of_one_is_not(speller, word):
    assert not speller("id").knows(word)


@pytest.mark.parametrize(
    "word",
    ["behaviour", "programme", "organise", "analyse", "travelled", "centre", "licence", "colour",
     "coach's", "they're"],
)  # fmt: skip
def test_british_spelling_is_known_by_its_american_cousin(speller, word):
    assert speller("en").knows(word)


def test_words_of_the_project_are_known_with_their_affixes(speller):
    assert not speller("id").knows("ponselnya")
    assert speller("id", frozenset({"ponsel"})).knows("ponselnya")


@pytest.mark.parametrize(
    ("word", "near"),
    [("keyaminan", "keyakinan"), ("menjujung", "menjunjung"), ("professional", "profesional"),
     ("keyakimannya", "keyakinannya"), ("xyzzy", None)],
)  # fmt: skip
def test_what_was_meant(speller, word, near):
    assert speller("id").near(word) == near


def test_own_words_are_one_a_line_with_remarks(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/words.txt").write_text("# orang\nPitta  # penulis\n\nponsel\n", "utf-8")
    assert own_words(tmp_path) == {"pitta", "ponsel"}


@pytest.mark.parametrize("data", [None, b"\xff\xfe"])
def test_own_words_that_cannot_be_read_are_none(tmp_path, data):
    (tmp_path / "data").mkdir()
    if data:
        (tmp_path / "data/words.txt").write_bytes(data)
    assert own_words(tmp_path) == frozenset()


def put(folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    for ending in ("aff", "dic"):
        shutil.copyfile(ROOT / f"tests/dictionaries/any.{ending}", folder / f"{name}.{ending}")
    return folder / name


def test_dictionary_of_the_project_comes_before_that_of_the_system(tmp_path, monkeypatch):
    monkeypatch.setenv("DICPATH", str(tmp_path / "system"))
    assert dictionaries.find("id", tmp_path) is None
    theirs = put(tmp_path / "system", "id_ID")
    assert dictionaries.find("id", tmp_path) == theirs
    ours = put(tmp_path / dictionaries.OWN, "id_ID")
    assert dictionaries.find("id", tmp_path) == ours


def test_british_dictionary_comes_before_the_american(tmp_path):
    american = put(tmp_path / dictionaries.OWN, "en_US")
    assert dictionaries.find("en", tmp_path) == american
    assert dictionaries.find("en", tmp_path) != put(tmp_path / dictionaries.OWN, "en_GB")
    assert dictionaries.find("en", tmp_path).name == "en_GB"


@pytest.mark.parametrize("spoil", [b"", b"\xff\xfe\x00", b"SET nonsense\n"])
def test_damaged_dictionary_is_none(tmp_path, spoil):
    path = put(tmp_path, "id_ID")
    path.with_suffix(".aff").write_bytes(spoil)
    path.with_suffix(".dic").write_bytes(spoil)
    assert dictionaries.load(path) is None or not dictionaries.load(path).lookup("kata")
