"""The road to a session: who takes bookings and messages, and the links that lead there.

One module a provider, each with `link(data, language, context, kind)`: the address as text, or
None. What travels is what the article is; nothing about its reader ever stands in an address.
"""

from . import calcom, calendly, email, google, off, own_page, whatsapp
from .context import Context

__all__ = ["PROVIDERS", "Context", "link"]

PROVIDERS = {
    "off": off,
    "link": own_page,
    "cal.com": calcom,
    "calendly": calendly,
    "google": google,
    "whatsapp": whatsapp,
    "email": email,
}


def link(data, language, context=None, kind=None):
    """Where a session is booked, by the provider data/booking.yml names; None where it is off.

    data: data_files.Data. context: the Context of the article it is booked from, None when
    nothing may travel. kind: a key of the session kinds; raises KeyError for an unknown one.
    """
    chosen = data.booking.kinds[kind] if kind else None
    return PROVIDERS[data.booking.provider].link(data, language, context, chosen)
