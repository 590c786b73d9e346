"""What is told of a file that cannot be read as a text."""

from .. import codings
from ..problems import message


@message(fix=codings.converted)
def not_utf_8(path, coding, line, sign):
    """A text is saved in another coding than UTF-8.

    Bad:
        the bytes 93 48 61 6c 6f 94, which are “Halo” in Windows-1252
    Good:
        the bytes e2 80 9c 48 61 6c 6f e2 80 9d, which are “Halo” in UTF-8
    """
    name = "Windows-1252" if coding == codings.WINDOWS else "UTF-16"
    where = (f" (tanda {sign} di baris {line})", f" (the sign {sign} on line {line})")
    id, en = where if coding == codings.WINDOWS else ("", "")
    return (
        path, 0,
        f"Berkas ini tersimpan sebagai {name}{id}, bukan UTF-8. Simpan ulang dengan pengodean "
        "UTF-8.",
        f"This file is saved as {name}{en}, not as UTF-8. Save it again with the UTF-8 encoding.",
    )


@message()
def not_text(path, program):
    """A file is named as a text and holds something else: a Word file, a picture.

    Bad:
        docs/artikel/janji/index.md, a Word file that was renamed
    Good:
        docs/artikel/janji/index.md, the words copied into a text file
    """
    id, en = (f"; tampaknya {program}", f"; it looks like {program}") if program else ("", "")
    return (
        path, 0,
        f"Isi berkas ini bukan teks{id}. Mengganti nama tidak mengubah isinya: salin kata-katanya "
        "ke berkas .md baru.",
        f"What this file holds is no text{en}. A new name does not change what is in it: copy the "
        "words into a new .md file.",
    )


@message()
def text_too_large(path, size, largest):
    """A text is larger than any article or page can be; it would take seconds to show.

    Bad:
        docs/artikel/arsip/index.md, 5000 kB: all articles of ten years in one file
    Good:
        docs/artikel/arsip-2016/index.md and nine others, or a PDF
    """
    return (
        path, 0,
        f"Teks ini {size} kB, lebih dari {largest} kB. Bagi menjadi beberapa tulisan; gambar "
        "ditaruh sebagai berkas sendiri, bukan di dalam teks.",
        f"This text has {size} kB, more than {largest} kB. Divide it into several; pictures stand "
        "beside a text as files, not inside it.",
    )


@message()
def file_unreadable(path):
    """A file is there and cannot be opened, as a link to a file that is gone.

    Bad:
        docs/biaya.md -> ../biaya-2024.md, which is gone
    Good:
        docs/biaya.md, the file itself
    """
    return (
        path, 0,
        "Berkas ini tidak dapat dibuka: tautan (symlink) yang putus, folder yang bernama seperti "
        "berkas, atau izin yang tertutup. Ganti dengan berkasnya sendiri.",
        "This file cannot be opened: a symbolic link that leads nowhere, a folder named like a "
        "file, or permissions that are shut. Put the file itself there.",
    )


@message()
def symlink_unfit(path, to_folder):
    """A symbolic link leads out of docs/, or to a folder: what is behind it must not be shown.

    Bad:
        docs/artikel/janji/index.md -> /etc/passwd
        docs/artikel/janji-lama -> janji
    Good:
        docs/artikel/janji/index.md, the file itself
    """
    if to_folder:
        return (
            path, 0,
            "Ini tautan (symlink) ke folder; isinya tidak akan menjadi halaman. Ganti dengan "
            "foldernya sendiri, atau hapus.",
            "This is a symbolic link to a folder; what is in it would not become pages. Put the "
            "folder itself there, or delete it.",
        )
    return (
        path, 0,
        "Ini tautan (symlink) ke luar docs/. Salin berkasnya sendiri ke sini, atau hapus.",
        "This is a symbolic link that leads out of docs/. Copy the file itself here, or delete it.",
    )
