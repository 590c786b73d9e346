"""Sentences and paragraphs short enough for a small screen."""

import re

from .. import reading
from . import rule

WORDS = 20  # a sentence, on average
SENTENCES = 5  # a paragraph
_BREAK = re.compile(r"\n[ \t]*\n")
_APART = re.compile(r"[ \t]*(?:[#|<]|\[\^?[^\]]*\]:|\*\[|!!!|\?\?\?|===|:   )")


def _paragraphs(text):
    """(line, sentences) of each paragraph, quote and item of a list.

    Nothing while the facts cannot be read: they would be taken for sentences.
    """
    if text.half.words is None:
        return
    place = 0
    for block in [*_BREAK.finditer(text.plain), None]:
        end = block.start() if block else len(text.plain)
        start, place = place, block.end() if block else end
        said = text.plain[start:end]
        if not said.strip() or _APART.match(said):
            continue
        start += len(said) - len(said.lstrip("\n"))
        for item in reading.items(said.strip("\n")):
            yield text.line_at(start), reading.sentences(item)
            start += len(item) + 1


@rule.rule(severity="advice")
def sentences_long(text):
    """The sentences of a text are longer than twenty words on average.

    Bad:
        (sentences of thirty words each)
    Good:
        Coach bertanya. Anda berpikir sebentar, lalu menjawab.
    """
    lengths, longest = [], (0, 0, "")
    for line, sentences in _paragraphs(text):
        for sentence in sentences:
            length = len(reading.words(sentence))
            lengths.append(length)
            longest = max(longest, (length, -line, sentence))
    if not lengths or sum(lengths) <= WORDS * len(lengths):
        return
    average, words = round(sum(lengths) / len(lengths)), " ".join(longest[2].split()[:6])
    yield rule.Found(
        -longest[1],
        f"Kalimat di tulisan ini rata-rata {average} kata; usahakan paling banyak {WORDS}. "
        f"Mulailah dari yang terpanjang ({longest[0]} kata): “{words} …”",
        f"The sentences of this text have {average} words on average; aim at {WORDS} at most. "
        f"Begin with the longest ({longest[0]} words): “{words} …”",
    )


@rule.rule(severity="advice")
def paragraph_long(text):
    """A paragraph has more than five sentences.

    Bad:
        Satu. Dua. Tiga. Empat. Lima. Enam.
    Good:
        Satu. Dua. Tiga.

        Empat. Lima. Enam.
    """
    for line, sentences in _paragraphs(text):
        if len(sentences) > SENTENCES:
            yield rule.Found(
                line,
                f"Paragraf ini berisi {len(sentences)} kalimat. Pecah menjadi dua, paling banyak "
                f"{SENTENCES} kalimat masing-masing.",
                f"This paragraph has {len(sentences)} sentences. Split it in two, of {SENTENCES} "
                "at most each.",
            )
