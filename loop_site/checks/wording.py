"""Terms of the house: what readers of this site are used to finding things called."""

import re

from . import rule

# What stands in a text: what to write instead, as re.sub takes it. Whole words; capitals count in
# English, where names like World Health Organization keep their own spelling.
HOUSE = {
    "id": {
        r"(sesi|jasa|layanan|proses|biaya|metode) (?:pelatihan|pembinaan) coaching": r"\1 coaching",
        r"(?:pelatihan|pembinaan) \(coaching\)|coaching \((?:pelatihan|pembinaan)\)": "coaching",
        r"(?:pelatihan|pembinaan) (?:dari|oleh|bersama|dengan)(?: seorang)? coach": (
            "coaching bersama coach"
        ),
        r"(?:pelatih|pembina) \(coach\)": "coach",
        r"pedoman etika ICF": "Kode Etik ICF",
        r"(?:pilar )?inti kompetensi": "Kompetensi Inti",
        r"Perlindungan Data Pribadi": "Pelindungan Data Pribadi",
        r"dipandu(?: oleh)?(?: seorang)?(?: prof\w+)? coach": "bersama coach",
        r"(?:dengan )?panduan(?: dari)?(?: seorang)? coach": "bersama coach",
        r"discovery call": "sesi perkenalan",
        r"konsultasi(?=,? (?:dan |atau )?psikoterapi)": "konsultansi",
        r"jasa konsultasi": "jasa konsultansi",
        r"e-?mail(nya)?": r"surel\1",
        r"online": "daring",
        r"offline": "luring",
        r"cookies?": "kuki",
        r"link(nya)?": r"tautan\1",
        r"browser(nya)?": r"peramban\1",
        r"pondasi(nya)?": r"fondasi\1",
        r"professional": "profesional",
        r"special": "spesial",
        r"antar (personal|pribadi|budaya|manusia|generasi|bangsa|negara|kota|kelompok|bagian|"
        r"divisi|departemen|tim)": r"antar\1",
        r"kamu": "Anda",
        r"adalah merupakan": "adalah",
        r"agar supaya": "agar",
        r"dikarenakan": "karena",
    },
    "en": {
        r"guided by (?:a|your|the)(?: professional)? coach": "with a coach",
        r"counseling": "counselling",
        r"(behavi|col|fav|hon)or(s|ed|al|ful|ite)?": r"\1our\2",
        r"(organ|recogn|real)iz(e|ed|es|er|ing|ation|ations|ational)": r"\1is\2",
        r"analyz(e|ed|es|ing)": r"analys\1",
        r"practicing": "practising",
        r"fulfill": "fulfil",
    },
}
_SMALL = re.compile(r"\banda\b")
_CAPITAL = re.compile(r"[A-Z]\w*$"), re.compile(r" [A-Z]")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_FIND = {
    language: [
        (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE if language == "id" else 0), instead)
        for pattern, instead in terms.items()
    ]
    for language, terms in HOUSE.items()
}
# One look tells whether any of them is there.
_ANY = {
    language: re.compile(
        r"\b(?:" + "|".join([*terms, "anda"]) + r")\b", re.IGNORECASE if language == "id" else 0
    )
    for language, terms in HOUSE.items()
}


def covers(language, word):
    """Whether a `word` in small letters is told of here, and so not as a misspelling too."""
    return any(pattern.fullmatch(word) for pattern, _ in _FIND[language])


@rule.rule(severity="advice")
def house_term(text):
    """A term is not the one this site uses, or is spelt another way.

    Bad:
        Coach mematuhi pedoman etika ICF.
    Good:
        Coach mematuhi Kode Etik ICF.
    """
    told = {}
    for line, row in text.said:
        if not _ANY[text.language].search(row):
            continue
        row = _QUOTED.sub("", row)  # people are quoted as they speak
        for found, instead in _found(row, text.language):
            told.setdefault((found, instead), []).append(line)
    for (found, instead), lines in told.items():
        times = len(lines)
        often = (f" ({times} kali)", f" ({times} times)") if times > 1 else ("", "")
        yield rule.Found(
            lines[0],
            f"“{found}”{often[0]}: di situs ini ditulis “{instead}”.",
            f"“{found}”{often[1]}: on this site it is “{instead}”.",
        )


def _found(row, language):
    for pattern, instead in _FIND[language]:
        for found in pattern.finditer(row):
            if not _in_name(row, *found.span()):
                yield found[0], found.expand(instead)
    if language == "id":
        for found in _SMALL.finditer(row):
            yield found[0], "Anda"


def _in_name(row, start, end):
    """Whether a single word has a capital, and so has one beside it."""
    before, after = _CAPITAL
    return (
        row[start].isupper()
        and " " not in row[start:end]
        and bool(before.search(row[:start].rstrip(" ")) or after.match(row, end))
    )
