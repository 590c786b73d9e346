"""Where every page stands: the one place that knows how addresses are made.

An address is relative to the site's root and has no leading slash: `en/articles/x/`.
"""

import re
import unicodedata
from pathlib import PurePosixPath

from .languages import DEFAULT, prefix

THEMES = {"id": "tema", "en": "topics"}
ALUMNI = {"id": "alumni", "en": "alumni"}
NOT_FOUND = "404"


def theme(language, slug):
    return f"{prefix(language)}{THEMES[language]}/{slug}/"


def alumnus(language, key):
    return f"{prefix(language)}{ALUMNI[language]}/{key}/"


def document(language, key, documents):
    """Address of the document `key` in `language`.

    Indonesian addresses follow the folders; English ones use the `slug` of each English file,
    also that of a folder's index for everything below the folder.
    """
    path = PurePosixPath(key)
    if path.name == NOT_FOUND:
        return f"{prefix(language)}404.html"
    folders = list(path.parts[:-1])
    name = "" if path.name == "index" else path.name
    if language == DEFAULT:
        parts = [*folders, name]
    else:
        parts = [
            _slug(language, "/".join(folders[: depth + 1]) + "/index", folder, documents)
            for depth, folder in enumerate(folders)
        ]
        if name:
            parts.append(_slug(language, key, name, documents))
    parts = [part for part in parts if part]
    return prefix(language) + "".join(f"{part}/" for part in parts)


def _slug(language, key, fallback, documents):
    half = documents[key].halves.get(language) if key in documents else None
    return getattr(half.words, "slug", None) or fallback if half else fallback


def output_file(url):
    """The file a page at `url` is written to, relative to the site folder."""
    return url if url.endswith(".html") else f"{url}index.html"


def fit(name):
    """`name` as it can stand in an address: 'Tips Saya' -> 'tips-saya'; '' where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
