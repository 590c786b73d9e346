"""One language's spelling: its dictionary, the project's own words, and what a word may mean."""

import difflib
import re

from . import dictionaries, english, indonesian

FORMS = {"id": indonesian, "en": english}
WORDS = "data/words.txt"
_WORD = re.compile(r"[^\W\d_]+")


def own_words(root):
    """The words in `root`/data/words.txt, one a line, `#` before a remark; in small letters."""
    try:
        lines = (root / WORDS).read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return frozenset()
    said = (line.partition("#")[0].lower() for line in lines)
    return frozenset(word for line in said for word in _WORD.findall(line))


class Speller:
    """Knows the words of one language.

    language: `id` or `en`. dictionary: see dictionaries.load. own: words in small letters that
    are well spelt whatever the dictionary says.
    """

    def __init__(self, language, dictionary, own=frozenset()):
        self.dictionary = dictionary
        self.listed = own | dictionaries.plain_words(dictionary)
        self.forms, self.particles = FORMS[language].forms, FORMS[language].PARTICLES
        self._seen, self._near = {}, {}

    @classmethod
    def found(cls, language, root, own=frozenset()):
        """The Speller with the dictionary that is at hand, or None."""
        path = dictionaries.find(language, root)
        dictionary = path and dictionaries.load(path)
        return cls(language, dictionary, own) if dictionary else None

    def knows(self, word):
        """Whether `word` is well spelt: itself, without affixes, or each part between hyphens."""
        if word not in self._seen:
            self._seen[word] = self._plain(word) or self._joined(word)
        return self._seen[word]

    def _joined(self, word):
        parts = word.split("-")
        return len(parts) > 1 and all(
            part in self.particles or len(part) < 3 or self._plain(part) for part in parts
        )

    def _plain(self, word):
        forms = [word, *self.forms(word)]
        # What stands in the list needs no affixes tried, which is a hundred times slower.
        return any(form in self.listed for form in forms) or any(map(self.dictionary.lookup, forms))

    def near(self, word):
        """The word most likely meant by the misspelt `word`, or None; slow, so ask late."""
        if word not in self._near:
            self._near[word] = self._suggestion(word)
        return self._near[word]

    def _suggestion(self, word):
        whole = self._alike(word)
        if whole:
            return whole
        stem = next(iter(self.forms(word)), word)
        if word.startswith(stem) and stem != word and (near := self._alike(stem)):
            return near + word[len(stem) :]
        return None

    def _alike(self, word):
        for near in self.dictionary.suggest(word):
            alike = difflib.SequenceMatcher(None, word, near.lower()).ratio()
            torn = " " in near or near.count("-") > word.count("-")
            if alike >= 0.8 and not torn and near != word:
                return near
        return None
