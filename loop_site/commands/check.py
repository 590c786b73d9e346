"""`python -m loop_site check`: what is wrong with the content, in words, without building."""

from pathlib import Path

import click

from .. import checks, clock
from ..checks import fixing, mending_files, rehearsal, run
from ..problems import RULES
from . import comments, places, reports

FORMATS = {
    "text": reports.text, "json": reports.as_json, "github": reports.github,
    "comment": comments.markdown,
}  # fmt: skip


@click.command(short_help="Periksa isi. / Check the content.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format", "form", type=click.Choice(tuple(FORMATS)), default="text", show_default=True,
    help="Bentuk laporan. / How it is reported.",
)  # fmt: skip
@click.option(
    "--fix", is_flag=True,
    help="Betulkan yang dapat dibetulkan program, lalu katakan apa. / Mend what a program can "
    "mend, and say what.",
)  # fmt: skip
@click.option(
    "--online", is_flag=True,
    help="Kunjungi juga tautan ke situs lain. / Visit the links to other sites too.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def check(context, paths, form, fix, online):
    """Periksa isi: apa yang keliru, di baris mana, dan apa yang sebaiknya ditulis.

    PATH adalah berkas atau folder di docs/ atau data/; tanpa PATH seluruh isi dilaporkan. Galat
    menghentikan pembangunan situs (kode keluar 1), saran tidak.

    Check the content: what is wrong, on which line, and what to write instead. PATH is a file or
    folder in docs/ or data/; without one everything is reported. Errors stop a build (exit code
    1), suggestions never do.
    """
    root, parts = places.project(paths, Path.cwd())
    now = moment()
    if fix:
        _mend(root, parts, now, aside=form != "text")
    project, site, found = rehearsal.checked(root, now)
    if online:
        found = sorted({*found, *checks.online.online(project)})
    reported = [problem for problem in found if places.within(problem.path, parts)]
    wrong = _errors(reported) > 0
    if reported or form in ("json", "comment"):
        click.echo(FORMATS[form](reported), err=wrong and form == "text")
    if form == "text":
        mendable = sum(RULES[problem.rule].fix is not None for problem in reported)
        elsewhere = _errors(found) - _errors(reported)
        whole = None if parts else site
        click.echo(reports.closing(whole, reported, elsewhere, mendable), err=wrong)
    context.exit(1 if wrong else 0)


def moment():
    """The moment things are looked at. Raises click.ClickException where the clock is set wrong."""
    try:
        return clock.now()
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None


def _errors(problems):
    return sum(problem.severity == "error" for problem in problems)


def _mend(root, parts, now, aside):
    """Mend the files in `parts` and say so; aside: where it does not stand in a report's way."""

    def wanted(path):
        return places.within(path, parts)

    told, left = mending_files.mend(root, lambda: run.of_files(root, now), wanted)
    texts = [text for text in run.read(root, now)[0].texts.values() if wanted(text.path)]
    more, kept = fixing.mend(root, texts)
    if told or more or left or kept:
        click.echo(reports.mended([*told, *more], sorted({*left, *kept})), err=aside)
