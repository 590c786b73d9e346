"""Open a picture staff added: say what is wrong with it, or give its pixels, plain and upright."""

import re
import warnings
from io import BytesIO

from PIL import Image, ImageCms
from PIL.AvifImagePlugin import AvifImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.Image import Transpose
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from ..messages import pictures as messages

# How the names of pictures end, those we cannot show among them: they are told, not passed over.
KINDS = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".heic", ".heif", ".bmp", ".tif", ".tiff")
LARGEST = 60_000_000  # pixels; a decoded picture takes 3 to 4 bytes each
HEAVIEST = 20_000_000  # bytes
# Each decoder more is one more to attack; importing these is what makes Pillow know them.
DECODERS = (JpegImageFile, PngImageFile, WebPImageFile, AvifImageFile, GifImageFile)
FORMATS = [decoder.format for decoder in DECODERS]
BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"GIF8")
# The brands of ISO/IEC 23008-12; AVIF shares the last two and then names itself next.
HEIC = re.compile(rb".{4}ftyp(hei[cmsx]|hev[cmsx]|(mif1|msf1)(?!.{,40}avif))", re.DOTALL)
# How to turn what the camera stored so that it stands upright: Orientation, tag 274 of Exif 3.0.
ORIENTATION = 274
TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}
SIDEWAYS = (5, 6, 7, 8)
SPACES = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}


class Unusable(Exception):
    """The picture cannot be shown. `problem`: gives the Problem staff read, by the file's name."""

    def __init__(self, problem):
        self.problem = problem
        super().__init__(problem.__name__)


def is_picture(path):
    """Whether the file at `path` is named like a picture made of pixels."""
    return path.lower().endswith(KINDS)


def problem(source, path):
    """Why the picture at `source` (a Path) cannot be published, as a Problem, or None.

    path: how the message names the file. A JPEG is decoded at an eighth of its size, everything
    else whole: only that tells a sound file from a cut one. SVG is not ours to judge: None.
    """
    if source.suffix.lower() == ".svg":
        return None
    try:
        decode(contents(source), lambda width, height: (1, 1))
    except Unusable as fault:
        return fault.problem(path)
    return None


def contents(source):
    """The bytes of the file at `source`. Raises Unusable when it has none or too many."""
    try:
        size = source.stat().st_size
        if size > HEAVIEST:
            raise Unusable(messages.picture_too_heavy)
        data = source.read_bytes()
    except OSError:
        raise Unusable(messages.picture_unreadable) from None
    if not data:
        raise Unusable(messages.picture_empty)
    return data


def decode(data, wanted):
    """The picture in the bytes `data`, and the (width, height) it shall have.

    wanted: from the upright (width, height) to the size asked for, in pixels; a JPEG comes as
    small as it can be had without falling below. Returns (Image in RGB or RGBA, sRGB, upright,
    with no metadata; wanted size). Raises Unusable; what is too large is never decoded.
    """
    if HEIC.match(data):
        raise Unusable(messages.picture_heic)
    try:
        with warnings.catch_warnings():
            # Pillow's own limit is looser than ours and speaks to developers.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(data), formats=FORMATS)
        if image.width * image.height > LARGEST:
            raise Unusable(messages.picture_too_large)
        # Some phones put a second picture, of depth or brightness, behind a JPEG: it stays still.
        if image.format not in ("JPEG", "MPO") and getattr(image, "is_animated", False):
            raise Unusable(messages.picture_animated)
        orientation = _orientation(image)
        sideways = orientation in SIDEWAYS
        size = wanted(*_swapped(image.size, sideways))
        image.draft(None, _swapped(size, sideways))
        image.load()
        image = _plain(image)
    except Unusable:
        raise
    except Image.DecompressionBombError:
        raise Unusable(messages.picture_too_large) from None
    except Exception:  # decoders meet damage with whatever error it leads to
        known = data.startswith(BEGINNINGS) or data[4:8] == b"ftyp"
        raise Unusable(messages.picture_broken if known else messages.picture_unknown) from None
    return (image.transpose(TURNS[orientation]) if orientation in TURNS else image), size


def _swapped(size, sideways):
    return size[::-1] if sideways else size


def _orientation(image):
    try:
        return image.getexif().get(ORIENTATION)
    except Exception:  # damaged metadata need not cost the picture
        return None


def _plain(image):
    """RGB, or RGBA where something shows through, in sRGB, and nothing of the file but pixels."""
    if image.mode.startswith("I"):  # 16 bits a pixel, which `convert` would cut off at 255
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    alpha = None
    if image.has_transparency_data:
        alpha = image.convert("RGBA").getchannel("A")
    image = _srgb(image)
    if alpha and alpha.getextrema()[0] < 255:
        image.putalpha(alpha)
    # Pillow hands what it knows of a picture on to its copies, and some encoders write it.
    image.info = {}
    return image


def _srgb(image):
    """Without a profile, or with one that is damaged or another picture's, sRGB is assumed."""
    mode = {"LA": "L", "1": "L"}.get(image.mode, image.mode)
    mode = mode if mode in SPACES else "RGB"
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(image.info["icc_profile"]))
        if profile.profile.xcolor_space.strip() == SPACES[mode]:
            return ImageCms.profileToProfile(
                image.convert(mode), profile, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
    except (KeyError, OSError, TypeError, ValueError, ImageCms.PyCMSError):
        pass
    return image.convert("RGB")
