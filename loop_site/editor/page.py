"""Everything below /admin/: the program, its page, and what it is set up with."""

import json

from jinja2 import Environment, FileSystemLoader

from .. import security, texts
from ..languages import DEFAULT, LANGUAGES
from . import assembling, configuration
from .words import Words

FOLDER = assembling.FOLDER
TOLD = ("page.unset", "page.local", "page.failed")


def files(root, data, site_url, style, packages):
    """{address: bytes} to write beside the pages. Raises EditorFault.

    style: the site's own, for the live preview. packages: the folder they were fetched into.
    """
    say = {language: texts.speaker(data.editor_words, language) for language in LANGUAGES}
    policy = security.editor_policy(data.editor.origins)
    page = Environment(
        loader=FileSystemLoader(root / "editor"), autoescape=True, keep_trailing_newline=True
    ).get_template("index.html")
    made = assembling.files(root, packages)
    made[f"{FOLDER}/index.html"] = page.render(
        policy=policy, say=say["id"], english=say["en"]
    ).encode()
    made[f"{FOLDER}/settings.json"] = _json(settings(data, site_url, say))
    made[f"{FOLDER}/site.css"] = style.encode()
    return made


def settings(data, site_url, say):
    """What editor.js starts with, as plain data."""
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


def _json(value):
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
