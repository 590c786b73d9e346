"""What a page rests on, as its readers see it."""

from . import dates


def listed(views, notes, language):
    """A row for each SourceNote of `notes`: title, href or None, address, when it was read."""
    return [
        {
            "title": note.title,
            "href": str(note.url) if views.elsewhere(note.url) else None,
            "address": f"{note.url.host}{note.url.path}",
            "read": dates.month_in_words(note.read, language) if note.read else None,
        }
        for note in notes
    ]
