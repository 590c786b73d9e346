"""Which project a command is about, and which part of it."""

import os
from pathlib import Path, PurePosixPath

import click

from ..problems import printable

PARTS = ("docs", "data")


class Unknown(click.ClickException):
    """A place that cannot be looked at; the message says so in both languages."""

    exit_code = 2


def project(paths, here):
    """(root, parts): the project's folder (a Path), and what `paths` name in it, below the root.

    paths: as typed in the folder `here`, which may be any folder of the project, or its root.
    parts: `/`-separated; empty without paths. Raises Unknown.
    """
    start = Path(os.path.abspath(here / paths[0])) if paths else here
    root = _above(here) or _above(start) or here
    if not (root / "docs").is_dir():
        raise Unknown(
            f"Di {root} tidak ada folder docs/. Jalankan perintah ini di folder proyek.\n"
            f"    There is no folder docs/ in {root}. Run this command in the project's folder."
        )
    return root, [_part(path, here, root) for path in paths]


def within(path, parts):
    """Whether the file `path` lies in one of `parts`; everything does where there are none."""
    names = PurePosixPath(path).parts
    return not parts or any(names[: len(part)] == part for part in _names(parts))


def _names(parts):
    return [PurePosixPath(part).parts for part in parts]


def _above(folder):
    """The nearest folder from `folder` upwards that holds a project, or None."""
    folders = (folder, *folder.parents)
    return next((place for place in folders if (place / "mkdocs.yml").is_file()), None)


def _part(path, here, root):
    name = printable(path)
    # As typed in this folder, or as our messages write it, from the project's root.
    for place in (here / path, root / path):
        place = Path(os.path.abspath(place))
        if os.path.lexists(place) and place.is_relative_to(root):
            part = place.relative_to(root).as_posix()
            if part == "." or PurePosixPath(part).parts[0] in PARTS:
                return part
            raise Unknown(
                f"{name} bukan bagian dari isi. Sebutkan berkas atau folder di docs/ atau data/.\n"
                f"    {name} is no part of the content. Name a file or folder in docs/ or data/."
            )
    raise Unknown(
        f"{name} tidak ada di proyek ini. Periksa ejaan dan foldernya.\n"
        f"    {name} is not in this project. Check its spelling and folder."
    )
