"""The whole content as rules look at it: every file below docs/, every text, the data."""

import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ..data_files import Data
from .text import Text


@dataclass(frozen=True)
class File:
    """A file below docs/ as it lies there. path: from the project's root. place: on this disk."""

    path: str
    place: Path


@dataclass
class Project:
    """root: the project. data: None while a file of data/ has a fault. files: also those that
    become no page. texts: {(key, language): Text} of what could be read.
    """

    root: Path
    now: datetime
    data: Data | None
    files: list[File] = field(default_factory=list)
    documents: dict = field(default_factory=dict)
    texts: dict[tuple[str, str], Text] = field(default_factory=dict)


def files(root):
    """Every File below `root`/docs, sorted; links are not followed."""
    found = []
    for folder, folders, names in os.walk(root / "docs"):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        places = [Path(folder, name) for name in [*names, *links]]
        found += [File(place.relative_to(root).as_posix(), place) for place in places]
    return sorted(found, key=lambda file: file.path)
