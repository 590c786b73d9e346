"""Pictures: words for those who cannot see them, and nothing in the file but what it shows."""

import re
from functools import lru_cache

from ..pictures import is_picture, metadata
from . import rule

# What phones, cameras and chat programs call a picture says nothing about it.
_NAME = re.compile(
    r"(?:img|dsc|dscn|pxl|mvimg|image|photo|foto|gambar|screenshot|whatsapp image)?[\W\d_]*"
    r"(?:wa\d+)?(?:\.(?:jpe?g|png|webp|avif|gif))?",
    re.IGNORECASE,
)
_FILE = re.compile(r"[\w-]+\.(?:jpe?g|png|webp|avif|gif)", re.IGNORECASE)


@rule.rule()
def picture_in_text_without_alt(text):
    """A picture in the text has no words for readers who cannot see it, or only its file's name.

    Bad:
        ![](ruang-sesi.jpg)
        ![IMG_2041](ruang-sesi.jpg)
    Good:
        ![Dua kursi berhadapan di dekat jendela](ruang-sesi.jpg)
    """
    for link in text.links:
        alt = link.label.strip()
        if link.image and (_NAME.fullmatch(alt) or _FILE.fullmatch(alt)):
            said = link.target if len(link.target) <= 60 else f"{link.target[:57]}…"
            yield rule.Found(
                link.line,
                f"Gambar ini belum punya teks bagi pembaca yang tidak melihatnya. Tulis ![apa yang "
                f"terlihat]({said})",
                f"This picture has no words for readers who cannot see it. Write ![what it shows]"
                f"({said})",
            )


@lru_cache(maxsize=8)
def _metadata(place, _changed):
    return metadata.read(place)


def _known(file):
    if not is_picture(file.path) or not file.place.is_file():
        return None
    return _metadata(file.place, file.place.stat().st_mtime_ns)


@rule.rule(scope="file", fix=metadata.stripped)
def picture_with_place(file):
    """A picture tells where it was taken: a coach's home, a client's office.

    Bad:
        foto.jpg, as the phone wrote it, with GPS
    Good:
        foto.jpg, sent without its location
    """
    known = _known(file)
    if known and known.place:
        yield rule.Found(
            0,
            "Foto ini menyimpan tempat pengambilannya (GPS). Hapus dengan make check "
            "ARGS=--fix, atau kirim ulang dari ponsel tanpa lokasi.",
            "This photo keeps the place where it was taken (GPS). Remove it with make check "
            "ARGS=--fix, or send it again from the phone without its location.",
        )


@rule.rule(scope="file", fix=metadata.stripped)
def picture_with_identity(file):
    """A picture tells whose camera took it.

    Bad:
        foto.jpg with the owner's name and the camera's serial number
    Good:
        foto.jpg without them
    """
    known = _known(file)
    if known and known.people:
        names = ", ".join(known.people)
        yield rule.Found(
            0,
            f"Foto ini menyimpan keterangan tentang orangnya ({names}). Hapus dengan make check "
            "ARGS=--fix.",
            f"This photo keeps details of a person ({names}). Remove them with make check "
            "ARGS=--fix.",
        )


@rule.rule(scope="file", fix=metadata.upright)
def picture_sideways(file):
    """A picture lies on its side and leaves it to each program to turn it.

    Bad:
        foto.jpg, held upright by the phone, with an orientation of 6
    Good:
        foto.jpg, turned and saved again
    """
    known = _known(file)
    if known and known.orientation not in (0, 1):
        yield rule.Found(
            0,
            "Foto ini tersimpan miring atau terbalik. Putar dan simpan ulang, atau jalankan "
            "make check ARGS=--fix.",
            "This photo is stored on its side or mirrored. Turn it and save it again, or run "
            "make check ARGS=--fix.",
        )
