"""Releases on a server of one's own: home/releases/<time>/, and home/current, a link to one.

A release holds site/ and the web servers' files, which name that release's own folder: a server
goes over to new files and new headers in one moment, when it is told to read its configuration.
"""

import shutil
from urllib.parse import urlsplit
from uuid import uuid4

from . import manifest, readiness, release

CURRENT, FOLDER = "current", "releases"
ROOTS = {"nginx.conf": "root {folder};\n", "Caddyfile": "root * {folder}\n"}


def add(root, home, now):
    """Make a release of root/site and root/hosting in `home` (Paths); give its folder.

    None where the one online is the same. Raises OSError; then nothing is left behind.
    """
    before = (home / CURRENT).resolve()
    if _same(root, before):
        return None
    target = home / FOLDER / f"{now:%Y%m%dT%H%M%S%f}"
    aside = home / FOLDER / f".{uuid4().hex}"
    aside.mkdir(parents=True)
    try:
        online = before / "site" if (before / "site").is_dir() else None
        release.make(root / "site", aside / "site", online)
        _below(aside, _base(root))
        for name in ROOTS:
            (aside / name).write_bytes(server_file(root, name, target))
        aside.rename(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return target


def server_file(root, name, target):
    """Bytes of the file `name` of ROOTS for the release at `target`, from root/hosting."""
    folder = target.absolute() / ("root" if _base(root) else "site")
    return ROOTS[name].format(folder=folder).encode() + (root / "hosting" / name).read_bytes()


def _base(root):
    """The folders of its host below which the site in root/site stands: ["loop"], usually []."""
    address = readiness.built_for(root / "site") or ""
    return [part for part in urlsplit(address).path.split("/") if part]


def _below(release, base):
    """Put root/ into the folder `release`, through which its site is seen below `base`."""
    if base:
        place = release.joinpath("root", *base)
        place.parent.mkdir(parents=True)
        place.symlink_to("../" * len(base) + "site")


def _same(root, before):
    try:
        new, old = ((one / "site" / manifest.NAME).read_bytes() for one in (root, before))
        return new == old and all(
            (before / name).read_bytes() == server_file(root, name, before) for name in ROOTS
        )
    except OSError:
        return False


def prune(home, keep):
    """Delete all but the `keep` newest releases, never the one online."""
    online = (home / CURRENT).resolve()
    known = sorted(path for path in (home / FOLDER).glob("[0-9]*") if path.is_dir())
    for old in known[: max(0, len(known) - keep)]:
        if old.resolve() != online:
            shutil.rmtree(old)
