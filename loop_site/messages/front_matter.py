"""What is told of the block of facts, and of the files under data/, as YAML."""

from ..problems import message


@message()
def front_matter_missing(path, line=1, written=None):
    """A text does not begin with its block of facts.

    Bad:
        # Janji seorang coach
    Good:
        ---
        title: Janji seorang coach
        description: …
        ---
    """
    if written == "---":
        return (
            path, 1,
            f"Blok fakta baru dibuka di baris {line}. Hapus semua yang ada di atasnya: --- harus di "
            "baris pertama.",
            f"The block of facts only opens on line {line}. Delete all that is above it: --- must "
            "stand on line one.",
        )
    if written:
        return (
            path, 1,
            f"Blok fakta dibuka dengan {written} di baris {line}. Tulis tiga tanda hubung biasa di "
            "baris pertama: ---",
            f"The block of facts opens with {written} on line {line}. Write three plain hyphens on "
            "line one: ---",
        )
    return (
        path, 1,
        "Berkas ini tidak diawali blok fakta. Mulailah baris pertama dengan ---, tulis title: dan "
        "description:, lalu tutup dengan --- di barisnya sendiri.",
        "This file does not begin with its block of facts. Start line one with ---, write title: "
        "and description:, and close it with --- on a line of its own.",
    )


@message()
def front_matter_unclosed(path, line=0, written=None):
    """The block of facts opens and never closes, so that the whole text would be facts.

    Bad:
        ---
        title: Janji seorang coach

        Sesi dimulai dengan …
    Good:
        ---
        title: Janji seorang coach
        ---
        Sesi dimulai dengan …
    """
    if written:
        return (
            path, 1,
            f"Blok fakta ditutup dengan {written} di baris {line}. Tulis tiga tanda hubung biasa di "
            "awal baris itu: ---",
            f"The block of facts closes with {written} on line {line}. Write three plain hyphens at "
            "the start of that line: ---",
        )
    return (
        path, 1,
        "Blok fakta dibuka dengan --- tetapi tidak ditutup. Tulis --- di barisnya sendiri sesudah "
        "fakta terakhir.",
        "The block of facts opens with --- but never closes. Write --- on a line of its own after "
        "the last fact.",
    )


@message()
def front_matter_not_facts(path, line):
    """The block, or a data file, holds something else than it should: a list or plain words.

    Bad:
        ---
        - title: Janji seorang coach
        ---
    Good:
        ---
        title: Janji seorang coach
        ---
    """
    return (
        path, line,
        "Blok ini harus berisi fakta berbentuk `kunci: nilai`, satu per baris.",
        "This block must hold facts written as `key: value`, one on each line.",
    )


@message()
def key_repeated(path, line, key):
    """A fact is written twice; YAML would silently keep the last one.

    Bad:
        theme: etika
        theme: landasan
    Good:
        theme: etika
    """
    return (
        path, line,
        f"`{key}` tertulis dua kali. Sisakan satu.",
        f"`{key}` is written twice. Keep one.",
    )


@message()
def front_matter_unreadable(path, line, id, en):
    """A line of facts breaks a rule of YAML; the sentence says which one, as far as we can tell.

    Bad:
        title: Etika: apa itu
    Good:
        title: "Etika: apa itu"
    """
    return path, line, id, en
