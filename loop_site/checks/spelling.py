"""Words no dictionary knows. Half of what it flags is right, so all of it is advice."""

import re
from functools import lru_cache

from ..languages import LANGUAGES
from ..spelling import Speller, dictionaries, own_words
from . import rule, wording
from .list_syntax import BULLETS

SUGGESTIONS = 20  # a run: each takes a tenth of a second and more
_WORD = re.compile(r"(?<!\w)[A-Za-zÀ-ɏ]+(?:[-'’‑][A-Za-zÀ-ɏ]+)*(?!\w)")
_BEGINS = re.compile(rf"(?:^|[.!?:…|])[\s\"'“”‘’()*_#>~+\-\d.{BULLETS}]*$")
_IN_NAME = re.compile(r"\b[A-Z]\w* $")
_NEXT_NAME = re.compile(r" [A-Z]\w*")
_ALONE = re.compile(r"[\s*_.,;:)]*(?:\||$)")
_PART = re.compile(r"[^\W\d_]+")


def _own(project):
    """Every word the project has made its own, in small letters."""
    if data := project.data:
        terms = [entry.term for entry in data.glossary.values()]
        names = [theme.name for theme in data.themes.values()]
        said = [it[language] for it in (*terms, *names) for language in LANGUAGES]
        said += [it.named(language) for it in data.alumni.values() for language in LANGUAGES]
        said = {word.lower() for word in _PART.findall(" ".join(said))}
    return own_words(project.root) | (said if data else set())


@lru_cache(maxsize=4)
def _dictionary(path, _changed):
    return dictionaries.load(path)


def _spellers(project):
    """{language: Speller} for the languages there is a dictionary for."""
    own, found = _own(project), {}
    for language in LANGUAGES:
        path = dictionaries.find(language, project.root)
        if path and (read := _dictionary(path, path.with_suffix(".dic").stat().st_mtime_ns)):
            found[language] = Speller(language, read, own)
    return found


def words(text):
    """(line, word, whether it may begin a sentence) of each word to be looked up."""
    for (line, plain), (_, row) in zip(text.said, text.prose, strict=True):
        for found in _WORD.finditer(plain):
            word = found[0]
            if len(word) < 3 or word[1:] != word[1:].lower():
                continue
            if word[0].isupper():
                begins = _BEGINS.search(row[: found.start()])
                if not begins or any(it.match(plain, found.end()) for it in (_NEXT_NAME, _ALONE)):
                    continue  # a name
            elif len(word) == 3 and _IN_NAME.search(plain, 0, found.start()):
                if _NEXT_NAME.match(plain, found.end()):
                    continue  # what joins the words of one
            yield line, word.replace("’", "'").replace("‑", "-"), word[0].isupper()


@rule.rule(scope="project", severity="advice")
def word_misspelt(project):
    """A word is in no dictionary of its language and not among the project's own words.

    Bad:
        Coach peka terhadap nilai dan keyaminan klien.
    Good:
        Coach peka terhadap nilai dan keyakinan klien.
    """
    spellers, asked = _spellers(project), set()
    for text in project.texts.values():
        speller = spellers.get(text.language)
        if not speller:
            continue
        found = {}
        for line, word, begins in words(text):
            small = word.lower()
            if not (speller.knows(small) or speller.knows(word)):
                found.setdefault(small, []).append((line, word, begins))
        for small, places in found.items():
            # A word that only ever begins sentences may be a name.
            name = all(begins for _, _, begins in places)
            if (name and len(small) < 7) or wording.covers(text.language, small):
                continue
            near = None
            if small in asked or len(asked) < SUGGESTIONS:
                asked.add(small)
                near = speller.near(small)
            if name and not near:
                continue
            yield _unknown(text, small, places, near, spellers)


def _unknown(text, word, places, near, spellers):
    times = len(places)
    often = (f" ({times} kali)", f" ({times} times)") if times > 1 else ("", "")
    meant = (f" Maksudnya “{near}”?", f" Did you mean “{near}”?") if near else ("", "")
    english = spellers.get("en")
    if text.language == "id" and english and english.knows(word):
        rest = (
            f" Ini kata Inggris; bila perlu dipakai, miringkan: *{word}*.",
            f" It is English; where you need it, put it in italics: *{word}*.",
        )
    else:
        rest = (
            " Bila ejaannya benar, tambahkan ke data/words.txt.",
            " If it is spelt rightly, add it to data/words.txt.",
        )
    return rule.Found(
        places[0][0],
        f"“{word}”{often[0]} tidak ada dalam kamus.{meant[0]}{rest[0]}",
        f"“{word}”{often[1]} is not in the dictionary.{meant[1]}{rest[1]}",
        text.path,
    )


@rule.rule(scope="project", severity="advice")
def dictionary_missing(project):
    """There is no dictionary to look words up in, so spelling is not checked.

    Bad:
        (no id_ID.dic on this machine)
    Good:
        sudo apt install hunspell-id hunspell-en-us
    """
    spoken = {text.language for text in project.texts.values()}
    missing = [
        language
        for language in LANGUAGES
        if language in spoken and not dictionaries.find(language, project.root)
    ]
    if missing:
        packages = " ".join(dictionaries.PACKAGES[language] for language in missing)
        names = ", ".join(dictionaries.NAMES[language][-1] for language in missing)
        yield rule.Found(
            0,
            f"Ejaan belum diperiksa: kamus {names} tidak ada di komputer ini. Pasang dengan "
            f"`sudo apt install {packages}`, atau taruh berkas .dic dan .aff-nya di "
            f"{dictionaries.OWN}/.",
            f"Spelling is not checked: there is no dictionary {names} on this computer. Install it "
            f"with `sudo apt install {packages}`, or put its .dic and .aff files into "
            f"{dictionaries.OWN}/.",
            "data/words.txt",
        )
