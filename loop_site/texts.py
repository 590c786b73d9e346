"""The interface's own words, from data/ui.yml."""

from .problems import Faults, Problem


def speaker(texts, language):
    """A function key, **values -> the text of `key` in `language`, with {values} filled in.

    Raises Faults for a key that is not there.
    """

    def say(key, **values):
        if key not in texts:
            raise Faults([_missing(key)])
        text = texts[key][language]
        try:
            return text.format(**values) if values else text
        except (KeyError, IndexError, ValueError):
            raise Faults([_misplaced(key, values)]) from None

    return say


def _missing(key):
    return Problem(
        "data/ui.yml", 0, "text-missing",
        f"Kata antarmuka `{key}` tidak ada. Tambahkan: {key}: {{id: …, en: …}}",
        f"The interface word `{key}` is missing. Add: {key}: {{id: …, en: …}}",
    )


def _misplaced(key, values):
    names = ", ".join(f"{{{name}}}" for name in values)
    return Problem(
        "data/ui.yml", 0, "text-placeholder",
        f"Kurung kurawal di `{key}` tidak cocok. Yang dapat dipakai di sana: {names}.",
        f"The braces in `{key}` do not fit. What can be used there: {names}.",
    )
