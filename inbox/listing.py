"""Messages as they are shown in a terminal."""

import unicodedata

from . import telling

EMPTY = "Belum ada pesan. / There are no messages yet."
HEAD = (
    "No", "Nama / Name", "Tanggal / Date", "Bahasa / Language", "Topik / Topic", "Keadaan / State",
)  # fmt: skip
# A name or title is cut here, so that a line stays one line.
WIDEST = 40


def table(messages, topics):
    """One line a message under the names of the columns; one sentence where there is none."""
    if not messages:
        return EMPTY
    rows = [HEAD, *(_row(kept, topics) for kept in messages)]
    rows = [[_cut(text) for text in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    )


def whole(kept, topics):
    """Everything about one message."""
    sign = "+" if kept.channel == "whatsapp" else ""
    facts = {
        "Nama / Name": kept.name,
        "Tanggal / Date": telling.moment(kept.received),
        "Dijawab lewat / Reply by": f"{telling.CHANNELS[kept.channel]}: {sign}{kept.reply_to}",
        "Bahasa / Language": telling.LANGUAGES[kept.language],
        "Topik / Topic": telling.topic(kept, topics),
        "Lama / Length": telling.length(kept),
        "Waktu / Times": kept.times.replace("\n", "; ") or "–",
        "Keadaan / State": telling.mark(kept),
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join([*lines, "", kept.message])


def _row(kept, topics):
    return (
        str(kept.id),
        kept.name,
        telling.moment(kept.received),
        telling.LANGUAGES[kept.language],
        telling.topic(kept, topics),
        telling.mark(kept),
    )


def _width(text):
    """Columns of a terminal that `text` takes up (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def _cut(text):
    if _width(text) <= WIDEST:
        return text
    while _width(text) >= WIDEST:
        text = text[:-1]
    return f"{text}…"
