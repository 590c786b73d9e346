"""The interface's own words, from data/ui.yml."""

from .messages import pages as messages
from .problems import Faults

PATH = "data/ui.yml"


def speaker(texts, language):
    """A function key, **values -> the text of `key` in `language`, with {values} filled in.

    Raises Faults for a key that is not there.
    """

    def say(key, **values):
        if key not in texts:
            raise Faults([messages.text_missing(PATH, key)])
        text = texts[key][language]
        try:
            return text.format(**values) if values else text
        except (KeyError, IndexError, ValueError):
            names = ", ".join(f"{{{name}}}" for name in values)
            raise Faults([messages.text_placeholder(PATH, key, names)]) from None

    return say
