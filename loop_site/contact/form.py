"""What the contact form asks, and what counts as an answer; page and receiver share it.

Stray spaces, hyphens and line breaks are forgiven; nothing is asked that an answer does not need.
"""

import re
import unicodedata
from dataclasses import dataclass

from .. import contact_details
from ..languages import LANGUAGES

CHANNELS = ("email", "whatsapp")
# Characters a field may hold. A person writes freely within them; a program cannot fill the disk.
LENGTHS = {"name": 100, "email": 254, "whatsapp": 40, "times": 500, "message": 4000}
# What people see in the form, in its order; errors are told in the same order.
FIELDS = (
    "name", "channel", "email", "whatsapp", "language", "topic", "message", "length", "times",
    "consent", "adult",
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_VERSION = re.compile(r"[0-9a-f]{12}")


@dataclass(frozen=True)
class Message:
    """What somebody asked. reply_to: an e-mail address, or the digits of a WhatsApp number.

    page: the language of the page it was written on; language: the one they wish to be answered
    in. topic: a key the site knows, or "". length: minutes, or None. consent: the version of the
    text they agreed to, None where the page did not say.
    """

    name: str
    channel: str
    reply_to: str
    language: str
    page: str
    topic: str
    message: str
    length: int | None
    times: str
    consent: str | None


def answers(fields):
    """Every known answer of a submitted form as one clean text, whatever was sent.

    fields: {name: [values]} as a form is decoded. Several times of day become lines.
    """
    cleaned = {}
    for name in (*FIELDS, "page"):
        text = "\n".join(str(value) for value in fields.get(name, ()))
        text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
        text = unicodedata.normalize("NFC", text).strip()
        if name not in ("message", "times"):
            text = " ".join(text.split())
        cleaned[name] = text
    return cleaned


def page_language(given):
    """The language of the page that `answers` came from; Indonesian where it does not say."""
    return next((given[name] for name in ("page", "language") if given[name] in LANGUAGES), LANGUAGES[0])


def checked(given, topics=(), lengths=()):
    """(Message or None, {field: what is wrong}) of `answers`, in the order of FIELDS.

    topics: keys the site knows; another topic is ignored, as is an unknown length or language.
    What is wrong is `missing`, `wrong` or `long`; the words stand in data/ui.yml.
    """
    faults = {}
    page = page_language(given)
    channel = given["channel"] if given["channel"] in CHANNELS else ""
    read = {"email": contact_details.email, "whatsapp": contact_details.international}
    reply_to = None
    if not channel:
        faults["channel"] = "missing"
    elif not given[channel]:
        faults[channel] = "missing"
    elif (reply_to := read[channel](given[channel])) is None:
        faults[channel] = "wrong"
    for name in ("name", "message", "consent", "adult"):
        if not given[name]:
            faults[name] = "missing"
    for name, most in LENGTHS.items():
        if len(given[name]) > most and name not in (CHANNELS if name != channel else ()):
            faults[name] = "long"
    if faults:
        return None, {name: faults[name] for name in FIELDS if name in faults}
    length = int(given["length"]) if given["length"] in map(str, lengths) else None
    return Message(
        name=given["name"],
        channel=channel,
        reply_to=reply_to,
        language=given["language"] if given["language"] in LANGUAGES else page,
        page=page,
        topic=given["topic"] if given["topic"] in topics else "",
        message=given["message"],
        length=length,
        times=given["times"],
        consent=given["consent"] if _VERSION.fullmatch(given["consent"]) else None,
    ), {}
