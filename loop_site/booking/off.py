"""Nobody takes bookings through the site for now."""


def link(data, language, context, kind):
    """No link; the call to talk then leads to the contact page and says why."""
    return None
