"""`python -m loop_site restore PATH`: bring files back as they were."""

import os
from datetime import timedelta
from pathlib import Path, PurePosixPath

import click

from .. import clock, moments, restoring
from ..problems import printable
from . import asking, places, progress

_STATES = {
    "gone": ("green", "kembali / comes back"),
    "other": ("yellow", "diganti / is replaced"),
    "same": (None, "sudah begitu / is so already"),
}


@click.command(short_help="Kembalikan berkas. / Bring files back.")
@click.argument("path")
@click.option(
    "--to", "day",
    help="Seperti pada tanggal itu, WIB, boleh dengan jam. / As on that day, WIB; an hour may "
    "follow.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Hanya tampilkan. / Only show.")
@click.option("--yes", is_flag=True, help="Jangan bertanya. / Do not ask.")
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def restore(path, day, dry_run, yes):
    """Kembalikan berkas atau folder dari riwayat, juga yang sudah dihapus atau berganti nama.

    Tanpa --to: seperti sebelum perubahan terakhirnya. Yang belum tersimpan dalam riwayat
    disisihkan lebih dahulu ke sisihan/. Berkas lain di folder itu dibiarkan.

    Bring a file or folder back from history, also one that was deleted or renamed. Without --to:
    as before its last change. What history does not have is first put aside into sisihan/. Other
    files in the folder are left alone.

    \b
    make restore ARGS="docs/artikel/sesi-pertama"
    make restore ARGS="docs/artikel/sesi-pertama/index.md --to 2026-11-20"
    """
    here = Path.cwd()
    root, _ = places.project((), here)
    part = _part(path, here, root)
    try:
        commit = restoring.source(root, part, _moment(day) if day else None)
        found = restoring.versions(root, part, commit)
        moved = restoring.moved(root, part, commit)
    except restoring.Unable as wrong:
        raise click.ClickException(str(wrong)) from None
    _show(found, moved)
    wanted = [version for version in found if version.state != "same"]
    if not wanted or dry_run:
        if not wanted:
            click.echo("Tidak ada yang perlu dikembalikan. / Nothing to bring back.")
        return
    if asking.somebody() and not yes and not asking.agreed("Kembalikan? / Bring back?"):
        click.echo("Tidak ada yang diubah. / Nothing was changed.")
        return
    try:
        with progress.bar(len(wanted)) as done:
            stamp = f"{clock.now():%Y-%m-%d-%H%M%S}"
            aside = restoring.bring_back(root, wanted, stamp, done)
    except restoring.Unable as wrong:
        raise click.ClickException(str(wrong)) from None
    except OSError as wrong:
        raise click.ClickException(
            f"{wrong.filename}: tidak dapat ditulis. / it cannot be written."
        ) from None
    for kept in aside:
        click.echo(f"{printable(kept)}: isi tadi ada di sini. / what stood there is kept here.")
    click.echo(f"{len(wanted)} berkas dikembalikan. / Files brought back: {len(wanted)}.")


def _show(found, moved):
    for version in found:
        colour, said = _STATES[version.state]
        name = "" if version.was == version.path else f" ({printable(version.was)})"
        click.echo(f"{click.style(printable(version.path), fg=colour)}{name}: {said}")
    for old, new in moved.items():
        click.echo(
            f"{printable(old)}: sekarang bernama {printable(new)}; hapus salah satunya nanti. / is "
            f"now called {printable(new)}; delete one of them later."
        )


def _part(path, here, root):
    """`path` as typed in the folder `here`, or from the root, as a path from the root."""
    first = None
    for start in (here, root):
        place = Path(os.path.abspath(start / path))
        part = place.relative_to(root) if place.is_relative_to(root) else PurePosixPath()
        if part.parts and part.parts[0] in places.PARTS:
            first = first or part.as_posix()
            if os.path.lexists(place):
                return part.as_posix()
    if first is None:
        raise places.Unknown(
            f"{printable(path)} bukan bagian dari isi. Sebutkan berkas atau folder di docs/ atau "
            f"data/.\n    {printable(path)} is no part of the content. Name a file or folder in "
            "docs/ or data/."
        )
    return first


def _moment(text):
    """The moment `text` means; a day without an hour means its end."""
    try:
        found = moments.moment(text)
    except ValueError:
        meant = moments.meant(text) or "2026-11-20"
        raise click.ClickException(
            f"--to {printable(text)}: bukan tanggal yang dikenal. Tulis misalnya {meant}.\n"
            f"    --to {printable(text)}: is not a date we know. Write it like {meant}."
        ) from None
    hour = ":" in text or "." in text
    return found if hour else found + timedelta(days=1, seconds=-1)
