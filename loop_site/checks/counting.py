"""A number the text announces, and the list below it that does not keep it."""

import re

from .. import reading
from . import numerals, rule

NOUNS = {
    "id": "poin hal langkah cara tahap tahapan prinsip pelajaran alasan butir sikap tanda ciri "
    "pertanyaan tips kiat kunci aspek manfaat kesalahan unsur komponen kebiasaan contoh syarat "
    "kompetensi faktor strategi fakta mitos elemen pilar dimensi kategori bentuk pilihan opsi ide "
    "saran fase jenis macam rambu pedoman nilai keterampilan kemampuan janji aturan keuntungan "
    "perbedaan pesan pokok standar sumber bagian",
    "en": "points? things? steps? ways? stages? phases? principles? lessons? reasons? items? "
    "attitudes? signs? traits? questions? tips? keys? aspects? benefits? mistakes? elements? "
    "components? habits? examples? conditions? competenc(?:y|ies) factors? strateg(?:y|ies) "
    "facts? myths? pillars? dimensions? categor(?:y|ies) forms? choices options? ideas? kinds? "
    "types? rules? values? skills? promises? differences? qualities guidelines? standards? "
    "sources? parts?",
}
# Said of a count made before, of part of it, or of no certain one.
_NOT_THIS = {
    "id": (
        r"(?:(?<!terdiri )dari|antara|pasal|butir|nomor|poin|bab|ayat|setidaknya|sedikitnya|minimal"
        r"|maksimal|sekitar|kira-kira|kurang|lebih|atau|sampai|hingga|ke|tiap|setiap|per)"
        r"(?:\s+ada)?\s*$",
        r"\s+(?:\w+\s+)?(?:itu|tadi|tersebut|di atas|sebelumnya)\b",
    ),
    "en": (
        r"(?:of|of the|of these|of its|from|from the|between|point|standard|section|item|at least|"
        r"about|around|up to|more than|fewer than|over|or|to|every|each|those|another)\s*$",
        r"\s+(?:\w+\s+)?(?:above|earlier|before|ago|already)\b",
    ),
}
_INTRODUCES = {
    "id": r"\b(?:ada|terdapat|terdiri|yaitu|yakni|adalah|ialah|inilah|ini|berikut|mencakup"
    r"|meliputi|memuat|punya|mempunyai|memiliki|perlu|rangkum)\b",
    "en": r"\b(?:there are|there were|here are|these are|they are|following|namely|consists?"
    r"|includes?|has|have|need)\b",
}
_SOME = {
    "id": r"\b(?:antara lain|di antaranya|diantaranya|misalnya|contohnya|seperti)\s*:?\s*$",
    "en": r"\b(?:including|such as|among them|for example|for instance|like)\s*:?\s*$",
}


def _compiled(language):
    number = numerals.pattern(language)
    nouns = "|".join(NOUNS[language].split())
    between = r"(?:[\w-]+\s+){0,2}?" if language == "en" else r"(?:buah\s+)?"
    alone = r"(?:ada|terdiri (?:dari|atas))" if language == "id" else r"(?:there are|here are)"
    return re.compile(
        rf"\b(?P<number>{number})(?:\s*\(\d+\))?\s+{between}(?P<noun>{nouns})\b"
        rf"|\b{alone}\s+(?P<only>{number})\s*(?=[,:]|$)",
        re.IGNORECASE,
    )


_COUNT = {language: _compiled(language) for language in NOUNS}
_BEFORE, _AFTER, _CUE, _OPEN = (
    {language: re.compile(it, re.IGNORECASE) for language, it in table.items()}
    for table in (
        {language: pair[0] for language, pair in _NOT_THIS.items()},
        {language: pair[1] for language, pair in _NOT_THIS.items()},
        _INTRODUCES,
        _SOME,
    )
)


def announced(sentence, language):
    """[(number, words that say it)] a sentence promises of what follows it."""
    found = []
    for count in _COUNT[language].finditer(sentence):
        if _BEFORE[language].search(sentence[: count.start()]):
            continue
        if _AFTER[language].match(sentence, count.end()):
            continue
        value = numerals.value(count["number"] or count["only"], language)
        if value and value > 1:
            found.append((value, count[0]))
    return found


@rule.rule()
def count_not_kept(text):
    """A number announced right before a list is not the number of its items.

    Bad:
        Ada tiga hal yang perlu dibawa:

        - satu pertanyaan
        - satu jam yang tenang
    Good:
        Ada dua hal yang perlu dibawa:

        - satu pertanyaan
        - satu jam yang tenang
    """
    headings = {line: words for line, _, words in text.headings}
    for place, items in enumerate(text.lists):
        sentence, line = _introduction(text, items, headings)
        promises = announced(sentence, text.language) if sentence else []
        counts = _counts(text, place, headings)
        if not promises or any(value in counts for value, _ in promises):
            continue
        value, words = promises[-1]
        has = counts[0]
        yield rule.Found(
            line,
            f"Teks menjanjikan “{words}”, tetapi daftar di bawahnya berisi {has}. Lengkapi "
            "daftarnya, atau ubah bilangannya.",
            f"The text promises “{words}”, but the list below it has {has}. Complete the list, or "
            "change the number.",
        )


def _introduction(text, items, headings):
    """(the sentence that leads up to a list, its line), or (None, 0) where there is none."""
    row = items[0].row - 1
    while row >= 0 and not text.prose[row][1].strip():
        row -= 1
    if row < 0:
        return None, 0
    line, last = text.prose[row]
    if line in headings:
        return headings[line], line
    if last.lstrip().startswith(("|", ">", "<", "!!!", "???", "===")):
        return None, 0
    plain = reading.sentences(last)[-1] if reading.sentences(last) else ""
    if _OPEN[text.language].search(plain):
        return None, 0
    if not plain.endswith(":") and not _CUE[text.language].search(plain):
        return None, 0
    return plain, line


def _counts(text, place, headings):
    """How many items a list may be said to have: its own, and with those that go on from it."""
    items = text.lists[place]
    total = sum(item.level == 0 for item in items)
    counts = [total]
    for before, after in zip(text.lists[place:], text.lists[place + 1 :], strict=False):
        first, last = text.prose[before[-1].row][0], text.prose[after[0].row][0]
        if any(first < line < last for line in headings) or _introduction(text, after, headings)[0]:
            break
        total += sum(item.level == 0 for item in after)
        counts.append(total)
    return counts
