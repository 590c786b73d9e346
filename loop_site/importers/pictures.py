"""Pictures out of a document: upright, without metadata, no larger than a page can show."""

from io import BytesIO

from PIL import Image

from ..messages import pictures as messages
from ..pictures import metadata
from ..pictures.decoding import HEAVIEST, Unusable, decode

WIDEST, TALLEST = 2400, 4000  # pixels; the site makes smaller ones of it
LIGHT = 1_000_000  # bytes up to which a PNG stays one; above it is a photograph


def fitted(data):
    """(ending, bytes) of the picture in the bytes `data`, as it may lie beside a text.

    A JPEG, PNG or WebP that fits keeps its pixels. Raises Unusable where it is no sound picture.
    """
    if not data:
        raise Unusable(messages.picture_empty)
    if len(data) > HEAVIEST:
        raise Unusable(messages.picture_too_heavy)
    image, size = decode(data, _bounded)
    if image.size == size and (kept := metadata.stripped(data)) and len(kept) <= 2 * LIGHT:
        return _ending(kept), kept
    if image.size != size:
        image = image.resize(size, Image.Resampling.LANCZOS)
    if image.mode == "RGBA" or data.startswith(b"\x89PNG"):
        file = BytesIO()
        image.save(file, "PNG", optimize=True)
        if image.mode == "RGBA" or file.tell() <= LIGHT:
            return "png", file.getvalue()
    file = BytesIO()
    image.save(file, "JPEG", quality=88, optimize=True)
    return "jpg", file.getvalue()


def _ending(data):
    return (
        "jpg" if data.startswith(b"\xff\xd8") else "png" if data.startswith(b"\x89PNG") else "webp"
    )


def _bounded(width, height):
    scale = min(1, WIDEST / width, TALLEST / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
