"""The roots of every word the site uses, and what the client must be told beyond its rules."""

import hashlib

from ..problems import Faults, Problem
from ..pictures.cache import keep, kept
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
        raise Faults([_unreadable()]) from None
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    entries = [entry.partition(":") for line in lines for entry in line.split()]
    irregular = {word: whole for word, colon, whole in entries if colon}
    return frozenset(word for word, colon, _ in entries if not colon) | STOP["id"], irregular


def of(words, language, listed, cache):
    """{word: root} of `words`. listed: see read. cache: a folder (Path) for what words alone decide.

    Indonesian words take the root the list knows. Those without one may be each other's: the
    words of the site are a list too, the shorter ones first.
    """
    stems = _stems(words, language, cache)
    if language == "en":
        return {word: stem for word, (stem,) in stems.items()}
    known, irregular = listed
    found = {word: roots.first(choice, known) for word, choice in stems.items()} | irregular
    own = set()
    for word in sorted((word for word, root in found.items() if not root), key=_by_length):
        found[word] = roots.first(stems[word], own) or word
        if len(word) >= SHORTEST and found[word] == word:
            own.add(word)
    return {word: found[word] for word in words}


def exceptions(found, language, cache):
    """{word: root} of what the client's rules, which know only the roots in use, would get wrong."""
    if language == "en":
        return {}
    known = frozenset(found.values())
    stems = _stems(found, language, cache)
    return {
        word: root for word, root in found.items() if roots.first(stems[word], known) != root
    }


def _stems(words, language, cache):
    """{word: its stems}, as `roots` gives them; kept, as there are many and they never change."""
    key = f"{language}-{RECIPE}"
    before = {w: s.split() for w, s in ((kept(cache, key) or {}).get("stems") or {}).items()}
    split = roots.RULES[language]
    stems = {word: before.get(word) or split(word) for word in words}
    if before.keys() != stems.keys():
        keep(cache, key, {}, stems={word: " ".join(stems[word]) for word in sorted(stems)})
    return stems


def _by_length(word):
    return len(word), word


def _unreadable():
    return Problem(
        PATH, 0, "data-file-missing",
        "Daftar akar kata untuk pencarian tidak terbaca. Kembalikan dari riwayat.",
        "The list of roots for search cannot be read. Bring it back from history.",
    )
