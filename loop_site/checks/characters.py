"""Characters nobody sees and nobody typed: they come along when text is copied."""

import re

from .. import codings, text_files
from . import rule

# What turns the direction of writing round: a title can be made to read as another one.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# The second half of a mangled sign may be a control character; it is told once.
_CONTROL = re.compile(f"(?<!â€)(?<![ÂÃ]){text_files.CONTROL.pattern}")
_AS_SPACE = re.compile("[\x0b\x0c\x1c-\x1f\x85]+ ?")


def _without(pattern):
    """A fix that takes away what `pattern` finds."""
    return lambda data: text_fixed(data, lambda text: pattern.sub("", text))


def text_fixed(data, change):
    """`data` with `change` done to its text; as it was where it is not UTF-8."""
    if codings.of(data) != codings.UTF_8:
        return data
    return change(data.decode()).encode()


def _visible(text):
    """`text` without control characters; where one parted two words, a space does."""
    return _CONTROL.sub("", _AS_SPACE.sub(" ", text))


def lines(text, pattern):
    """[(line number, [what `pattern` finds there])] of the lines that have any."""
    if not pattern.search(text):
        return []
    rows = enumerate(text.split("\n"), 1)
    return [(number, found) for number, row in rows if (found := pattern.findall(row))]


def codes(signs):
    """'U+0000, U+000B' for the characters in `signs`."""
    return ", ".join(sorted({f"U+{ord(sign):04X}" for sign in signs}))


@rule.rule("file", fix=lambda data: text_fixed(data, _visible))
def control_character(file):
    """A text holds a character that is no letter but an order to a machine: a null, an escape.

    Bad:
        Baris satu, lalu U+000B dari Word, lalu baris dua.
    Good:
        Baris satu, lalu baris dua.
    """
    for number, signs in lines(file.text, _CONTROL):
        yield rule.Found(
            number,
            f"Ada tanda kendali tak terlihat ({codes(signs)}), biasanya terbawa saat menyalin. "
            "Hapus; ketik ulang spasi di sekitarnya.",
            f"There is an unseen control character ({codes(signs)}), most often copied along. "
            "Delete it, and type the spaces around it again.",
        )


@rule.rule("file", fix=_without(TURNING))
def direction_override(file):
    """A text holds an unseen character that turns the direction of writing round.

    Bad:
        Telepon U+202A+62 812 0000 0000U+202C, copied from a list of contacts
    Good:
        Telepon +62 812 0000 0000
    """
    for number, signs in lines(file.text, TURNING):
        yield rule.Found(
            number,
            f"Ada tanda tak terlihat yang membalik arah tulisan ({codes(signs)}), sering terbawa "
            "dari nomor telepon atau pesan. Hapus; ketik ulang bagian itu.",
            f"There is an unseen character that turns the direction of writing ({codes(signs)}), "
            "often copied with a phone number or a message. Delete it and type that part again.",
        )
