"""What is told before somebody sends us anything: the seven things of UU 27/2022, article 21(1).

The contact form and the privacy page show the same list, made from the same settings, so that
one can't promise what the other denies. Which text somebody agreed to is kept by its version.
"""

import hashlib

from .. import dates
from .samples import missing

# Legality, purpose, kind and relevance, retention, details, period, rights: in the law's order.
SEVEN = ("legality", "purpose", "relevance", "retention", "details", "period", "rights")


def seven(data, say, language):
    """[{key, title, text}] in the order of the law; None while something needed is not set."""
    institute = data.institute
    if missing(institute):
        return None
    days = dates.number(institute.retention_days, language)
    texts = {
        "legality": say("disclosure.legality"),
        "purpose": say("disclosure.purpose"),
        "relevance": say("disclosure.relevance"),
        "retention": say("disclosure.retention", days=days),
        "details": say("disclosure.details") + _details(data.booking, say),
        "period": say("disclosure.period", days=days),
        "rights": say("disclosure.rights", contact=institute.privacy_contact),
    }
    return [
        {"key": key, "title": say(f"disclosure.{key}_title"), "text": texts[key]} for key in SEVEN
    ]


def _details(booking, say):
    return f" {say('disclosure.no_address')}" if booking.receiver == "own" else ""


def who(data, say):
    """[{title, text}]: who answers for the data, who receives it, and whether it goes abroad."""
    booking, controller = data.booking, data.institute.data_controller
    abroad = {True: "privacy.abroad_yes", False: "privacy.abroad_no", None: "not_set"}
    name = booking.receiver.capitalize()
    if booking.receiver == "own":
        receiver = say("privacy.receiver_own")
    elif booking.receiver == "url":
        receiver = say("privacy.receiver_url")
    else:
        receiver = say("privacy.receiver_service", service=name)
    return [
        {"title": say("privacy.controller"), "text": controller or say("not_set")},
        {"title": say("privacy.receiver"), "text": receiver},
        {"title": say("privacy.abroad"), "text": say(abroad[booking.stored_abroad])},
    ]


def version(data, say, language):
    """Twelve hexadecimal digits that name the text somebody agrees to, None while it is not whole."""
    told = seven(data, say, language)
    if told is None:
        return None
    texts = [entry["text"] for entry in told + who(data, say)] + [say("form.consent")]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]
