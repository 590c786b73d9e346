"""`python -m loop_site cutover`: which old addresses the new site does not answer yet."""

from pathlib import Path

import click

from .. import addresses, clock, site
from ..cutover import aliases, answers, lists
from ..importers.refusals import Refused
from ..importers.wordpress import placing
from ..problems import Faults, printable
from . import import_wordpress, places

# What to do about each kind: (Indonesian, English).
HEADS = {
    answers.PAGE: ("Halaman tanpa jawaban", "Pages without an answer"),
    answers.NUMBER: ("Nomor WordPress tanpa jawaban", "Numbers of WordPress without an answer"),
    answers.FEED: ("Umpan lama: suruh host meneruskannya", "Old feeds: have the host send them on"),
    answers.ARCHIVE: (
        "Arsip dan kategori: suruh host meneruskannya",
        "Archives and categories: have the host send them on",
    ),
    answers.UPLOAD: ("Berkas lama yang tidak ada di sini", "Old files that are not here"),
    answers.UNFIT: ("Alamat yang tidak dapat menjadi alias", "Addresses that cannot be an alias"),
}


@click.command(short_help="Alamat lama yang belum terjawab. / Old addresses without an answer.")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="SITEMAP.xml|DAFTAR.txt...",
    type=click.Path(path_type=Path),
)
@click.option(
    "--write", is_flag=True, help="Tulis alias yang pasti. / Write the aliases that are sure."
)
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def cutover(context, files, write):
    """Sebelum situs lama dimatikan: alamat mana yang belum dijawab situs ini?

    Berkasnya peta situs lama (sitemap.xml), atau teks dengan satu alamat per baris. Kode keluar 1
    bila masih ada yang belum terjawab.

    Before the old site is switched off: which of its addresses does this site not answer yet? The
    files are the old sitemap, or a text with one address a line. Exit code 1 while any is left.
    """
    root, _ = places.project([], Path.cwd())
    urls = []
    for file in files:
        try:
            urls += lists.read(file)
        except Refused as refused:
            raise click.ClickException(refused.told(file.name)) from None
    found = _asked(root, urls)
    if write:
        _written(root, found)
        found = _asked(root, urls)
    click.echo(_told(found))
    context.exit(1 if any(one.kind != answers.ANSWERED for one in found) else 0)


def _asked(root, urls):
    try:
        now = clock.now()
        related = site.read(root, now, preview=True)
    except (Faults, ValueError) as fault:
        raise click.ClickException(str(fault)) from None
    docs = root / "docs"
    lie = {
        p.relative_to(docs).as_posix() for p in docs.rglob("*") if p.suffix != ".md" and p.is_file()
    }
    return list(answers.of(urls, related, lie, _numbers(root, related)))


def _numbers(root, related):
    """{WordPress id: file} of what an import brought here, as its record says."""
    record = placing.Record(root / import_wordpress.FOLDER / import_wordpress.RECORD)
    there = {
        f"docs/artikel/{article.slug}": article.document.original.path
        for article in related.articles
    }
    return {number: there[folder] for number, folder in record.folders.items() if folder in there}


def _written(root, found):
    wanted = {}
    for one in found:
        if one.target:
            wanted.setdefault(one.target, []).append(addresses.as_alias(one.old))
    for path, olds in wanted.items():
        try:
            done = aliases.add(root, path, olds)
        except OSError:
            done = None
        if done is None:
            click.echo(f"{path}: tidak dapat ditulis. / it cannot be written.", err=True)
        else:
            click.echo(f"{path}: + {', '.join(olds)}")


def _told(found):
    lines = []
    for kind, head in HEADS.items():
        chosen = [one for one in found if one.kind == kind]
        if chosen:
            lines.append(f"{' / '.join(head)}: {len(chosen)}")
            lines += [f"    {_line(one)}" for one in chosen]
    known = sum(one.kind == answers.ANSWERED for one in found)
    lines.append(
        f"{known} dari {len(found)} alamat terjawab. / {known} of {len(found)} addresses are "
        "answered."
    )
    return "\n".join(map(printable, lines))


def _line(one):
    if one.to:
        return f"{one.old} → {one.to}"
    if one.target:
        return f"{one.old} → {one.target} (--write)"
    if one.near:
        return f"{one.old} (mungkin / maybe: {', '.join(one.near)})"
    return one.old
