"""Bring files back from the history that git keeps: files as they were, never whole commits.

Only plumbing commands, whose output no setting of the machine changes. Nothing on disk is lost:
what history does not have is put aside first.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import PurePosixPath

from . import writing
from .problems import printable

ASIDE = "sisihan"  # where files are put whose words no commit has
PATIENCE = 60  # seconds for one command
FILE = ("100644", "100755")


class Unable(Exception):
    """Nothing can be brought back; says why in both languages."""

    def __init__(self, id, en):
        super().__init__(f"{printable(id)}\n    {printable(en)}")


@dataclass(frozen=True)
class Version:
    """A file as it was. path: from the root. blob: what it held, as git names it. was: its path
    then. state: `gone` where it is not there now, `other` where it holds something else, `same`.
    unsaved: what it holds now is in no commit that leads here.
    """

    path: str
    blob: str
    was: str
    state: str
    unsaved: bool = False


def source(root, path, moment=None):
    """The commit to bring `path` back from: the last at `moment`, or before its last change.

    path: a file or folder from `root`, there or not. Raises Unable.
    """
    if _git(root, ["rev-parse", "HEAD"], missing=True) is None:
        raise Unable(
            "Di sini tidak ada riwayat git, jadi tidak ada yang dapat dikembalikan.",
            "There is no git history here, so nothing can be brought back.",
        )
    if moment:
        before = f"--before={moment:%Y-%m-%dT%H:%M:%S%z}"
        commit = _line(root, ["rev-list", "-n1", "--first-parent", before, "HEAD"])
        if not commit:
            raise Unable(
                f"Riwayat di sini belum ada pada {moment:%Y-%m-%d %H.%M}.{_shallow(root)[0]}",
                f"History here does not go back to {moment:%Y-%m-%d %H.%M}.{_shallow(root)[1]}",
            )
        return commit
    if _unsaved(root, path):
        return _line(root, ["rev-parse", "HEAD"])
    last = _line(root, ["rev-list", "-n1", "--first-parent", "HEAD", "--", path])
    before = last and _git(root, ["rev-parse", "--verify", "--quiet", f"{last}^"], missing=True)
    if not before:
        raise Unable(
            f"{path}: tidak ada versi yang lebih lama dalam riwayat.{_shallow(root)[0]}",
            f"{path}: history has no older version.{_shallow(root)[1]}",
        )
    return before.decode().strip()


def versions(root, path, commit):
    """The Versions of `path`, a file or all in a folder, at `commit`, sorted; also under the name
    it had then. Raises Unable where there was nothing.
    """
    found = {name: (blob, name) for name, blob in _tree(root, commit, path).items()}
    for old, new in _renamed(root, commit):
        if _within(new, path) and new not in found:
            blob = _tree(root, commit, old).get(old)
            found |= {new: (blob, old)} if blob else {}
    if not found:
        raise Unable(
            f"{path}: pada saat itu tidak ada dalam riwayat. Periksa ejaannya, atau tulis tanggal "
            "lain dengan --to.",
            f"{path}: history did not have it then. Check its spelling, or give another day with "
            "--to.",
        )
    kept, now = _tree(root, "HEAD", path), _hashes(root, found)
    return [
        _version(root, name, blob, was, kept.get(name), now.get(name))
        for name, (blob, was) in sorted(found.items())
    ]


def _version(root, name, blob, was, kept, now):
    place = root / name
    if place.is_symlink() or (place.exists() and not place.is_file()):
        raise _in_the_way(name)
    for folder in list(place.relative_to(root).parents)[:-1]:
        if (root / folder).is_symlink() or (root / folder).is_file():
            raise _in_the_way(folder.as_posix())
    if not place.exists():
        return Version(name, blob, was, "gone")
    return Version(name, blob, was, "same" if now == blob else "other", now not in (blob, kept))


def _in_the_way(path):
    return Unable(
        f"{path} menghalangi: bukan berkas biasa. Pindahkan dahulu.",
        f"{path} is in the way: it is no plain file. Move it first.",
    )


def moved(root, path, commit):
    """{path in `path` at `commit`: its name now} of files that go on under another name."""
    return {old: new for old, new in _renamed(root, commit) if _within(old, path)}


def bring_back(root, chosen, stamp, tell=lambda version: None):
    """Write each Version of `chosen` that is not there as it was; returns what was put aside.

    stamp: the name of the folder for it, in ASIDE. tell: called after each. Raises OSError.
    """
    aside = []
    for version in chosen:
        place = root / version.path
        content = _git(root, ["cat-file", "--filters", f"--path={version.path}", version.blob])
        if version.unsaved:
            kept = PurePosixPath(ASIDE, stamp, version.path)
            (root / kept).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(place, root / kept)
            aside.append(str(kept))
        if version.state != "same":
            place.parent.mkdir(parents=True, exist_ok=True)
            writing.whole(place, content)
        tell(version)
    return aside


def _unsaved(root, path):
    """Whether the last change of `path` is in no commit yet: deleted, or written over."""
    kept = _tree(root, "HEAD", path)
    return kept != _hashes(root, kept)


def _hashes(root, names):
    """{name: blob} of what the files `names` hold now, as far as they are there."""
    there = [name for name in names if (root / name).is_file() and "\n" not in name]
    # git takes these paths from the top of its repository, wherever it is called.
    top, prefix = (_line(root, ["rev-parse", f"--show-{it}"]) for it in ("toplevel", "prefix"))
    given = "".join(f"{prefix}{name}\n" for name in there).encode("utf-8", "surrogateescape")
    blobs = _git(top, ["hash-object", "--stdin-paths"], given).decode().split()
    return dict(zip(there, blobs, strict=True))


def _tree(root, commit, path):
    """{path: blob} of the plain files of `path` at `commit`."""
    rows = _git(root, ["ls-tree", "-r", "-z", commit, "--", path]).split(b"\0")
    found = {}
    for row in filter(None, rows):
        head, _, name = row.decode("utf-8", "surrogateescape").partition("\t")
        mode, _, blob = head.split()
        found |= {name: blob} if mode in FILE else {}
    return found


def _renamed(root, commit):
    """(old, new) of every file that has another name in the last commit than at `commit`."""
    command = ["diff-tree", "-r", "-z", "-M", "--diff-filter=R", "--name-status", "--relative"]
    told = _git(root, [*command, commit, "HEAD"]).decode("utf-8", "surrogateescape")
    parts = told.split("\0")[:-1]
    return [(parts[n + 1], parts[n + 2]) for n in range(0, len(parts), 3)]


def _within(name, path):
    return name == path or name.startswith(f"{path}/")


def _shallow(root):
    """What to do where only the newest history was fetched: (Indonesian, English)."""
    if _line(root, ["rev-parse", "--is-shallow-repository"]) != "true":
        return "", ""
    return (
        " Di sini hanya ada riwayat terbaru; ambil semuanya: git fetch --unshallow",
        " Only the newest history is here; fetch all of it: git fetch --unshallow",
    )


def _line(root, command):
    return _git(root, command).decode().strip()


def _git(root, command, given=b"", missing=False):
    """What a git command prints. Raises Unable where it fails; missing: gives None then."""
    try:
        return subprocess.run(
            ["git", "--literal-pathspecs", "-C", root, *command],
            input=given, capture_output=True, check=True, timeout=PATIENCE,
        ).stdout  # fmt: skip
    except (OSError, ValueError, subprocess.SubprocessError) as wrong:
        if missing:
            return None
        said = getattr(wrong, "stderr", None) or b""
        reason = said.decode("utf-8", "replace").strip() or type(wrong).__name__
        raise Unable(
            f"git tidak dapat membaca riwayat: {reason}", f"git cannot read history: {reason}"
        ) from None
