"""Pictures and files from a copy of wp-content/uploads/: nothing is ever fetched from a network."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

from ... import addresses
from ...pictures import is_picture
from ...pictures.decoding import Unusable
from .. import pictures
from ..left_out import LeftOut

_VARIANT = re.compile(
    r"-\d{2,5}x\d{2,5}(?=\.\w+$)|-(?:scaled|rotated)(?=\.\w+$)|-e\d{10,}(?=\.\w+$)"
)
_BELOW = ("", "uploads", "wp-content/uploads", "public_html/wp-content/uploads")


def original(name):
    """`2021/03/foto.jpg` for the smaller `2021/03/foto-1024x768.jpg` WordPress made of it."""
    return _VARIANT.sub("", name)


def find(folder, name):
    """The file `name`, as it lies below uploads/, in the copy `folder` (a Path); None without.

    The original before the smaller ones that were made of it. Nothing outside of `folder`.
    """
    if folder is None:
        return None
    plain = unquote(name)
    stem, dot, ending = original(plain).rpartition(".")
    for one in dict.fromkeys((original(plain), f"{stem}-scaled{dot}{ending}", plain)):
        for form in ("NFC", "NFD"):
            for below in _BELOW:
                place = folder / below / unicodedata.normalize(form, one)
                if _inside(place, folder):
                    return place
    return None


def _inside(place, folder):
    try:
        return place.is_file() and place.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return False


def beside(name, ending, taken):
    """The name a file with that `ending` gets in an article's folder, none of those `taken`."""
    stem = addresses.fit(PurePosixPath(unquote(name)).stem)[:60].strip("-") or "gambar"
    count = 1
    while f"{stem}{f'-{count}' if count > 1 else ''}{ending}" in taken:
        count += 1
    return f"{stem}{f'-{count}' if count > 1 else ''}{ending}"


def usable(place, left):
    """(ending, bytes) of the file at `place` as it may be published, or None, and why in `left`.

    A picture comes upright, and tells neither where it was taken nor by whom.
    """
    try:
        data = place.read_bytes()
        if not is_picture(place.name):
            return place.suffix.lower(), data
        ending, data = pictures.fitted(data)
    except Unusable as fault:
        told = fault.problem(place.name)
        left.append(LeftOut("picture", f"{place.name} ({told.id} / {told.en})"))
        return None
    except OSError:
        left.append(LeftOut("picture", f"{place.name} (tidak terbaca / unreadable)"))
        return None
    return f".{ending}", data
