"""Where help is found when things are urgent, and whether anybody looked lately."""

from datetime import date

from . import dates
from .messages import data as messages

PATH = "data/help.yml"
DAYS = 90  # numbers and hours of help lines change; this is how long we trust what we read


def shown(lines, language):
    """A row for each HelpLine of `lines`, in `language`."""
    return [
        {
            "name": line.name,
            "contact": line.contact[language],
            "phone": line.phone,
            "about": line.about[language],
            "read": dates.month_in_words(line.read, language),
        }
        for line in lines
    ]


def advice(data, now):
    """Problems of severity `advice` for help lines last read more than DAYS days before `now`."""
    rows = data.lines.get("help", {})
    return [
        messages.help_line_old(
            PATH, rows.get((place, "read"), 0), line.name, line.read, DAYS, line.source
        )
        for place, line in enumerate(data.help)
        if (now.date() - _day(line.read)).days > DAYS
    ]


def _day(read):
    """The earliest day that `read` may mean: a month counts from its first."""
    return date.fromisoformat(read if len(read) > 7 else f"{read}-01")
