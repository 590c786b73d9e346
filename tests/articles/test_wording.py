"""House terms, Indonesian that is no calque, and other people's marks left to their owners."""

import re

import pytest

from tests.articles.shelf import ARTICLES, DOCUMENTS, ROOT, each_article, each_half, rows, told

MODEL = {"id": "Kompetensi Inti ICF 2025", "en": "ICF Core Competencies (2025)"}
# Rows about the model itself, and its points: 1.01 to 2.10.
_COMPETENCIES = re.compile(r"1\.[a-g]|[12]\.\d\d")
_APART = {
    "id": r"ICF adalah organisasi tersendiri|ICF, organisasi yang terpisah",
    "en": r"ICF is a separate organisation|ICF, which is separate",
}
# Said of a school or its graduates, each of these would be a promise nobody has checked.
_PROMISE = re.compile(
    r"\b(?:ter|di)akreditasi\b|\baccredited\b|\bakreditasi ICF\b|\bICF accreditation\b"
    r"|\b(?:ber|ter)sertifikat ICF\b|\btersertifikasi ICF\b|\bICF.certified\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:tidak|bukan|belum|not?|never)\b", re.IGNORECASE)
_INSTEAD = {
    "id": {
        r"dalam rangka": "untuk",
        r"adalah merupakan": "adalah",
        r"yang mana": "yang",
        r"dikarenakan|disebabkan karena": "karena",
        r"merupakan sebuah|merupakan suatu": "adalah",
        r"agar supaya": "agar",
        r"konsultasi": "konsultansi",
        r"pondasi": "fondasi",
        r"pembinaan": "coaching",
        r"Perlindungan Data": "Pelindungan Data",
        r"e-mail|email": "surel",
        r"kamu": "Anda",
    },
    "en": {
        r"counseling": "counselling",
        r"program(?!me)": "programme",
        r"behavior": "behaviour",
        r"honor": "honour",
        r"organiz\w+": "organis-",
        r"recogniz\w+": "recognis-",
        r"practicing": "practising",
    },
}


@each_article
def test_model_is_named_where_it_is_cited(slug):
    cited = any(map(_COMPETENCIES.fullmatch, rows(slug)))
    for language, half in ARTICLES[slug].halves.items():
        assert not cited or MODEL[language] in told(half)


@each_half
def test_icf_is_called_somebody_else(half):
    text = told(half)
    assert "ICF" not in text or re.search(_APART[half.language], text)


@each_half
def test_words_of_the_house(half):
    found = {
        pattern: instead
        for pattern, instead in _INSTEAD[half.language].items()
        if re.search(rf"\b(?:{pattern})\b", told(half))
    }
    assert found == {}


@each_half
def test_reader_is_addressed_with_a_capital(half):
    assert half.language == "en" or not re.search(r"\banda\b", told(half))


@each_half
def test_marks_are_typographic(half):
    assert re.findall(r".{0,20}(?:[\"']| - |\.\.\.).{0,20}", told(half)) == []


def promises(text):
    """Sentences that give a school or its graduates a standing with ICF."""
    sentences = re.split(r"[.!?:;\n]\s", text)
    return [it for it in sentences if _PROMISE.search(it) and not _DENIED.search(it)]


def test_nothing_implies_an_accreditation():
    texts = [told(half) for it in DOCUMENTS.values() for half in it.halves.values()]
    texts += [file.read_text("utf-8") for file in (ROOT / "data").glob("*.yml")]
    assert [sentence for text in texts for sentence in promises(text)] == []


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Program kami terakreditasi ICF.", True),
        ("Ours is an ICF-accredited school", True),
        ("Loop meluluskan coach bersertifikat ICF.", True),
        ("Naming ICF does not mean that Loop is accredited.", False),
        ("Akreditasi program menyangkut programnya.", False),
    ],
)
def test_implied_accreditation_is_noticed(sentence, promised):
    assert bool(promises(sentence)) == promised
