"""`python -m loop_site new`: begin an article in both languages, or name a new alumnus."""

from pathlib import Path

import click

from .. import beginning, clock, data_files
from ..problems import as_text
from . import asking, places


@click.command(short_help="Mulai tulisan baru. / Begin a new article.")
@click.option("--title", help="Judul dalam bahasa Indonesia. / Title in Indonesian.")
@click.option("--title-en", help="Judul dalam bahasa Inggris. / Title in English.")
@click.option("--description", default="", help="Satu atau dua kalimat. / One or two sentences.")
@click.option("--theme", help="Kunci di data/themes.yml. / A key in data/themes.yml.")
@click.option("--author", help="Kunci di data/alumni.yml. / A key in data/alumni.yml.")
@click.option("--date", help="Tanggal terbit; bawaan: hari ini. / Day it appears; default: today.")
@click.option("--slug", help="Nama folder; bawaan: dari judul. / Folder; default: from the title.")
@click.option(
    "--english/--no-english", default=True, show_default=True,
    help="Buat juga berkas bahasa Inggris. / Write the English file too.",
)  # fmt: skip
@click.option(
    "--alumnus", is_flag=True,
    help="Tambahkan seorang alumni ke data/alumni.yml. / Add an alumnus to data/alumni.yml.",
)  # fmt: skip
@click.option("--name", help="Nama alumni. / Name of the alumnus.")
@click.option("--credential", help="Gelar, misalnya LCPC. / Letters, as LCPC.")
@click.option("--batch", help="Angkatan, angka. / Batch, a number.")
@click.option(
    "--consent", help="Tanggal ia setuju disebut namanya. / The day they agreed to be named."
)
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def new(alumnus, **given):
    """Mulai tulisan baru: foldernya, dengan dua berkas yang mengatakan apa yang perlu ditulis.

    Di terminal, yang belum disebut akan ditanyakan. Berkas yang sudah ada tidak pernah ditimpa.

    Begin an article: its folder, with two files that say what to write. On a terminal, what is
    not given is asked for. A file that is there is never overwritten.

    \b
    make new
    make new ARGS="--title 'Sesi kedua' --theme etika --author redaksi"
    make new ARGS="--alumnus --name 'Nama Lengkap' --batch 55"
    """
    root, _ = places.project((), Path.cwd())
    data, problems = data_files.read(root)
    if problems:
        raise click.ClickException(as_text(problems))
    asked = asking.Asked(given, asking.somebody())
    try:
        (_alumnus if alumnus else _article)(root, data, asked)
    except beginning.Unfit as wrong:
        raise click.ClickException(str(wrong)) from None
    except OSError as wrong:
        raise click.ClickException(
            f"Tidak dapat ditulis: {wrong.strerror}.\n    It cannot be written: {wrong.strerror}."
        ) from None


def _article(root, data, asked):
    today = f"{_now():%Y-%m-%d}"
    title = asked.text("title", "Judul / Title", beginning.title)
    slug = asked.text(
        "slug", "Nama folder / Folder", beginning.slug_free(root), beginning.slug_of(title)
    )
    names = {key: theme.name["id"] for key, theme in data.themes.items()}
    theme = asked.choice("theme", "Tema / Theme", names)
    people = {key: it.named("id") for key, it in data.alumni.items() if not it.withdrawn}
    author = asked.choice("author", "Penulis / Author", people)
    date = asked.text("date", "Tanggal terbit / Day it appears", beginning.date, today, True)
    english = asked.given["english"]
    title_en = english and asked.text(
        "title_en", "Judul bahasa Inggris, boleh menyusul / English title, may follow",
        beginning.title, "", optional=True,
    )  # fmt: skip
    written = beginning.article(
        root, slug, english,
        {"title": title, "description": asked.given["description"], "date": date or today,
         "author": author, "theme": theme},
        {"title": title_en or "", "slug": beginning.slug_of(title_en or "")},
    )  # fmt: skip
    for path in written:
        click.echo(f"{click.style(path, fg='green')}: dibuat. / made.")
    click.echo(
        "Isi yang masih kosong di sana; make check menyebutnya satu per satu, make serve "
        "menampilkannya.\nFill in what is empty there; make check names it, make serve shows it."
    )


def _alumnus(root, data, asked):
    name = asked.text("name", "Nama lengkap / Full name", beginning.title)
    facts = {
        "name": name,
        "credential": asked.text(
            "credential", "Gelar, kosongkan bila tidak ada / Letters, leave empty if none",
            beginning.title, "", optional=True,
        ),
        "batch": asked.text("batch", "Angkatan / Batch", beginning.number, "", optional=True),
        "consent": asked.text(
            "consent", "Tanggal ia setuju disebut namanya / The day they agreed to be named",
            beginning.day, "", optional=True,
        ),
    }  # fmt: skip
    key = beginning.alumnus(root, data, facts)
    click.echo(f"{click.style('data/alumni.yml', fg='green')}: {key} ditambahkan. / added.")


def _now():
    try:
        return clock.now()
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None
