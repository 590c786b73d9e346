"""`ready`, `release` and `live`: before, while and after a site goes online."""

import time
from datetime import UTC, datetime
from pathlib import Path

import click

from ..hosting import live as online
from ..hosting import manifest, readiness, releases
from . import places

PAUSES = (0.5, 2, 5)  # seconds; old workers of a server end their answers first


def _stop(found):
    raise click.ClickException(readiness.told(found))


@click.command(short_help="Sudah boleh tayang? / May it go online?")
@click.option(
    "--host", type=click.Choice(tuple(readiness.SECRETS)), default="own-server", show_default=True,
    help="Ke mana situs akan dipasang. / Where the site will stand.",
)  # fmt: skip
@click.option("--url", help="Alamat yang akan dipakai. / The address it will have.", metavar="URL")
@click.option(
    "--preview", is_flag=True,
    help="Hanya pratinjau: isi tidak harus siap. / A preview only: its content need not be ready.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def ready(host, url, preview):
    """Periksa yang harus benar sebelum situs di site/ ditayangkan.

    Rahasia, jam, alamat, nomor bantuan, penerima pesan.

    Look at what must be right before the site in site/ goes online: secrets, clock, address, help
    lines. Ends with 1 and a sentence for each obstacle.
    """
    root, _ = places.project((), Path.cwd())
    if found := readiness.obstacles(root, host, url, datetime.now(UTC), preview=preview):
        _stop(found)
    click.echo("Siap ditayangkan. / Ready to go online.")


@click.command(
    short_help="Siapkan folder untuk server sendiri. / Make a folder for one's own server."
)
@click.argument("home", type=click.Path(file_okay=False, path_type=Path))
@click.option("--keep", default=5, show_default=True, help="Berapa yang disimpan. / How many stay.")
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def release(home, keep):
    """Salin site/ dan hosting/ ke HOME/releases/, dimampatkan; cetak foldernya.

    Tidak ada yang tercetak bila isinya sama dengan yang sedang tayang.

    Copy site/ and hosting/ into HOME/releases/, compressed, and print the folder. Nothing is
    printed where it equals what is online.
    """
    root, _ = places.project((), Path.cwd())
    try:
        made = releases.add(root, home, datetime.now(UTC))
        releases.prune(home, keep)
    except OSError as error:
        _stop([(
            f"Folder untuk server tidak dapat ditulis: {error}. Periksa ruang disk dan izinnya.",
            f"The server's folder cannot be written: {error}. Look at its space and permissions.",
        )])  # fmt: skip
    if made:
        click.echo(made)


@click.command(short_help="Apakah yang tayang utuh? / Is what is online whole?")
@click.argument("url")
@click.option(
    "--no-headers", is_flag=True,
    help="Host ini tidak dapat mengirim header. / This host can send no headers.",
)  # fmt: skip
@click.option(
    "--site", type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder yang seharusnya tayang. / The folder that should be online.",
)  # fmt: skip
@click.option(
    "--settle", is_flag=True,
    help="Beri host beberapa saat untuk beralih. / Give the host a moment to go over.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def live(url, no_headers, site, settle):
    """Bandingkan situs di URL dengan yang dibangun: setiap berkas, header, jam, halaman 404.

    Compare the site at URL with what was built: every file, headers, clock, the 404 page.
    """
    expected = manifest.digests(site) if site else None
    found = online.faults(url, datetime.now(UTC), not no_headers, expected)
    for pause in PAUSES if settle else ():
        if not found:
            break
        time.sleep(pause)
        found = online.faults(url, datetime.now(UTC), not no_headers, expected)
    if found:
        _stop(found)
    click.echo(f"Utuh. / Whole: {url}")
