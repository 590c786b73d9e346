"""What is told of pages taken together, and of the words the interface shows on them."""

from ..problems import message


@message()
def address_twice(path, line, url, other):
    """Two pages, or a page and an old address, want the same address.

    Bad:
        slug: a-promise, in two articles
    Good:
        slug: a-promise, and slug: another-promise
    """
    return (
        path, line,
        f"Alamat /{url} sudah dipakai oleh {other}. Ganti slug, nama folder, atau alias.",
        f"The address /{url} is already used by {other}. Change the slug, folder or alias.",
    )


@message()
def page_missing(path):
    """A page that others lead to was taken away.

    Bad:
        docs/ without kontak.md
    Good:
        docs/kontak.md
    """
    return (
        path, 0,
        "Halaman ini tidak ada, padahal halaman lain menuju ke sana. Kembalikan berkasnya.",
        "This page is not there, yet other pages lead to it. Bring the file back.",
    )


@message()
def text_missing(path, key):
    """A word of the interface was taken out of data/ui.yml.

    Bad:
        data/ui.yml without nav.home
    Good:
        nav.home: {id: Beranda, en: Home}
    """
    return (
        path, 0,
        f"Kata antarmuka `{key}` tidak ada. Tambahkan: {key}: {{id: …, en: …}}",
        f"The interface word `{key}` is missing. Add: {key}: {{id: …, en: …}}",
    )


@message()
def text_placeholder(path, key, names):
    """Braces in a word of the interface name something that is not known there.

    Bad:
        article.minutes: {id: "{jumlah} menit", en: "{count} min"}
    Good:
        article.minutes: {id: "{count} menit", en: "{count} min"}
    """
    return (
        path, 0,
        f"Kurung kurawal di `{key}` tidak cocok. Yang dapat dipakai di sana: {names}.",
        f"The braces in `{key}` do not fit. What can be used there: {names}.",
    )
