"""Bring one Word file in: read it, write its draft, or refuse it with nothing written."""

import errno
import os
import stat
from dataclasses import dataclass, field, replace

from .. import time_limit
from ..languages import DEFAULT
from . import articles, drafts, word
from .refusals import Refused
from .word import archive

SECONDS = 60  # of the processor, for one file; an article of 10,000 words needs three


@dataclass
class Arrived:
    """name: of the file. files: what was written, paths below the root; none where `refused`."""

    name: str
    files: list = field(default_factory=list)
    article: articles.Article | None = None
    refused: Refused | None = None


def contents(file):
    """The bytes of the Word file at `file` (a Path), not read where too large. Raises Refused."""
    if file.name.startswith("~$"):
        raise Refused(
            "Ini catatan sementara Word, bukan dokumennya. Tutup Word, lalu pilih berkas tanpa ~$.",
            "This is a note Word keeps for itself, not the document. Close Word and choose the "
            "file without ~$.",
        )
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Refused(
                "Ini folder. Sebutkan berkas .docx di dalamnya.",
                "This is a folder. Name the .docx file in it.",
            )
        if not stat.S_ISREG(status.st_mode):
            raise Refused("Ini bukan berkas biasa.", "This is no ordinary file.")
        if status.st_size > archive.HEAVIEST:
            archive.too_heavy(status.st_size)
        return file.read_bytes()
    except FileNotFoundError:
        raise Refused(
            "Berkas ini tidak ada. Periksa ejaan dan foldernya.",
            "There is no such file. Check its spelling and folder.",
        ) from None
    except OSError:
        raise Refused(
            "Berkas ini tidak dapat dibuka. Periksa izinnya, atau tutup dulu di Word.",
            "This file cannot be opened. Check its permissions, or close it in Word first.",
        ) from None


def article(data, name, root, alumni, now, wishes, into=None):
    """The articles.Article of the Word file in the bytes `data`, called `name`. Raises Refused.

    Nothing is written. An address that is taken is refused here already. into: the folder of an
    article that lacks its English half.
    """
    try:
        with time_limit.limited(SECONDS):
            made = articles.made(word.read(data), name, alumni, now, wishes)
    except time_limit.TooLong:
        raise Refused(
            f"Membaca berkas ini perlu lebih dari {SECONDS} detik, jadi dihentikan. Salin teksnya "
            "ke dokumen baru, lalu simpan.",
            f"Reading this file takes more than {SECONDS} seconds, so it was stopped. Copy its "
            "text into a new document and save that.",
        ) from None
    if into:
        return half(made, into, root)
    if (root / drafts.folder(made.draft.slug)).exists():
        raise taken(drafts.folder(made.draft.slug))
    return made


def half(made, path, root):
    """The Article `made` as the English half of the article whose folder is `path`. Raises Refused.

    The facts stand in the Indonesian file already; only words are kept.
    """
    place, halves = root / path, made.draft.halves
    if not (place / drafts.file_name(DEFAULT)).is_file():
        raise Refused(
            f"{path}/index.md tidak ada. Sebutkan folder artikel yang bahasa Indonesianya sudah "
            "ada.",
            f"There is no {path}/index.md. Name the folder of an article whose Indonesian text is "
            "there.",
        )
    (language, (facts, body)), *more = halves.items()
    if language == DEFAULT or more:
        raise Refused(
            "Naskah ini memuat teks Indonesia, padahal yang dilengkapi bagian Inggrisnya. Tanpa "
            "--into ia menjadi "
            "artikel baru.",
            "This manuscript holds an Indonesian text, but it is the English half that is wanted. "
            "Without --into it "
            "becomes a new article.",
        )
    if (place / drafts.file_name(language)).exists():
        raise taken(f"{path}/{drafts.file_name(language)}", "")
    words = {name: facts.get(name) for name in ("title", "slug")}
    renamed, pictures = body, {}
    for name, data in made.draft.pictures.items():
        new = f"{language}-{name}" if (place / name).exists() else name
        renamed, pictures[new] = renamed.replace(f"]({name})", f"]({new})"), data
    draft = drafts.Draft(place.name, {language: (words, renamed)}, pictures)
    return replace(made, draft=draft, remarks=made.remarks[:0])


def written(draft, root, into=False):
    """Write a drafts.Draft below the Path `root`. Returns its files. Raises Refused."""
    try:
        return (drafts.complete if into else drafts.write)(root, draft)
    except drafts.Taken as there:
        raise taken(there.path) from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refused(
                "Ruang penyimpanan penuh, jadi tidak ada yang ditulis. Kosongkan sedikit, lalu "
                "coba lagi.",
                "The disk is full, so nothing was written. Free some space and try again.",
            ) from None
        raise Refused(
            f"Draf tidak dapat ditulis ke {drafts.folder(draft.slug)} "
            f"({os.strerror(error.errno or 0)}), jadi "
            "tidak ada yang ditulis.",
            f"The draft cannot be written to {drafts.folder(draft.slug)} "
            f"({os.strerror(error.errno or 0)}), so "
            "nothing was written.",
        ) from None


def taken(path, *hint):
    """The Refused of an article, or half of one, whose `path` is there already."""
    id, en = (
        hint * 2
        if hint
        else (
            " Bila ini tulisan lain dengan judul sama, ubah judulnya di dokumen, atau tambahkan "
            "--slug alamat-lain.",
            " If this is another text with the same title, change its title in the document, or "
            "add --slug another-address.",
        )
    )
    return Refused(
        f"{path} sudah ada dan tidak ditimpa.{id}",
        f"{path} is there already and is left as it is.{en}",
    )
