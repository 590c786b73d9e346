"""Pictures are mended on their own disk, once, and only as far as a program can."""

import os

import pytest

from loop_site.checks import mending_files, run
from loop_site.pictures import metadata
from tests.loop_site.sample_pictures import encoded, halves
from tests.loop_site.small import NOW
from tests.loop_site.test_metadata import exif

PLACE = "docs/artikel/a/foto.jpg"


def mend(small):
    return mending_files.mend(small.root, lambda: run.of_files(small.root, NOW))


def put(small, **told):
    small.write(PLACE, encoded(halves(), "JPEG", exif=exif(**told)))


@pytest.mark.parametrize(
    ("told", "rules"),
    [
        ({"place": True}, ["picture-with-place"]),
        ({"person": True}, ["picture-with-identity"]),
        ({"turn": 6, "place": True}, ["picture-sideways"]),
        ({}, []),
    ],
)
def test_picture_tells_nothing_any_more(small, told, rules):
    put(small, **told)
    done, left = mend(small)
    assert ([one.problem.rule for one in done], left) == (rules, [])
    known = metadata.read(small.root / PLACE)
    assert (known.place, known.people, known.orientation) == (False, (), 1)
    assert mend(small) == ([], [])


def test_link_is_never_written_through(small):
    outside = small.root / "asli.jpg"
    outside.write_bytes(encoded(halves(), "JPEG", exif=exif(place=True)))
    before = outside.read_bytes()
    (small.root / "docs/artikel/a").mkdir(parents=True)
    os.symlink(outside, small.root / PLACE)
    assert mend(small) == ([], [PLACE])
    assert outside.read_bytes() == before


def test_file_that_cannot_be_written_is_told(small, monkeypatch):
    put(small, place=True)

    def full(path, data):
        raise OSError("No space left on device")

    monkeypatch.setattr(mending_files.writing, "whole", full)
    assert mend(small) == ([], [PLACE])
