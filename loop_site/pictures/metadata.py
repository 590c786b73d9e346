"""What a picture file says beside its pixels: where it was taken, by whom, which way up."""

import re
import struct
import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from .decoding import FORMATS, ORIENTATION, Unusable, decode

GPS = 0x8825  # the directory of places, Exif 3.0
# Directory, tag: who holds the camera, or which camera it is; Exif 3.0 and Windows' own.
PEOPLE = {
    None: {0x013B: "Artist", 0x013C: "HostComputer", 0x9C9D: "XPAuthor"},
    0x8769: {0xA430: "CameraOwnerName", 0xA431: "BodySerialNumber", 0xA435: "LensSerialNumber"},
}
_XMP_PLACE = re.compile(rb"GPSL(?:atitude|ongitude)")
_XMP_PERSON = re.compile(rb"(?:OwnerName|SerialNumber|dc:creator)\b")


@dataclass(frozen=True)
class Metadata:
    """place: whether the file tells where it was taken. people: names of what tells by whom.
    orientation: how it must be turned to stand upright, 1 for not at all. size: in pixels.
    """

    place: bool
    people: tuple[str, ...]
    orientation: int
    size: tuple[int, int]


def read(file):
    """The Metadata of the picture at the path `file`, or None where it is no sound picture.

    Reads the headers only; whether the pixels are sound is for decoding to say.
    """
    try:
        with warnings.catch_warnings(), Image.open(file, formats=FORMATS) as image:
            exif = image.getexif()
            people = [
                name
                for directory, tags in PEOPLE.items()
                for tag, name in tags.items()
                if str((exif.get_ifd(directory) if directory else exif).get(tag, "")).strip("\0 ")
            ]
            xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
            xmp = xmp.encode() if isinstance(xmp, str) else xmp
            if not people and _XMP_PERSON.search(xmp):
                people.append("XMP")
            place = bool(exif.get_ifd(GPS)) or bool(_XMP_PLACE.search(xmp))
            return Metadata(place, tuple(people), exif.get(ORIENTATION, 1), image.size)
    except Exception:  # decoders meet damage with whatever error it leads to
        return None


def stripped(data):
    """The bytes `data` of a JPEG, PNG or WebP without metadata; pixels and colours stay.

    None where the format is another one, where it is damaged, or where the picture would no longer
    stand upright.
    """
    known = read(BytesIO(data))
    if known is None or known.orientation != 1:
        return None
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG"):
        return _png(data)
    return _webp(data) if data.startswith(b"RIFF") else None


def _jpeg(data):
    """Without segments APP1, APP3 to APP13 and comments, and without what follows the picture."""
    kept, place = [data[:2]], 2
    while data[place + 1 : place + 2] not in (b"\xda", b""):
        kind, (length,) = data[place + 1], struct.unpack(">H", data[place + 2 : place + 4])
        if kind not in (0xE1, *range(0xE3, 0xEE), 0xFE):
            kept.append(data[place : place + 2 + length])
        place += 2 + length
    # Within the pixels FF never stands before D9.
    end = data.find(b"\xff\xd9", place)
    return b"".join(kept) + (data[place : end + 2] if end > 0 else data[place:])


def _png(data):
    kept, place = [data[:8]], 8
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        if kind not in (b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"):
            kept.append(data[place : place + 12 + length])
        place += 12 + length
    return b"".join(kept)


def _webp(data):
    kept, place = [], 12
    while place + 8 <= len(data):
        kind, length = struct.unpack("<4sI", data[place : place + 8])
        chunk = data[place : place + 8 + length + length % 2]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0b1100]) + chunk[9:]  # holds neither any more
        if kind not in (b"EXIF", b"XMP "):
            kept.append(chunk)
        place += len(chunk)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def upright(data):
    """The bytes of the JPEG `data` turned as its flag says, without metadata; None for another."""
    if not data.startswith(b"\xff\xd8"):
        return None
    try:
        image, _ = decode(data, lambda width, height: (width, height))
    except Unusable:
        return None
    file = BytesIO()
    image.save(file, "JPEG", quality=95)
    return file.getvalue()
