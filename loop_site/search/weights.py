"""How much each word of an entry says about it: title over heading over text."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from sys import intern

from ..cache import as_json
from . import plain
from .words import STOP, words

# Sums keep their order: no heading ever outweighs a title, no text a heading.
TITLE, HEADING, NEAR = 16, 8, 3
WHOLE = 8  # more, for a title that says nothing else
MOST = 4  # of the text: once, twice, from four times, from eight
# What decides an entry's weights besides its own words and their roots.
RECIPE = hashlib.sha256(
    b"".join(Path(__file__).with_name(name).read_bytes() for name in ("weights.py", "plain.py", "words.py"))
).digest()


class Weighed:
    """An entry's words, and its roots by weight once the roots are known.

    words: the different words it is found by. cache: a cache.Cache.
    """

    def __init__(self, entry, language, cache):
        self.entry, self.language, self.cache = entry, language, cache
        said = "\0".join((language, *map(str, vars(entry).values())))
        self.key = hashlib.sha256(RECIPE + said.encode()).digest()
        known = cache.get(self.key)
        self.kept = json.loads(known) if known else None
        self.fields = None if self.kept else self._read()
        self.words = self.kept["words"].split() if self.kept else list(dict.fromkeys(sum(self.fields, [])))

    def _read(self):
        """(title, headings, what stands near the title, text), each as a list of words."""
        entry, stop = self.entry, STOP[self.language]
        headings, text = plain.text(entry.markdown)
        near = f"{entry.description} {entry.author} {entry.beside}"
        others = (" ".join((*headings, entry.headings)), near, text)
        # The same few words stand in thousands of texts: each is held once.
        return [words(entry.title), *([intern(w) for w in words(t) if w not in stop] for t in others)]

    def roots(self, found):
        """{weight: roots as one string}. found: {word: root} for at least the entry's words."""
        roots = " ".join(map(found.__getitem__, self.words))
        if self.kept and self.kept["roots"] == roots:
            return self.kept["weights"]
        title, headings, near, text = self.fields or self._read()
        weights = {root: min(MOST, n.bit_length()) for root, n in Counter(map(found.get, text)).items()}
        only = {found[word] for word in title if word not in STOP[self.language]}
        whole = title if len(only) == 1 else []
        fields = (near, NEAR), (headings, HEADING), (title, TITLE), (whole, WHOLE)
        for heard, weight in fields:
            for root in {found[word] for word in heard}:
                weights[root] = weights.get(root, 0) + weight
        levels = {}
        for root in sorted(weights):
            levels.setdefault(str(weights[root]), []).append(root)
        levels = {weight: " ".join(levels[weight]) for weight in sorted(levels)}
        made = {"words": " ".join(self.words), "roots": roots, "weights": levels}
        self.cache.put(self.key, as_json(made).encode())
        return levels
