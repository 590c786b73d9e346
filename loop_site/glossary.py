"""The glossary as Markdown, so that links to its terms are checked like any other."""

import re
import unicodedata


def anchor(term):
    """The fragment a term stands at: 'klien / coachee' -> 'klien-coachee'."""
    plain = unicodedata.normalize("NFKD", term).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def alphabetical(glossary, language):
    """The entries in the order of `language`."""
    return sorted(glossary.values(), key=lambda entry: entry.term[language].casefold())


def markdown(glossary, language):
    """A definition list of every term, each with its anchor, in the order of `language`."""
    return "\n\n".join(
        f'<span id="{anchor(entry.term[language])}">{entry.term[language]}</span>\n'
        f":   {entry.meaning[language]}"
        for entry in alphabetical(glossary, language)
    )
