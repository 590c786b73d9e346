"""`python -m loop_site import wordpress`: the archive of the old site, as often as asked."""

import errno
import sys
from pathlib import Path

import click

from .. import data_files, writing
from ..importers.refusals import Refused
from ..importers.wordpress import decisions, moving, placing, telling
from ..problems import as_text, printable
from . import places

FOLDER, RECORD = "impor-wordpress", "catatan.jsonl"


@click.command(
    short_help="Arsip WordPress menjadi artikel. / A WordPress archive becomes articles."
)
@click.argument("export", metavar="EXPORT.xml", type=click.Path(path_type=Path))
@click.option(
    "--media", metavar="FOLDER", type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Salinan wp-content/uploads. / A copy of wp-content/uploads.",
)  # fmt: skip
@click.option(
    "--decisions", "decided", metavar="FILE.yml", type=click.Path(path_type=Path),
    help=f"Keputusan Anda; tanpa ini {FOLDER}/keputusan.yml. / Your decisions.",
)  # fmt: skip
@click.option(
    "--report", metavar="FILE.md", type=click.Path(path_type=Path, dir_okay=False),
    help=f"Laporan; tanpa ini {FOLDER}/laporan.md. / The report.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def wordpress(context, export, media, decided, report):
    """Arsip WordPress menjadi artikel di docs/artikel/. Boleh diulang: yang sudah ada tidak diubah.

    EXPORT.xml dibuat di WordPress: Perkakas > Ekspor > Semua konten. Gambar diambil dari --media
    saja. Kategori, akun, dan gambar yang belum jelas disebut di laporan; tulis keputusannya, lalu
    jalankan lagi. Yang Anda sunting sesudah impor tidak pernah ditimpa.

    A WordPress archive becomes articles in docs/artikel/. Run it as often as you like: what is
    there stays. EXPORT.xml is made in WordPress: Tools > Export > All content. Pictures come from
    --media only. Categories, accounts and pictures that are not clear are named in the report;
    write your decisions, then run again. What you edited after an import is never written over.
    """
    root, _ = places.project([], Path.cwd())
    own = root / FOLDER
    data, problems = data_files.read(root)
    decided = (decided or own / "keputusan.yml").absolute()
    chosen, found = decisions.read(root, decided)
    if problems or found:
        raise click.ClickException(as_text([*problems, *found]))
    if wrong := decisions.unknown(chosen, data):
        lines = [f"{decided.name}: {printable(id)}\n    {printable(en)}" for id, en in wrong]
        raise click.ClickException("\n".join(lines))
    report = report or own / "laporan.md"
    try:
        placing.tidy(own)
        record = placing.Record(own / RECORD)
        result = _moved(export, root, data, chosen, record, media)
        report.parent.mkdir(parents=True, exist_ok=True)
        writing.whole(report, telling.report(result, export.name).encode("utf-8", "replace"))
    except Refused as refused:
        raise click.ClickException(refused.told(export.name)) from None
    except OSError as error:
        raise click.ClickException(_unwritten(error)) from None
    click.echo(telling.summary(result, _shown(report, root)))
    context.exit(0 if _well(result) else 1)


def _moved(export, root, data, chosen, record, media):
    """The moving.Result, with a bar on a terminal while it comes about."""
    bar = None

    def began(count):
        nonlocal bar
        shown = sys.stderr.isatty()
        bar = click.progressbar(
            length=count, label="Tulisan / Posts", file=sys.stderr, hidden=not shown
        )
        bar.__enter__()

    def step():
        bar.update(1)

    try:
        return moving.moved(export, root, data, chosen, record, media, step, began)
    finally:
        if bar:
            bar.__exit__(None, None, None)


def _well(result):
    return not result.archive.ended.broken and all(
        one.what == moving.MOVED for one in result.outcomes
    )


def _unwritten(error):
    name = printable(str(error.filename or FOLDER))
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    id, en = (
        ("Ruang penyimpanan penuh; kosongkan sedikit", "The disk is full; free some space")
        if full
        else (
            f"{name}: tidak dapat ditulis; periksa izinnya",
            f"{name}: cannot be written ({error.strerror}); check its permissions",
        )
    )
    return (
        f"{id}, lalu jalankan perintah yang sama. Artikel yang sudah jadi tetap utuh.\n"
        f"    {en}, then run the same command. Articles that are done are whole."
    )


def _shown(report, root):
    report = report.absolute()
    return report.relative_to(root).as_posix() if report.is_relative_to(root) else str(report)
