"""Everything below /admin/: the program, its page, and what it is set up with."""

import json

from .. import security
from ..languages import DEFAULT, LANGUAGES
from . import assembling, configuration
from .words import Words

FOLDER = assembling.FOLDER
TOLD = ("page.unset", "page.local", "page.failed", "page.desk")


def files(root, data, site_url, style, packages):
    """{address: bytes} of all but the page itself. Raises EditorFault.

    style: the site's own, for the live preview. packages: the folder they were fetched into.
    """
    made = assembling.files(root, packages)
    made[f"{FOLDER}/settings.json"] = _json(settings(data, site_url))
    made[f"{FOLDER}/site.css"] = style.encode() + (root / "editor/preview.css").read_bytes()
    made[f"{FOLDER}/mark.svg"] = (root / "overrides/assets/favicon.svg").read_bytes()
    return made


def view(data, desk=False):
    """What editor/index.html shows: its policy, and its words in each language.

    desk: whether the editor's desk stands beside it.
    """
    return {
        "desk": desk,
        "policy": security.editor_policy(data.editor.origins),
        "say": {language: _speaker(data, language) for language in LANGUAGES},
    }


def settings(data, site_url):
    """What editor.js starts with, as plain data."""
    say = {language: _speaker(data, language) for language in LANGUAGES}
    return {
        "set": data.editor.repository is not None,
        "style": "./site.css",
        "formats": configuration.formats(),
        "themes": {
            key: {"accent": theme.accent, "name": theme.name[DEFAULT]}
            for key, theme in data.themes.items()
        },
        "languages": {
            language: {
                "config": configuration.configuration(
                    data.editor, words(data, say[language], language), site_url
                ),
                "words": {key: say[language](key) for key in TOLD},
            }
            for language in LANGUAGES
        },
    }


def words(data, say, language):
    """The Words of one language. say: its speaker."""
    hints = frozenset(key for key in data.editor_words if key.endswith(".hint"))
    themes = {key: theme.name[language] for key, theme in data.themes.items()}
    return Words(say, hints, {"themes": themes})


def _speaker(data, language):
    """As texts.speaker. A word nobody has written yet is its key: a test sees to it, and what staff
    have to publish meanwhile does not wait for it."""

    def say(key):
        text = data.editor_words.get(key)
        return text[language] if text else key.rpartition(".")[2]

    return say


def _json(value):
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
