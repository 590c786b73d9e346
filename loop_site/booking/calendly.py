"""Calendly: an event type a language. It keeps utm_* and has a field for nothing else of ours.

https://help.calendly.com/hc/en-us/articles/226766767
"""

from .query import added, utm


def link(data, language, context, kind):
    """The event type's address; its length is the event's own, so `kind` changes nothing."""
    return added(data.booking.address[language], utm(context, language))
