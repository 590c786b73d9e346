"""The client finds the same root as the build did, for words the site uses and for others."""

import json
import re

import pytest

from loop_site.search import lexicon, roots
from loop_site.search.words import words
from tests.conftest import ROOT
from tests.search.test_pairs import PAIRS

SHAPES = {
    "id": "{} me{} mem{}kan men{}i meng{}kannya di{}lah ber{} ke{}an pe{}an pem{} pen{}nya {}kah se{} "
    "memper{}kan diper{} ter{}kan keber{}an",
    "en": "{} {}s {}es {}ed {}ing {}ly {}ness {}ment {}ation {}ality {}al {}ful {}e {}ies {}iness",
}
TOGETHER = 12  # words a question may have


def known(index):
    """The roots of an index, read off its head as written there."""
    names = []
    for shared, rest in re.findall(r"([A-Z])([^A-Z]*)", index["roots"]):
        names.append((names[-1] if names else "")[: ord(shared) - 65] + rest)
    return names


def expected(word, index, found):
    if word in index["irregular"]:
        return index["irregular"][word]
    return roots.first(roots.RULES[index["language"]](word), found)


@pytest.mark.parametrize("language", ["id", "en"])
def test_roots_are_the_same(client, language):
    index = client.index(language)
    names = known(index)
    assert names == sorted(set(names))
    stop = set(index["stop"].split(" "))
    synonyms = {word for line in index["synonyms"] for word in re.split("[ |]", line)}
    stems = [name for name in names if name.isascii()][::5]
    made = [shape.format(stem) for stem in stems for shape in SHAPES[language].split()]
    listed = [derived for derived, _ in PAIRS] if language == "id" else []
    asked = [w for w in dict.fromkeys([*names, *listed, *made]) if w not in stop | synonyms and len(w) <= 40]
    asked += [""] * (-len(asked) % TOGETHER)
    questions = [" ".join(asked[n : n + TOGETHER]) + " ." for n in range(0, len(asked), TOGETHER)]
    answers = client.ask(*questions, language=language, exact=True, limit=0)
    found = {w: ([*taken, None])[0] for answer in answers for w, taken in answer["words"]}
    present = frozenset(names)
    differing = {
        word: (root, expected(word, index, present))
        for word, root in found.items()
        if root != expected(word, index, present) and root not in synonyms
    }
    assert len(found) > 2000
    assert differing == {}


def test_every_word_of_the_site_leads_to_its_root(client, tmp_path):
    """Its own head and shards are enough: each form the index lists leads back to where it stands."""
    index = client.index("id")
    names, stop = known(index), set(index["stop"].split(" "))
    digest = client.head("id").rsplit(".", 2)[1]
    lines = []
    for number in range(len(index["starts"])):
        file = client.site / f"assets/search/id-{number}.{digest}.json"
        lines += json.loads(file.read_text("utf-8"))
    wanted = {}
    for name, line in zip(names, lines, strict=True):
        for form in line.split("\t")[0].split():
            word = form.replace("~", name).replace("=", name[1:])
            assert words(word) == [word]
            wanted[word] = name
    listed = lexicon.read(ROOT)[0]
    assert wanted["kerahasiaan"] == "rahasia" in listed
    present = frozenset(names)
    wrong = {w: r for w, r in wanted.items() if w not in stop and expected(w, index, present) != r}
    assert wrong == {}
