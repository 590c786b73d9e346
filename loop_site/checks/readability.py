"""Sentences and paragraphs short enough for a small screen."""

from .. import reading
from . import rule

WORDS = 20  # a sentence, on average
SENTENCES = 5  # a paragraph


@rule.rule(severity="advice")
def sentences_long(text):
    """The sentences of a text are longer than twenty words on average.

    Bad:
        (sentences of thirty words each)
    Good:
        Coach bertanya. Anda berpikir sebentar, lalu menjawab.
    """
    lengths, longest = [], (0, 0, "")
    for line, sentences in text.paragraphs:
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
    for line, sentences in text.paragraphs:
        if len(sentences) > SENTENCES:
            yield rule.Found(
                line,
                f"Paragraf ini berisi {len(sentences)} kalimat. Pecah menjadi dua, paling banyak "
                f"{SENTENCES} kalimat masing-masing.",
                f"This paragraph has {len(sentences)} sentences. Split it in two, of {SENTENCES} "
                "at most each.",
            )
