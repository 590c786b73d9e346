"""Where every page stands: the one place that knows how addresses are made.

An address is relative to the site's root and has no leading slash: `en/articles/x/`.
"""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

from .languages import DEFAULT, prefix

THEMES = {"id": "tema", "en": "topics"}
ALUMNI = {"id": "alumni", "en": "alumni"}
NOT_FOUND = "404"
# A folder of a name longer than 255 bytes cannot be made; nobody reads an address of that length.
LONGEST_NAME, LONGEST_NAME_IN_BYTES, LONGEST_IN_BYTES = 100, 255, 1000
# Files of these names stand in the site: no folder can.
_FILE = re.compile(
    r"_headers|_redirects|.*\.(?:css|gif|html|ico|jpe?g|js|json|png|svg|txt|webp|xml)",
    re.IGNORECASE | re.DOTALL,
)


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


def old(alias):
    """The address a fact of `aliases` names, decoded: hosts look for a file of that name.

    People copy it from a browser, percent signs and all. Raises UnicodeDecodeError where what is
    written with percent signs is no text.
    """
    return f"{unquote(alias, errors='strict').strip('/')}/"


def possible(alias):
    """Whether a page can be written at the address `alias` names, and be asked for, on any host."""
    try:
        address = old(alias)
    except UnicodeDecodeError:
        return False
    parts = address.strip("/").split("/")
    return (
        address.isprintable()
        and "\\" not in address
        and len(parts) == len(alias.strip("/").split("/"))  # no slash written as %2F
        and len(address.encode()) <= LONGEST_IN_BYTES
        and not any(
            part.startswith((".", " "))
            or part.endswith((".", " "))
            or len(part) > LONGEST_NAME
            or len(part.encode()) > LONGEST_NAME_IN_BYTES
            or _FILE.fullmatch(part)
            for part in parts
        )
    )


def as_alias(path):
    """`path`, which is decoded, as it stands among `aliases`."""
    return re.sub(r"%(?=[0-9A-Fa-f]{2})", "%25", path)


def fit(name):
    """`name` as it can stand in an address: 'Tips Saya' -> 'tips-saya'; '' where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
