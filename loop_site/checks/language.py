"""Texts in another language than the name of their file says."""

import re

from . import rule

# Words of each language that stand in no text of the other.
COMMON = {
    "id": "yang dan dengan untuk tidak dari dalam adalah akan pada itu atau juga karena kita anda",
    "en": "the and of that with for not this are you was from have which your they their will",
}
COMMON = {language: frozenset(words.split()) for language, words in COMMON.items()}
NAMES = {"id": ("bahasa Indonesia", "Indonesian"), "en": ("bahasa Inggris", "English")}
_WORD = re.compile(r"[a-z]+")


@rule.rule()
def language_mixed_up(text):
    """A file holds the text of the other language.

    Bad:
        docs/artikel/janji/index.en.md, with the Indonesian text
    Good:
        docs/artikel/janji/index.en.md, with the English text
    """
    words = _WORD.findall("\n".join(line for _, line in text.prose).lower())
    counts = {name: sum(map(common.__contains__, words)) for name, common in COMMON.items()}
    mine = counts.pop(text.language)
    ((other, theirs),) = counts.items()
    if theirs >= 10 and theirs > 4 * mine:
        (id, en), (right_id, right_en) = NAMES[other], NAMES[text.language]
        yield rule.Found(
            text.half.source.body_line,
            f"Teks ini berbahasa lain: tampaknya {id}, padahal berkas ini untuk {right_id}. Tulis "
            "terjemahannya di sini, atau hapus berkas ini bila belum ada.",
            f"This text seems to be {en}, yet this file is for {right_en}. Put the translation "
            "here, or delete this file while there is none.",
        )
