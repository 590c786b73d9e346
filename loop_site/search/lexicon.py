"""The roots of every word the site uses, and what the client must be told beyond its rules."""

import hashlib
import json

from ..cache import as_json, digest
from ..messages.data import data_file_missing
from ..problems import Faults
from . import roots
from .words import STOP

PATH = "data/roots.txt"
SHORTEST = 4  # of a word that is a root only because the site uses it
RECIPE = hashlib.sha256(f"1 {roots.TABLES}".encode()).hexdigest()


def read(root):
    """(known roots, {word: root} of irregular words) of the list below `root`. Raises Faults."""
    try:
        text = (root / PATH).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Faults([data_file_missing(PATH)]) from None
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    entries = [entry.partition(":") for line in lines for entry in line.split()]
    irregular = {word: whole for word, colon, whole in entries if colon}
    return frozenset(word for word, colon, _ in entries if not colon) | STOP["id"], irregular


def stems(words, language, cache):
    """{word: its stems}, as `roots` gives them; kept in `cache`, as they are many and never change.

    cache: a cache.Cache.
    """
    key = digest("stems", language, RECIPE)
    before = json.loads(cache.get(key) or "{}")
    split = roots.RULES[language]
    found = {word: before.get(word) or " ".join(split(word)) for word in words}
    if not before.keys() >= found.keys():
        cache.put(key, as_json(found).encode())
    return {word: choice.split(" ") for word, choice in found.items()}


def of(stems, language, listed):
    """{word: root}. stems: of every word; listed: see read.

    Indonesian words take the root the list knows. Those without one may be each other's: the
    words of the site are a list too, the shorter ones first.
    """
    if language == "en":
        return {word: stem for word, (stem,) in stems.items()}
    known, irregular = listed
    found = {word: irregular.get(word) or roots.first(stems[word], known) for word in stems}
    own = set()
    for word in sorted((word for word, root in found.items() if not root), key=_by_length):
        found[word] = roots.first(stems[word], own) or word
        if len(word) >= SHORTEST and found[word] == word:
            own.add(word)
    return found


def exceptions(found, stems):
    """{word: root} of what the client, which knows only the roots in use, would get wrong."""
    known = frozenset(found.values())
    return {
        word: found[word] for word in sorted(found) if roots.first(stems[word], known) != found[word]
    }


def _by_length(word):
    return len(word), word
