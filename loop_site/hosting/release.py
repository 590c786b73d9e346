"""A built site made ready for a web server of one's own: a folder to swap in, compressed.

A file that is byte for byte the one of the release before is the same file on the disk: it keeps
its date, so that what readers have kept answers with 304 after every hourly build, and it is
compressed once in its life.
"""

import gzip
import os
import shutil
from pathlib import Path

import brotli

ENDINGS = (".css", ".html", ".js", ".json", ".svg", ".txt", ".xml")
SMALLEST = 512  # below that a compressed answer saves nothing
# On the site's pages (36 kB) 10 takes 13 ms for 11 % less than gzip, 11 takes 31 ms for 13 %.
QUALITY = 10
COMPRESSED = {
    ".br": lambda data: brotli.compress(data, quality=QUALITY),
    ".gz": lambda data: gzip.compress(data, 9, mtime=0),
}


def make(site, target, previous=None):
    """Copy the folder `site` to `target`, which must not exist, with compressed files beside.

    previous: the folder of the release before, or None. Returns how many files are new. Raises
    OSError.
    """
    site, target = Path(site), Path(target)
    new = 0
    for folder, _, names in os.walk(site):
        place = target / Path(folder).relative_to(site)
        place.mkdir(parents=True)
        for name in names:
            source, copy = Path(folder, name), place / name
            before = Path(previous) / source.relative_to(site) if previous else None
            if before is None or not _again(source, copy, before):
                shutil.copyfile(source, copy)
                _compress(copy)
                new += 1
    return new


def _again(source, copy, before):
    """Whether `before` holds the same bytes, and is `copy` now, with its compressed forms."""
    if not before.is_file() or before.read_bytes() != source.read_bytes():
        return False
    os.link(before, copy)
    for ending in COMPRESSED:
        small = before.with_name(before.name + ending)
        if small.is_file():
            os.link(small, copy.with_name(copy.name + ending))
    return True


def _compress(file):
    data = file.read_bytes()
    if file.suffix not in ENDINGS or len(data) < SMALLEST:
        return
    stamp = file.stat().st_mtime_ns
    for ending, compress in COMPRESSED.items():
        small = file.with_name(file.name + ending)
        small.write_bytes(compress(data))
        os.utime(small, ns=(stamp, stamp))
