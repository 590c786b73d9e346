"""The files of the index: a head for each language, and shards of which a search loads few.

The head knows every root and the rules that lead to them. A shard holds the postings of a stretch
of roots; a leaf holds what is shown of a few entries. All carry one hash of all that is in them.
"""

import hashlib
import json

from ..languages import LANGUAGES, other
from . import entries, lexicon, postings, roots
from .synonyms import groups
from .weights import Weighed
from .words import STOP

FOLDER = "assets/search"
SHARD = 4_500  # characters: 2 to 4 kB on the wire
LEAF = 4  # entries


def files(views, root, cache):
    """({address: bytes}, {language: link to its head}) of the index of every language.

    root: the project's folder; a Path; cache: a cache.Cache. Raises Faults.
    """
    result, heads = {}, {}
    listed = lexicon.read(root)
    for language in LANGUAGES:
        made = _of(views, language, listed, cache)
        digest = hashlib.sha256(b"\0".join(made.values())).hexdigest()[:10]
        named = {f"{FOLDER}/{language}{part}.{digest}.json": data for part, data in made.items()}
        heads[language] = views.href(next(iter(named)))
        result |= named
    return result, heads


def _of(views, language, listed, cache):
    """{part: bytes}: the head under '', shards under '-0', leaves under '-e0'."""
    found = entries.listed(views, language)
    weighed = [Weighed(entry, language, cache) for entry in found]
    vocabulary = set().union(*(each.words for each in weighed))
    stems = lexicon.stems(vocabulary, language, cache)
    root_of = lexicon.of(stems, language, listed)
    standing = postings.collect([each.roots(root_of) for each in weighed])
    names, forms = sorted(standing), _forms(root_of)
    starts, shards = _shards([f"{forms.get(name, '')}\t{standing[name]}" for name in names])
    head = {
        "language": language,
        "other": other(language),
        "entries": len(found),
        "articles": sum(entry.kind == "article" for entry in found),
        "terms": sum(entry.kind == "term" for entry in found),
        "leaf": LEAF,
        "starts": starts,
        "roots": _front_coded(names),
        "rules": roots.TABLES[language],
        "irregular": lexicon.exceptions(root_of, stems),
        "stop": " ".join(sorted(STOP[language])),
        "synonyms": groups(views.site.data.glossary, language, root_of),
        "names": _names(views, language),
    }
    leaves = [found[start : start + LEAF] for start in range(0, len(found), LEAF)]
    return {
        "": _json(head),
        **{f"-{number}": _json(shard) for number, shard in enumerate(shards)},
        **{f"-e{number}": _json([_shown(e) for e in leaf]) for number, leaf in enumerate(leaves)},
    }


def _shards(lines):
    """(the number of each shard's first line, the shards), none much longer than SHARD."""
    starts, shards, room = [], [], 0
    for number, line in enumerate(lines):
        if room <= 0:
            starts.append(number)
            shards.append([])
            room = SHARD
        shards[-1].append(line)
        room -= len(line)
    return starts, shards


def _forms(root_of):
    """{root: the words that have it}, `~` for the root, `=` for the root without its first letter."""
    found = {}
    for word, root in sorted(root_of.items()):
        if word == root:
            short = "~"
        else:
            short = word.replace(root, "~", 1) if root in word else word.replace(root[1:], "=", 1)
        found[root] = f"{found[root]} {short}" if root in found else short
    return {root: words for root, words in found.items() if words != "~"}


def _front_coded(names):
    """Sorted names as one string: each a capital for how many letters it shares with the last."""
    text, last = [], ""
    for name in names:
        shared = 0
        while shared < min(len(name), len(last), 25) and name[shared] == last[shared]:
            shared += 1
        text.append(chr(65 + shared) + name[shared:])
        last = name
    return "".join(text)


def _names(views, language):
    """What groups of hits are called: themes by their key, other kinds by the kind."""
    say = views.say[language]
    kinds = {
        "page": say("search.pages"), "person": say("search.people"), "term": say("search.terms")
    }
    return {theme["key"]: theme["name"] for theme in views.themes(language)} | kinds


def _shown(entry):
    kind = entries.KINDS.index(entry.kind)
    facts = [entry.href, entry.title, entry.description, kind, entry.theme or "", entry.author]
    return [*facts, *entry.twin]


def _json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
