"""What is told of an article whose facts do not fit data/ or its folder."""

from ..problems import message


@message()
def person_unknown(path, line, fact, key, known, near=None):
    """An author, reviewer, translator or alumnus is named whom data/alumni.yml does not have.

    Bad:
        author: budi-santoso
    Good:
        author: redaksi
    """
    paste = f"{key}: {{name: {key.replace('-', ' ').title()}}}"
    id, en = _meant(fact, near)
    return (
        path, line,
        f"`{fact}: {key}` tidak ada di data/alumni.yml.{id} Pilih salah satu: {known}; atau "
        f"tempelkan baris ini di sana: {paste}",
        f"`{fact}: {key}` is not in data/alumni.yml.{en} Choose one of: {known}; or paste this "
        f"line there: {paste}",
    )


def _meant(fact, near):
    if not near:
        return "", ""
    return f" Maksudnya `{fact}: {near}`?", f" Did you mean `{fact}: {near}`?"


@message()
def theme_unknown(path, line, theme, known, near=None):
    """An article names a theme that data/themes.yml does not have.

    Bad:
        theme: moral
    Good:
        theme: etika
    """
    id, en = _meant("theme", near)
    return (
        path, line,
        f"Tema `{theme}` tidak ada.{id} Tulis salah satu: {known}.",
        f"There is no theme `{theme}`.{en} Write one of: {known}.",
    )


@message()
def image_missing(path, line, name):
    """The picture an article opens with is not in its folder.

    Bad:
        image: foto.jpg, and docs/artikel/janji/ holds only index.md
    Good:
        image: foto.jpg, and docs/artikel/janji/foto.jpg is there
    """
    return (
        path, line,
        f"Gambar `{name}` tidak ada di folder artikel ini. Taruh berkasnya di sana, atau betulkan "
        "namanya.",
        f"The picture `{name}` is not in this article's folder. Put the file there, or mend its "
        "name.",
    )


@message()
def image_alt_missing(path, line):
    """The picture an article opens with has no words for readers who cannot see it.

    Bad:
        image: foto.jpg
    Good:
        image: foto.jpg
        image_alt: Dua orang bercakap di teras, cangkir teh di antara mereka.
    """
    return (
        path, line,
        "Gambarnya belum punya `image_alt`. Tambahkan satu kalimat tentang apa yang terlihat, bagi "
        "pembaca yang tidak melihatnya.",
        "The picture has no `image_alt`. Add a sentence about what it shows, for readers who "
        "cannot see it.",
    )
