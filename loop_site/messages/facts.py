"""What is told of a single fact: at the top of a text, or in a file under data/."""

from ..problems import message


@message()
def fact_missing(path, line, name, example):
    """A fact that every such page or entry needs is not there.

    Bad:
        ---
        title: Janji seorang coach
        ---
    Good:
        ---
        title: Janji seorang coach
        description: "Satu atau dua kalimat, 50–160 huruf."
        ---
    """
    return (
        path, line,
        f"`{name}` belum ada. Tambahkan baris: {example}",
        f"`{name}` is missing. Add the line: {example}",
    )


@message()
def fact_empty(path, line, name):
    """The name of a fact stands there with nothing behind it.

    Bad:
        title:
    Good:
        title: Janji seorang coach
    """
    return (
        path, line,
        f"`{name}` kosong. Isi, atau hapus barisnya.",
        f"`{name}` is empty. Fill it in, or delete the line.",
    )


@message()
def fact_unknown(path, line, name, near=None, instead=None):
    """A fact has a name nobody reads: it is misspelt, or another system's.

    Bad:
        autor: redaksi
        draft: true
    Good:
        author: redaksi
        date: 2026-12-01
    """
    id, en = "Hapus baris ini.", "Delete this line."
    if near:
        id, en = f"Maksudnya `{near}`?", f"Did you mean `{near}`?"
    id, en = instead or (id, en)
    return (
        path, line, f"Kunci `{name}` tidak dikenal. {id}", f"The key `{name}` is not known. {en}"
    )


@message()
def fact_wrong(path, line, name, id, en):
    """A fact holds something it cannot mean; the sentence says what it should look like.

    Bad:
        date: kemarin
    Good:
        date: 2026-11-23
    """
    return path, line, f"`{name}` {id}", f"`{name}` {en}"


@message()
def fact_length(path, line, name, length, least, most):
    """A text is too short or too long for where it is shown.

    Bad:
        description: Tentang coaching.
    Good:
        description: Urutan satu jam pertama bersama coach, dan apa yang disepakati di muka.
    """
    if least == 1:
        id, en = "kosong. Isi dengan teks", "is empty. Fill in the text"
    elif least:
        id = f"terlalu pendek: {length} huruf. Tulis sedikitnya {least} huruf"
        en = f"is too short: {length} characters. Write at least {least}"
    else:
        id = f"terlalu panjang: {length} huruf. Ringkas sampai paling banyak {most} huruf"
        en = f"is too long: {length} characters. Shorten it to {most} at most"
    return path, line, f"`{name}` {id}.", f"`{name}` {en}."


@message()
def fact_repeated(path, line, name, original):
    """The English file says again what the Indonesian one says for both.

    Bad:
        date: 2026-11-23
        slug: a-promise
    Good:
        slug: a-promise
    """
    return (
        path, line,
        f"`{name}` sudah tertulis di {original}. Hapus baris ini dari berkas bahasa Inggris.",
        f"`{name}` already stands in {original}. Delete this line from the English file.",
    )
