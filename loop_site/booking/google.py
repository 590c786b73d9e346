"""Google's appointment schedule, which takes nothing along.

https://support.google.com/calendar/answer/10729749
"""


def link(data, language, context, kind):
    """The schedule's address as configured, its own `gv=true` with it."""
    return str(data.booking.address[language])
