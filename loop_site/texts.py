"""The interface's own words, from data/ui.yml."""


def speaker(texts, language):
    """A function key, **values -> the text of `key` in `language`, with {values} filled in.

    It raises KeyError for an unknown key: a template that asks for one is broken, not a page.
    """

    def say(key, **values):
        text = texts[key][language]
        return text.format(**values) if values else text

    return say
