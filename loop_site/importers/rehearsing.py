"""What the check would say of a draft, while nothing of it stands in the project yet."""

import os
import shutil
import tempfile
from pathlib import Path

from ..checks import rehearsal
from . import drafts


def problems(root, draft, now):
    """[Problem] the check finds in the files of a drafts.Draft, as though it lay in `root`.

    It is judged in a copy of docs/ and data/ that is gone afterwards. Raises OSError.
    """
    with tempfile.TemporaryDirectory(prefix="loop-draft-") as place:
        copy = Path(place)
        for name in ("docs", "data"):
            shutil.copytree(root / name, copy / name, symlinks=True, copy_function=_linked)
        files = drafts.write(copy, draft)
        return [problem for problem in rehearsal.checked(copy, now)[2] if problem.path in files]


def _linked(source, target):
    """A second name for the same file costs nothing; on another disk it is copied."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target, follow_symlinks=False)
