"""What of a text counts when two versions of it are compared: its words and figures."""

import html
import re
import unicodedata

from ..prose import uncommented

_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\]\((?:[^()\n]|\([^()\n]*\))*+\)|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]+\S+", re.MULTILINE
)
_MARK = re.compile(r"\[\^[^\[\]\n]+\]|\{[:#.][^{}\n]*\}")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
# A sign of money, or a per cent sign, counts where it belongs to a figure.
_SPOKEN = re.compile(r"[^\W\d_]+|(?:[$£¥\u20a0-\u20bf]\s*)?\d+(?:\s*[%‰$£¥\u20a0-\u20bf])?")

_HEADING = re.compile(r"^(#{1,6}\s.*)$", re.MULTILINE)
_ITEM = re.compile(r"\s*(?:[-*+>#|]+|\d{1,9}[.)])\s+")
_BLOCK = re.compile(r"\n(?:[ \t]*(?=\n)|(?=[ \t]*(?:[-*+>#|]+|\d{1,9}[.)])\s))")
_ENDS, _CLOSING = frozenset(".!?…"), "\"'”’»)]*_~"


def normal(markdown):
    """The letters and figures of a text, without case: equal as long as no word has changed.

    White space, punctuation, quotation marks, emphasis, HTML tags, comments and where links lead
    do not count, nor does the space in *di mana*. Figures stay apart: 1,5 is not 15.
    """
    text = _TAG.sub(" ", _MARK.sub("", _ADDRESS.sub("]", uncommented(markdown))))
    text = _UNSEEN.sub("", html.unescape(text))
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    joined, last = [], ""
    for spoken in _SPOKEN.findall(text):
        spoken = "".join(spoken.split())
        if last[-1:].isdigit() and spoken[0].isdigit():
            joined.append(" ")
        joined.append(spoken)
        last = spoken
    return "".join(joined)


def sentences(markdown):
    """The sentences of a text as written, each on one line, without the marks of lists."""
    found = []
    blocks = _HEADING.sub(r"\1\n", uncommented(markdown))
    for block in _BLOCK.split(blocks):
        words, mark = [], _ITEM.match(block)
        for word in block[mark.end() if mark else 0 :].split():
            words.append(word)
            if word.rstrip(_CLOSING)[-1:] in _ENDS:
                found.append(" ".join(words))
                words = []
        found.append(" ".join(words))
    return [sentence for sentence in found if normal(sentence)]
