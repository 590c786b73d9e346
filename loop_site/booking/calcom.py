"""Cal.com, hosted or one's own: an event type a language.

utm_* is shown to the host of a booking only; metadata[…] is stored and sent to webhooks:
https://cal.com/help/bookings/utm-tracking
https://cal.com/help/embedding/prefill-booking-form-embed
There is no parameter for the language of the page.
"""

from .query import added, utm


def link(data, language, context, kind):
    """The event type's address with the article and, where a kind is chosen, its length."""
    pairs = utm(context, language)
    if context:
        about = {
            "title": context.title,
            "address": context.address,
            "slug": context.slug,
            "language": language,
        }
        pairs += [(f"metadata[{name}]", value) for name, value in about.items()]
    if kind:
        pairs.append(("duration", kind.minutes))
    return added(data.booking.address[language], pairs)
