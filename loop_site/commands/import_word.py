"""`python -m loop_site import word`: Word files become drafts, and it is said what of them."""

from pathlib import Path

import click

from .. import addresses, clock, data_files, moments
from ..checks import rehearsal
from ..importers import articles, bringing_in
from ..importers.refusals import Refused
from ..problems import as_text, printable
from . import imports_told, places

INBOX = "masuk"
_STAYS = ("README.md", ".gitkeep", ".gitignore")


@click.command(short_help="Berkas Word menjadi draf. / Word files become drafts.")
@click.argument("files", nargs=-1, metavar="[FILE.docx]...", type=click.Path(path_type=Path))
@click.option(
    "--author",
    metavar="KUNCI",
    help="Penulis, kunci di data/alumni.yml. / Author, a key in data/alumni.yml.",
)
@click.option(
    "--theme",
    metavar="KUNCI",
    help="Tema, kunci di data/themes.yml. / Theme, a key in data/themes.yml.",
)
@click.option(
    "--date",
    "day",
    metavar="YYYY-MM-DD",
    help="Tanggal terbit; tanpa ini hari ini. / Date; today without it.",
)
@click.option(
    "--slug",
    metavar="ALAMAT",
    help="Nama folder; tanpa ini dari judul. / Folder; from the title without it.",
)
@click.option("--into", metavar="FOLDER",
              help="Lengkapi artikel ini dengan teks Inggrisnya. / Add the English text to it.")  # fmt: skip
@click.option(
    "--from-inbox", is_flag=True, help=f"Semua berkas di {INBOX}/. / Every file in {INBOX}/."
)
@click.option(
    "--remove",
    is_flag=True,
    help="Hapus berkas yang sudah menjadi draf. / Delete files that became drafts.",
)
@click.option("--report", metavar="FILE.md", type=click.Path(path_type=Path, dir_okay=False),
              help="Tulis juga laporan Markdown. / Write a report in Markdown too.")  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def word(context, files, author, theme, day, slug, into, from_inbox, remove, report):
    """Berkas Word menjadi draf di docs/artikel/, satu berkas setiap bahasa, tanpa bertanya.

    Yang tidak dibawa disebut satu per satu; tidak ada artikel yang ditimpa. Berkas yang ditolak
    tidak meninggalkan apa-apa (kode keluar 1).

    Word files become drafts in docs/artikel/, one file for each language, without a question.
    What is left out is named; no article is written over. A refused file leaves nothing behind
    (exit code 1).
    """
    root, parts = places.project([into] if into else [], Path.cwd())
    files = [*files, *(_waiting(root) if from_inbox else [])]
    if not files and not from_inbox:
        raise click.UsageError("Sebutkan berkas .docx. / Name a .docx file.")
    if (slug or into) and len(files) > 1:
        raise click.UsageError(
            "--slug dan --into hanya untuk satu berkas. / --slug and --into are for a single file."
        )
    now = _now()
    wishes = articles.Wishes(author, theme, _day(day), _address(slug))
    data, problems = data_files.read(root)
    if problems:
        raise click.ClickException(as_text(problems))
    every, fine = [], True
    for count, file in enumerate(files, 1):
        if len(files) > 1:
            click.echo(f"[{count}/{len(files)}] {printable(file.name)}", err=True)
        arrived = _brought_in(file, root, data.alumni, now, wishes, *parts)
        every.append(arrived)
        click.echo(imports_told.text(arrived), err=bool(arrived.refused))
        if remove and not arrived.refused:
            fine &= _settled(file.unlink, file)
    problems = _judged(root, now, every)
    if any(arrived.files for arrived in every):
        click.echo(imports_told.decisions(problems))
    if not files:
        click.echo(f"Tidak ada berkas di {INBOX}/. / There is no file in {INBOX}/.")
    if report:
        written = imports_told.markdown(every, problems)
        fine &= _settled(lambda: report.write_text(written, "utf-8"), report)
    context.exit(0 if fine and not any(arrived.refused for arrived in every) else 1)


def _settled(act, file):
    """Do `act`, which changes `file`; False, and a sentence, where that cannot be."""
    try:
        act()
    except OSError:
        name = printable(str(file))
        click.echo(
            f"{name}: Tidak dapat ditulis atau dihapus. Drafnya tetap ada.\n"
            "    It cannot be written or deleted. The drafts are there.",
            err=True,
        )
        return False
    return True


def _now():
    try:
        return clock.now()
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None


def _day(written):
    try:
        return moments.moment(written).replace(tzinfo=None) if written else None
    except ValueError:
        raise click.UsageError(
            "--date ditulis 2026-11-23. / --date is written 2026-11-23."
        ) from None


def _address(slug):
    if slug and addresses.fit(slug) != slug:
        raise click.UsageError(
            "--slug: huruf kecil, angka, tanda hubung. / small letters, digits, hyphens."
        )
    return slug


def _waiting(root):
    """The files in the inbox folder, in the order of their names."""
    folder = root / INBOX
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [
        file for file in found if file.name not in _STAYS and not file.name.startswith((".", "~$"))
    ]


def _brought_in(file, root, alumni, now, wishes, into=None):
    arrived = bringing_in.Arrived(file.name)
    try:
        data = bringing_in.contents(file)
        arrived.article = bringing_in.article(data, file.name, root, alumni, now, wishes, into)
        arrived.files = bringing_in.written(arrived.article.draft, root, bool(into))
    except Refused as refused:
        arrived.refused = refused
    return arrived


def _judged(root, now, every):
    """What the check finds in the new files."""
    written = [path for arrived in every for path in arrived.files]
    if not written:
        return []
    found = rehearsal.checked(root, now)[2]
    # What stops a build comes before what is only advice.
    mine = [problem for problem in found if problem.path in written]
    return sorted(mine, key=lambda problem: (problem.severity != "error", problem))
