"""Files that lie below docs/ and are no content, or would be carried to readers and should not."""

import re

from .. import documents, pictures
from . import rule

ALLOWED = (*documents.MARKDOWN, *documents.SHOWN)
# Bytes. A phone on a slow network takes half a minute for these; pictures have a cap of their own.
HEAVIEST = 10_000_000
_LEFT_BEHIND = re.compile(
    r"~\$.*|.*~|#.*#|thumbs\.db|desktop\.ini|icon\r|.*\.(?:bak|tmp|temp|sw[op]|orig|old|lnk|url|part)",
    re.IGNORECASE,
)
_TEXTS = (".docx", ".doc", ".odt", ".rtf", ".txt", ".html", ".htm", ".pages", ".gdoc", ".epub")
_EDITORS = (".#", "._", ".~")


def is_unknown(file):
    """Whether `file` is of a kind that is not for readers."""
    return not file.is_hidden and file.place.is_file() and not file.name.lower().endswith(ALLOWED)


@rule.rule("file")
def file_type_unknown(file):
    """A file is of a kind that this site does not show; it would be published as it lies there.

    Bad:
        docs/artikel/janji/~$janji.docx
        docs/artikel/janji/Thumbs.db
        docs/artikel/janji/index.md~
        docs/artikel/janji/index.md.txt
    Good:
        docs/artikel/janji/index.md
        docs/artikel/janji/foto.jpg
        docs/artikel/janji/lembar-kerja.pdf
    """
    name = file.name.lower()
    if not is_unknown(file):
        return
    if _LEFT_BEHIND.fullmatch(name):
        yield rule.Found(
            0,
            "Berkas ini ditinggalkan oleh Word, Windows, atau penyunting teks. Hapus dari docs/.",
            "Word, Windows or an editor left this file behind. Delete it from docs/.",
        )
    elif name.endswith(".md.txt"):
        right = file.name[:-4]
        yield rule.Found(
            0,
            f"Berkas ini tidak akan menjadi halaman: namanya berakhir ganda. Ganti menjadi {right}",
            f"This file would not become a page: its name has two endings. Rename it to {right}",
        )
    elif name.endswith(_TEXTS):
        yield rule.Found(
            0,
            "Naskah seperti ini tidak menjadi halaman. Salin teksnya ke index.md; bila pembaca perlu "
            "mengunduhnya, simpan sebagai PDF.",
            "A document like this becomes no page. Copy its text into index.md; where readers "
            "should download it, save it as a PDF.",
        )
    else:
        yield rule.Found(
            0,
            "Jenis berkas ini tidak ditampilkan di situs. Di docs/ boleh ada: tulisan (.md), gambar "
            "(.jpg, .png, .webp, .svg), dan PDF. Pindahkan atau hapus.",
            "Files of this kind are not shown on the site. docs/ may hold texts (.md), pictures "
            "(.jpg, .png, .webp, .svg) and PDFs. Move it elsewhere or delete it.",
        )


@rule.rule("file")
def file_too_large(file):
    """A file for readers to download is larger than a phone on a slow network can fetch.

    Bad:
        docs/artikel/janji/lembar-kerja.pdf, 30 MB of scanned pages
    Good:
        docs/artikel/janji/lembar-kerja.pdf, 400 kB of text
    """
    other = file.is_hidden or file.path.endswith(".md") or pictures.is_picture(file.path)
    if not other and not is_unknown(file) and file.size > HEAVIEST:
        size, most = -(-file.size // 1_000_000), HEAVIEST // 1_000_000
        yield rule.Found(
            0,
            f"Berkas ini {size} MB, lebih dari {most} MB. Simpan ulang dalam ukuran yang lebih "
            "kecil; PDF hasil pindaian sebaiknya disimpan sebagai teks.",
            f"This file has {size} MB, more than {most} MB. Save it again in a smaller size; a "
            "scanned PDF is better saved as text.",
        )


@rule.rule("file", severity="advice")
def file_hidden(file):
    """The name of a text begins with a dot, which hides it: it becomes no page.

    Bad:
        docs/artikel/janji/.index.md
    Good:
        docs/artikel/janji/index.md
    """
    if file.name.startswith(".") and not file.name.startswith(_EDITORS) and file.name.endswith(".md"):
        yield rule.Found(
            0,
            f"Nama yang diawali titik tersembunyi, jadi tulisan ini tidak menjadi halaman. Bila "
            f"seharusnya tampil, ganti menjadi {file.name[1:]}.",
            f"A name that begins with a dot is hidden, so this text becomes no page. If it should "
            f"be one, rename it to {file.name[1:]}.",
        )
