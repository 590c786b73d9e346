"""How a stored message is told to staff: dates, languages and marks in words."""

from datetime import datetime

from loop_site import dates
from loop_site.clock import JAKARTA

LANGUAGES = {"id": "Indonesia", "en": "Inggris"}
CHANNELS = {"email": "surel", "whatsapp": "WhatsApp"}


def moment(text):
    """'25 November 2026 pukul 14.05 WIB' for a stored moment."""
    read = datetime.fromisoformat(text).astimezone(JAKARTA)
    return f"{day(read)} pukul {read:%H.%M} WIB"


def day(read):
    """'25 November 2026' for an aware moment."""
    return dates.in_words(read, "id")


def mark(kept):
    """What a Kept waits for, in one or two words."""
    if kept.answered_at:
        return "dijawab"
    return "mungkin spam" if kept.suspected else "baru"


def topic(kept, topics):
    """The title of what it is about, its key where the site knows it no more."""
    return topics.get(kept.topic, kept.topic) or "–"


def length(kept):
    """'30 menit', or a dash where none was wished for."""
    return f"{kept.length} menit" if kept.length else "–"
