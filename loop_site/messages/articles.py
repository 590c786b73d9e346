"""What is told of an article whose facts do not fit data/ or its folder."""

from ..problems import message


@message()
def person_unknown(path, line, fact, key, known):
    """An author, reviewer, translator or alumnus is named whom data/alumni.yml does not have.

    Bad:
        author: budi-santoso
    Good:
        author: redaksi
    """
    paste = f"{key}: {{name: {key.replace('-', ' ').title()}}}"
    return (
        path, line,
        f"`{fact}: {key}` tidak ada di data/alumni.yml. Pilih salah satu: {known}; atau tempelkan "
        f"baris ini di sana: {paste}",
        f"`{fact}: {key}` is not in data/alumni.yml. Choose one of: {known}; or paste this line "
        f"there: {paste}",
    )


@message()
def theme_unknown(path, line, theme, known):
    """An article names a theme that data/themes.yml does not have.

    Bad:
        theme: moral
    Good:
        theme: etika
    """
    return (
        path, line,
        f"Tema `{theme}` tidak ada. Tulis salah satu: {known}.",
        f"There is no theme `{theme}`. Write one of: {known}.",
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
