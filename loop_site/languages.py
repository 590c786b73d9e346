"""The languages of the site, in the order readers are offered them."""

LANGUAGES = ("id", "en")
DEFAULT = "id"


def prefix(language):
    """Folder a language's addresses start with: '' for the default language, 'en/' for English."""
    return "" if language == DEFAULT else f"{language}/"


def other(language):
    """The one language that is not `language`."""
    return next(candidate for candidate in LANGUAGES if candidate != language)
