"""How long a text takes to read, and how it falls into sentences."""

import math
import re

# Words a minute, silent reading of non-fiction. English: 238, the mean of 190 studies
# (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109,
# 2019). Indonesian words run about a quarter longer in letters, and no comparable mean for
# Indonesian is known to us, so the rate is scaled by word length.
WORDS_A_MINUTE = {"id": 190, "en": 238}

# What opens twice is not looked for twice: a text of nothing else would take for ever.
_MARKUP = re.compile(
    r"\]\((?:[^()]|\([^()]*\))*+\)|<[^<>]+>|`[^`]*`|https?://\S+|\{[^{}\n]*\}|^!!!.*$", re.MULTILINE
)
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’)]*\s+(?=[“(]*[A-Z0-9])")
_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*]|\d+\.) )")
_BREAK = re.compile(r"\n[ \t]*\n")
_APART = re.compile(r"[ \t]*(?:[#|<]|\[\^?[^\]]*\]:|\*\[|!!!|\?\?\?|===|:   )")
_DRESS = re.compile(r"^[ \t]*(?:[-*>]|\d+\.) |\]\([^)]{0,1000}\)|[\[*]", re.MULTILINE)


def words(markdown):
    """The words a reader sees in `markdown`, as a list, markup and link targets left out."""
    return _WORD.findall(_MARKUP.sub(" ", markdown))


def minutes(markdown, language):
    """Whole minutes, at least one, to read `markdown` in `language`."""
    return max(1, math.ceil(len(words(markdown)) / WORDS_A_MINUTE[language]))


def sentences(markdown):
    """The sentences of one paragraph or item of a list, without marks of links and emphasis."""
    plain = _DRESS.sub("", markdown)
    return [sentence.strip() for sentence in _SENTENCE_END.split(plain) if _WORD.search(sentence)]


def items(block):
    """A paragraph as it is, or each item of a list; one sign, the end of a line, lies between."""
    return _ITEM.split(block)


def paragraphs(markdown, first_line=1):
    """(line, sentences) of each paragraph, quote and item of a list; no headings, no tables."""
    line, place = first_line, 0
    for end in [*(block.start() for block in _BREAK.finditer(markdown)), len(markdown)]:
        block = markdown[place:end]
        if block.strip() and not _APART.match(block.lstrip("\n")):
            start = line + len(block) - len(block.lstrip("\n"))
            for item in items(block.strip("\n")):
                yield start, sentences(item)
                start += item.count("\n") + 1
        line += block.count("\n")
        place = end
