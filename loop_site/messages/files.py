"""What is told of a file that cannot become a page: it is never lost without a word."""

from ..problems import message


@message()
def language_unknown(path, suffix):
    """The name holds a dot and letters that read as a language, so the file would vanish.

    Bad:
        docs/tips.ai.md
    Good:
        docs/tips-ai.md
    """
    return (
        path, 0,
        f"`{suffix}` terbaca sebagai bahasa yang tidak ada di situs ini, sehingga berkas ini akan "
        "hilang. Ganti namanya tanpa titik di tengah.",
        f"`{suffix}` reads as a language this site does not have, so the file would vanish. "
        "Rename it without a dot in the middle.",
    )


@message()
def article_outside_folder(path, target):
    """An article does not lie in a folder of its own.

    Bad:
        docs/artikel/janji.md
    Good:
        docs/artikel/janji/index.md
    """
    return (
        path, 0,
        f"Artikel harus berada di foldernya sendiri. Pindahkan ke {target}.",
        f"An article lives in a folder of its own. Move it to {target}.",
    )


@message()
def name_unfit_for_address(path, name):
    """A file or folder has a name that cannot stand in an address.

    Bad:
        docs/artikel/Tips Saya/index.md
    Good:
        docs/artikel/tips-saya/index.md
    """
    return (
        path, 0,
        f"`{name}` tidak dapat menjadi bagian alamat. Pakai huruf kecil, angka, dan tanda hubung.",
        f"`{name}` cannot be part of an address. Use small letters, digits and hyphens.",
    )


@message()
def ending_unknown(path, name):
    """A Markdown file has an ending that no page is made from.

    Bad:
        docs/biaya.markdown
    Good:
        docs/biaya.md
    """
    return (
        path, 0,
        f"Berkas ini tidak akan menjadi halaman. Ganti namanya menjadi {name}.",
        f"This file would not become a page. Rename it to {name}.",
    )


@message()
def language_twice(path, first):
    """Two files hold the same language of one page; one of them would be lost.

    Bad:
        docs/biaya.md and docs/biaya.id.md
    Good:
        docs/biaya.md and docs/biaya.en.md
    """
    return (
        path, 0,
        f"Berkas ini dan {first} memuat bahasa yang sama. Sisakan satu.",
        f"This file and {first} hold the same language. Keep one.",
    )


@message()
def not_utf_8(path):
    """A text is saved in another coding than UTF-8.

    Bad:
        the bytes 93 48 61 6c 6f 94
    Good:
        the bytes e2 80 9c 48 61 6c 6f e2 80 9d
    """
    return (
        path, 0,
        "Berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.",
        "This file is not UTF-8 text. Save it again with the UTF-8 encoding.",
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
        "Berkas ini tidak dapat dibuka. Periksa apakah tautannya putus atau izinnya tertutup.",
        "This file cannot be opened. See whether it is a broken link or its permissions are shut.",
    )
