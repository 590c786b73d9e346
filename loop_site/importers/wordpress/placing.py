"""Put what was made into docs/artikel/: whole or not at all, and never over a colleague's work.

A record says what was written by whom: one line a folder, appended when the folder stands. So a
run that was killed goes on where it stopped, and a second run finds nothing to do.
"""

import hashlib
import json
import shutil
from pathlib import Path
from uuid import uuid4

from ... import writing

WRITTEN, SAME, RENEWED, KEPT, GONE = "written", "same", "renewed", "kept", "gone"


class Record:
    """Which folder each post went to, and what was written there. place: its file, a Path."""

    def __init__(self, place):
        self.place, self.folders, self.files = place, {}, {}
        try:
            lines = place.read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            lines = []
        for line in lines:
            try:
                one = json.loads(line)
                self._take(one["posts"], one["folder"], one["files"])
            except (ValueError, KeyError, TypeError):
                continue  # what a run that was killed left of its last line

    def _take(self, posts, folder, files):
        self.folders |= dict.fromkeys(posts, folder)
        self.files[folder] = {**self.files.get(folder, {}), **files}

    def add(self, posts, folder, files):
        """Remember that `files` ({name: digest}) of `folder` are of ours. Raises OSError."""
        if (
            all(self.folders.get(post) == folder for post in posts)
            and files.items() <= self.files.get(folder, {}).items()
        ):
            return
        self._take(posts, folder, files)
        self.place.parent.mkdir(parents=True, exist_ok=True)
        whole = not self.place.exists() or self.place.read_bytes()[-1:] in (b"", b"\n")
        line = json.dumps({"posts": posts, "folder": folder, "files": files}, sort_keys=True)
        with self.place.open("a", encoding="utf-8") as file:
            file.write(("" if whole else "\n") + line + "\n")


def put(root, record, posts, folder, files):
    """Write `files` ({name: bytes}) to `folder` (below `root`). Returns {name: what was done}.

    posts: ids the folder is made of. What was changed or taken away by hand since it was written
    stays so: KEPT, GONE. Raises OSError; then nothing of this folder has been written.
    """
    place, ours = root / folder, record.files.get(folder, {})
    if not place.exists() and not ours:
        _whole_folder(record.place.parent, place, files)
        done = dict.fromkeys(files, WRITTEN)
    else:
        done = {name: _one(place / name, data, ours.get(name)) for name, data in files.items()}
    sound = (WRITTEN, SAME, RENEWED)
    record.add(posts, folder, {n: digest(files[n]) for n, what in done.items() if what in sound})
    return done


def digest(data):
    """How the bytes `data` stand in the record."""
    return hashlib.sha256(data).hexdigest()[:16]


def _whole_folder(aside, place, files):
    folder = aside / f".unfinished-{uuid4().hex}"
    folder.mkdir(parents=True)
    try:
        for name, data in files.items():
            (folder / name).write_bytes(data)
        place.parent.mkdir(parents=True, exist_ok=True)
        folder.rename(place)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _one(file, data, ours):
    if not file.exists():
        if ours:
            return GONE
        file.parent.mkdir(exist_ok=True)
        writing.whole(file, data)
        return WRITTEN
    there = file.read_bytes()
    if there == data:
        return SAME
    if digest(there) != ours:
        return KEPT
    writing.whole(file, data)
    return RENEWED


def tidy(aside):
    """Take away what a run that was killed left in the folder `aside`."""
    for folder in Path(aside).glob(".unfinished-*"):
        shutil.rmtree(folder, ignore_errors=True)
