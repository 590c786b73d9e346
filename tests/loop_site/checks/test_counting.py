"""Which numbers a sentence promises, and which it only mentions."""

import pytest

from loop_site.checks import counting, numerals


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("id", "tiga", 3), ("id", "Sebelas", 11), ("id", "dua belas", 12), ("id", "dua puluh", 20),
        ("id", "dua puluh satu", 21), ("id", "sembilan puluh sembilan", 99), ("id", "7", 7),
        ("id", "banyak", None), ("en", "eight", 8), ("en", "Twelve", 12), ("en", "twenty-one", 21),
        ("en", "ninety", 90), ("en", "12", 12), ("en", "many", None),
    ],
)  # fmt: skip
def test_numbers_in_words(language, said, value):
    assert numerals.value(said, language) == value


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Ada delapan poin penting, yaitu", [8]),
        ("Sikap itu terdiri dari tujuh poin di dalamnya:", [7]),
        ("Delapan (8) langkah berikut:", [8]),
        ("Ada dua puluh satu butir:", [21]),
        ("Ada tiga:", [3]),
        ("Dari delapan kompetensi, dua hal berkaitan:", [2]),
        ("Setelah lima langkah itu:", []),
        ("Lima langkah tersebut di atas:", []),
        ("Setidaknya ada dua tanda:", []),
        ("Lebih dari tiga alasan:", []),
        ("Pasal 5 poin 3 menyebut:", []),
        ("Selama 30 menit, dua bahasa, tiga artikel:", []),
        ("Satu hal lagi:", []),
        ("Pada butir 2.05 langkah itu:", []),
        ("Ketiga hal ini:", []),
    ],
)
def test_promises_in_indonesian(sentence, promised):
    assert [value for value, _ in counting.announced(sentence, "id")] == promised


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("The mindset has eight important points:", [8]),
        ("There are three:", [3]),
        ("Here are twenty-one tips:", [21]),
        ("These three things matter:", [3]),
        ("Of the eight competencies, two points matter:", [2]),
        ("At least three things help:", []),
        ("The five steps above lead to:", []),
        ("One thing remains:", []),
        ("Point 3 says of 2 languages:", []),
        ("In 2025 steps were taken:", []),
    ],
)
def test_promises_in_english(sentence, promised):
    assert [value for value, _ in counting.announced(sentence, "en")] == promised
