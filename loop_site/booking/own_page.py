"""A page of the institute's own, or of a service that has no module here (`provider: link`)."""

from .query import added, utm


def link(data, language, context, kind):
    """The page's address; the article travels in the utm_* names that most software keeps."""
    return added(data.booking.address[language], utm(context, language))
