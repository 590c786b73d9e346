"""Hunspell's dictionaries, where a system or the project keeps them."""

import os
from pathlib import Path

# British spelling first, where there is one.
NAMES = {"id": ("id_ID",), "en": ("en_GB", "en_US")}
PACKAGES = {"id": "hunspell-id", "en": "hunspell-en-us"}
FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "~/Library/Spelling",
)
OWN = "data/dictionaries"


def find(language, root):
    """Path without ending of a dictionary of `language`, or None.

    `root`/data/dictionaries comes first, then the folders in DICPATH, as for Hunspell itself, or
    where it is not set those where systems put them.
    """
    named = os.environ.get("DICPATH")
    folders = named.split(os.pathsep) if named is not None else FOLDERS
    for folder in [Path(root, OWN), *(Path(folder).expanduser() for folder in folders if folder)]:
        for name in NAMES[language]:
            if (folder / f"{name}.dic").is_file() and (folder / f"{name}.aff").is_file():
                return folder / name
    return None


def load(path):
    """The dictionary at `path`, see find: an object with `lookup` and `suggest`, or None.

    None too for files that are no dictionary: spelling is advice and never fails a check.
    """
    from spylls.hunspell import Dictionary  # nobody else need wait for it

    try:
        return Dictionary.from_files(str(path))
    except Exception:  # a reader of many formats meets damage in many ways
        return None


def plain_words(dictionary):
    """The words a dictionary lists as they are, without any affix."""
    needs = dictionary.aff.NEEDAFFIX
    return {word.stem for word in dictionary.dic.words if needs not in word.flags}
