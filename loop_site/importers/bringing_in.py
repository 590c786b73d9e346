"""Bring one Word file in: read it, write its draft, or refuse it with nothing written."""

import errno
import os
import stat
from dataclasses import dataclass, field

from . import articles, drafts, word
from .refusals import Refused
from .word import archive


@dataclass
class Arrived:
    """name: of the file. files: what was written, paths below the root; none where `refused`."""

    name: str
    files: list = field(default_factory=list)
    article: articles.Article | None = None
    refused: Refused | None = None


def contents(file):
    """The bytes of the Word file at `file` (a Path). Raises Refused; what is too large is not read."""
    if file.name.startswith("~$"):
        raise Refused(
            "Ini catatan sementara Word, bukan dokumennya. Tutup Word, lalu pilih berkas tanpa ~$.",
            "This is a note Word keeps for itself, not the document. Close Word and choose the file without ~$.",
        )
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Refused("Ini folder. Sebutkan berkas .docx di dalamnya.", "This is a folder. Name the .docx file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise Refused("Ini bukan berkas biasa.", "This is no ordinary file.")
        if status.st_size > archive.HEAVIEST:
            archive.too_heavy(status.st_size)
        return file.read_bytes()
    except FileNotFoundError:
        raise Refused(
            "Berkas ini tidak ada. Periksa ejaan dan foldernya.", "There is no such file. Check its spelling and folder."
        ) from None
    except OSError:
        raise Refused(
            "Berkas ini tidak dapat dibuka. Periksa izinnya, atau tutup dulu di Word.",
            "This file cannot be opened. Check its permissions, or close it in Word first.",
        ) from None


def article(data, name, root, alumni, now, wishes):
    """The articles.Article of the Word file in the bytes `data`, called `name`. Raises Refused.

    Nothing is written. An address that is taken is refused here already.
    """
    made = articles.made(word.read(data), name, alumni, now, wishes)
    if (root / drafts.folder(made.draft.slug)).exists():
        raise taken(drafts.folder(made.draft.slug))
    return made


def written(made, root):
    """Write the draft of an Article below the Path `root`. Returns its files. Raises Refused."""
    try:
        return drafts.write(root, made.draft)
    except drafts.Taken as there:
        raise taken(there.path) from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refused(
                "Ruang penyimpanan penuh, jadi tidak ada yang ditulis. Kosongkan sedikit, lalu coba lagi.",
                "The disk is full, so nothing was written. Free some space and try again.",
            ) from None
        raise Refused(
            f"Draf tidak dapat ditulis ke {drafts.folder(made.draft.slug)} ({os.strerror(error.errno or 0)}), jadi "
            "tidak ada yang ditulis.",
            f"The draft cannot be written to {drafts.folder(made.draft.slug)} ({os.strerror(error.errno or 0)}), so "
            "nothing was written.",
        ) from None


def taken(path):
    """The Refused of an article whose folder `path` is there already."""
    return Refused(
        f"{path} sudah ada dan tidak ditimpa. Bila ini tulisan lain dengan judul sama, tambahkan --slug alamat-lain.",
        f"{path} is there already and is left as it is. If this is another text with the same title, add --slug "
        "another-address.",
    )
