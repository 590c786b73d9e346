"""Finding everything of one person, and handing it over to be taken elsewhere."""

import csv
import io
import json
import re

from loop_site import contact_details

# What a person has a right to: what they told, and what became of it.
TAKEN = (
    "id", "received", "page", "language", "name", "channel", "reply_to", "topic", "message",
    "length", "times", "consent_version", "answered_at",
)  # fmt: skip


def found(store, person):
    """Messages of a person, oldest first, by e-mail or WhatsApp number in any notation.

    The number of a message stands for that message alone. None where `person` is none of these.
    """
    text = person.strip()
    if re.fullmatch("[0-9]{1,9}", text):
        kept = store.one(int(text))
        return [kept] if kept else []
    reply_to = contact_details.email(text) or contact_details.international(text)
    return store.of(reply_to) if reply_to else None


def as_json(messages):
    """The messages as a JSON text."""
    taken = [{name: getattr(kept, name) for name in TAKEN} for kept in messages]
    return json.dumps(taken, ensure_ascii=False, indent=2) + "\n"


def as_csv(messages):
    """The messages as CSV (RFC 4180) that no spreadsheet takes for formulas."""
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(TAKEN)
    rows.writerows([_harmless(getattr(kept, name)) for name in TAKEN] for kept in messages)
    return file.getvalue()


def _harmless(value):
    """https://owasp.org/www-community/attacks/CSV_Injection"""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
