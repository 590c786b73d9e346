"""Mend the bytes of files: their coding, and characters nobody can see.

This comes before the mending of texts (fixing), which can only be read once their bytes are sound.
"""

from pathlib import Path

from .. import writing
from ..problems import RULES
from .fixing import Mended

SCOPES = ("file", "reading")
ROUNDS = 5  # a text in another coding shows only when it is converted what else is in it


def mend(root, problems, wanted=lambda path: True):
    """Mend the files below `root` for which `wanted`(path) is true.

    problems: gives every problem of the project as it now stands; asked anew after each round.
    Returns ([Mended], paths that stay as they were, since they cannot be written).
    """
    told, left = [], set()
    for _ in range(ROUNDS):
        done = []
        for path, found in _to_do(problems()).items():
            if wanted(path) and path not in left:
                try:
                    done += _mended(root, found)
                except OSError:
                    left.add(path)
        told += done
        if not done:
            break
    return told, sorted(left)


def _to_do(problems):
    """{path: the problems of one rule that can be mended in the bytes of that file}."""
    first = {}
    for problem in problems:
        one = RULES[problem.rule]
        if one.fix and one.scope in SCOPES:
            same = first.setdefault(problem.path, [problem])
            if same[0] is not problem and same[0].rule == problem.rule:
                same.append(problem)
    return first


def _mended(root, found):
    """[Mended] after doing the fix of the problems `found` of one file, or []. Raises OSError."""
    path = found[0].path
    file = Path(root, path)
    if file.is_symlink():  # never written through; what it leads to is mended by itself
        raise OSError(f"{path} is a link")
    before = file.read_bytes()
    after = RULES[found[0].rule].fix(before)
    if after in (None, before):  # None: only its owner can tell what it should be
        return []
    writing.whole(file, after)
    return [Mended(found[0], len(found))]
