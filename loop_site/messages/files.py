"""What is told of a file that cannot become a page: it is never lost without a word."""

from ..problems import message


@message()
def language_unknown(path, suffix, meant=None):
    """The name holds a dot and letters that read as a language, so the file would vanish.

    Bad:
        docs/tips.ai.md
    Good:
        docs/tips-ai.md
    """
    if meant:
        return (
            path, 0,
            f"Bahasa di akhir nama ditulis dengan huruf kecil, dua huruf: ganti `{suffix}` menjadi "
            f"`{meant}`.",
            f"The language at the end of a name has two small letters: change `{suffix}` to "
            f"`{meant}`.",
        )
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
        docs/artikel/janji/Index.md
    Good:
        docs/artikel/janji/index.md
    """
    return (
        path, 0,
        f"Artikel harus berada di foldernya sendiri. Pindahkan ke {target}.",
        f"An article lives in a folder of its own. Move it to {target}.",
    )


@message()
def name_unfit_for_address(path, name, fit, copied=False):
    """A file or folder has a name that cannot stand in an address.

    Bad:
        docs/artikel/Tips Saya/index.md
    Good:
        docs/artikel/tips-saya/index.md
    """
    id, en = (f", misalnya {fit}", f", as {fit}") if fit else ("", "")
    more_id, more_en = (
        (" Bila ini salinan yang tidak disengaja, hapus.", " If it is a stray copy, delete it.")
        if copied
        else ("", "")
    )
    return (
        path, 0,
        f"`{name}` tidak dapat menjadi bagian alamat. Pakai huruf kecil, angka, dan tanda "
        f"hubung{id}.{more_id}",
        f"`{name}` cannot be part of an address. Use small letters, digits and "
        f"hyphens{en}.{more_en}",
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
