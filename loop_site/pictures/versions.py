"""Make the versions of a picture that browsers choose from, once for each picture."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from io import BytesIO

import PIL
from PIL import Image

from ..problems import Faults
from .cache import keep, kept
from .decoding import Unusable, contents, decode

WIDTHS = (480, 800, 1200, 1600)
FALLBACK = 1200  # wide enough for whoever shows a preview, light enough for a feed reader
TALLEST = 16_000  # WebP ends at 16,383 pixels a side
# In the order browsers are to prefer them. AVIF: more threads would make other bytes.
ENCODERS = {
    "avif": ("image/avif", "AVIF", {"quality": 60, "speed": 7, "max_threads": 1}),
    "webp": ("image/webp", "WEBP", {"quality": 78, "method": 4}),
    "jpg": ("image/jpeg", "JPEG", {"quality": 80, "optimize": True, "progressive": True}),
    "png": ("image/png", "PNG", {"compress_level": 6}),
}
# With one photograph an article's first view on a phone stays within 60 kB: what phones ask for is
# encoded again, a little coarser each time, until it weighs no more than this or is coarse enough.
PHONE, HEAVIEST, COARSER, COARSEST = 800, 44_000, 8, 36  # pixels, bytes, steps of quality
# Everything beside the picture that decides the bytes. Count up when the code does it otherwise.
RECIPE = f"1 {PIL.__version__} {WIDTHS} {TALLEST} {ENCODERS} {PHONE} {HEAVIEST}".encode()


@dataclass(frozen=True)
class Picture:
    """A picture to be shown. width, height: of its largest version, upright, in pixels.

    files: {output name: Path in the cache}. sources: (MIME type, ((name, width), …)) for each
    format, the best first, the last one for every browser; fallback: a name among the last.
    """

    width: int
    height: int
    files: dict
    sources: tuple
    fallback: str


def prepare(source, cache, path=None):
    """The Picture of the file at `source`, its versions kept in the folder `cache` (both Paths).

    path: how a message names the file, else `source` as it stands. The same file gives the same
    bytes under the same names; other bytes get other names. What is in the cache is not decoded
    again. Raises Faults when `problem` would find something; OSError when the disk is full.
    """
    try:
        data = contents(source)
        key = hashlib.sha256(RECIPE + data).hexdigest()
        facts = kept(cache, key) or _make(data, cache, key)
    except Unusable as fault:
        raise Faults([fault.problem(path or source.as_posix())]) from None
    stem, files, sources = f"{_slug(source.stem)}-{key[:8]}", {}, []
    for kind in facts["kinds"]:
        names = tuple((f"{stem}-{width}.{kind}", width) for width in facts["widths"])
        files |= {name: cache / f"{key}-{width}.{kind}" for name, width in names}
        sources.append((ENCODERS[kind][0], names))
    fallback = [name for name, width in names if width <= FALLBACK][-1]
    return Picture(*facts["size"], files, tuple(sources), fallback)


def _slug(stem):
    ascii_only = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", ascii_only.lower()).strip("-")[:60].strip("-") or "gambar"


def _make(data, cache, key):
    image, size = decode(data, _bounded)
    kinds = ("avif", "webp", "png" if image.mode == "RGBA" else "jpg")
    # A step close below the picture's own width would save nobody anything.
    widths = [*(step for step in WIDTHS if step <= size[0] * 0.9), size[0]]
    files = {}
    for width in reversed(widths):
        # Each from the one before: as sharp to the eye, and quicker than from the whole.
        image = _resized(image, (width, max(1, round(size[1] * width / size[0]))))
        for kind in kinds:
            files[f"-{width}.{kind}"] = _encoded(image, kind)
    return keep(cache, key, files, size=size, widths=widths, kinds=kinds)


def _bounded(width, height):
    scale = min(1, WIDTHS[-1] / width, TALLEST / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _resized(image, size):
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _encoded(image, kind):
    _, name, options = ENCODERS[kind]
    quality = options.get("quality")
    while True:
        file = BytesIO()
        image.save(file, name, **options)
        light = file.tell() <= HEAVIEST or image.width > PHONE
        if quality is None or light or quality - COARSER < COARSEST:
            return file.getvalue()
        quality -= COARSER
        options = {**options, "quality": quality}
