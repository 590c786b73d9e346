"""Pictures to try: two colours whose place can be told, in whatever format, sound or spoilt."""

import struct
import zlib
from io import BytesIO

from PIL import Image

from loop_site import pictures

RED, BLUE = (220, 30, 30), (30, 30, 220)


def encoded(image, kind, **options):
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def halves(size=(64, 48), mode="RGB"):
    """Red on the left, blue on the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image.convert(mode)


def put(folder, name, data):
    (folder / name).write_bytes(data)
    return folder / name


def prepared(folder, data, name="foto.jpg"):
    return pictures.prepare(put(folder, name, data), folder / "cache")


def shown(picture):
    return Image.open(picture.files[picture.fallback]).convert("RGBA")


def near(colour, other):
    return all(abs(one - two) < 24 for one, two in zip(colour[:3], other[:3], strict=True))


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_claiming(width, height):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)


def webp_claiming(width, height):
    data = bytearray(encoded(halves(), "WEBP", exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0"))
    assert data[12:16] == b"VP8X"
    data[24:30] = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    return bytes(data)


def gif_claiming(side):
    frame = b"," + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\x02\x02\x4c\x01\0;"
    return b"GIF89a" + struct.pack("<HHBBB", side, side, 0, 0, 0) + frame


def moving(kind):
    return encoded(halves(), kind, save_all=True, append_images=[halves().rotate(180)])


SOUND = {kind: encoded(halves(), kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "GIF")}
