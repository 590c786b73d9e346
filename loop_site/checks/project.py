"""The whole content as rules look at it: every file below docs/, every text, the data."""

import os
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path, PurePosixPath

from .. import codings, text_files
from ..data_files import Data
from .text import Text


@dataclass(frozen=True)
class File:
    """A file below docs/ as it lies there. path: from the project's root. place: on this disk."""

    path: str
    place: Path

    @property
    def name(self):
        return PurePosixPath(self.path).name

    @cached_property
    def is_hidden(self):
        """Whether MkDocs passes it over: what systems and editors leave behind begins with a dot."""
        return any(part.startswith(".") for part in PurePosixPath(self.path).parts)

    @cached_property
    def size(self):
        """Its bytes; 0 where nothing is behind it, or no file."""
        return self.place.stat().st_size if self.place.is_file() else 0

    @cached_property
    def text(self):
        """What stands in a Markdown file, control characters included; '' for anything else.

        Also '' for a text that cannot be read: that is told where it is read.
        """
        readable = self.data and codings.of(self.data) == codings.UTF_8
        return text_files.lines(self.data.decode("utf-8-sig")) if readable else ""

    @cached_property
    def data(self):
        """The bytes of a Markdown file no larger than a text may be; None for anything else."""
        if self.is_hidden or not self.path.endswith(".md") or self.size > text_files.LARGEST:
            return None
        try:
            return self.place.read_bytes() if self.size else b""
        except OSError:
            return None

    def forget(self):
        """Let go of what was read; thousands of texts are much to hold."""
        self.__dict__.pop("text", None)
        self.__dict__.pop("data", None)


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

    @cached_property
    def names(self):
        """Every folder and file below docs/ that is not hidden, once: paths from `root`."""
        found = {}
        for file in self.files:
            if not file.is_hidden:
                path = PurePosixPath(file.path)
                for one in (*reversed(path.parents[:-2]), path):
                    found.setdefault(one)
        return list(found)


def files(root):
    """Every File below `root`/docs, sorted; links are not followed."""
    found = []
    for folder, folders, names in os.walk(root / "docs"):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        places = [Path(folder, name) for name in [*names, *links]]
        found += [File(place.relative_to(root).as_posix(), place) for place in places]
    return sorted(found, key=lambda file: file.path)
