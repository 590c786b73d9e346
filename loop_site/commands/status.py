"""`python -m loop_site status`: where each translation stands, and recording that it is in step.

A typo mended in the original is nothing to translate: `--typo PATH:LINE` records the section that
line stands in as followed, and leaves the others as they are. `--accept PATH` records them all.
Either writes one line, `translated_from`, into the English file; see translation.record.
"""

import re
from pathlib import Path

import click

from .. import documents
from ..problems import as_text
from ..translation import report, settling, telling
from . import places, progress

COLOURS = {report.BEHIND: "yellow", report.MISSING: "cyan", report.IN_STEP: "green"}
_PLACE = re.compile(r"(.+):(\d+)")


@click.command(short_help="Terjemahan mana yang tertinggal. / Which translations are behind.")
@click.argument("paths", nargs=-1, metavar="[PATH[:LINE]]...")
@click.option(
    "--accept", is_flag=True,
    help="Catat bahwa terjemahannya sudah sejalan. / Record that the translation is in step.",
)  # fmt: skip
@click.option(
    "--typo", is_flag=True,
    help="Catat bahwa yang berubah hanya salah ketik. / Record that it was only a typo.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Bentuk laporan. / How it is reported.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def status(context, paths, accept, typo, form):
    """Setiap tulisan: terjemahannya sejalan, tertinggal (bagian mana, kalimat mana), atau belum ada.

    PATH adalah berkas atau folder di docs/; tanpa PATH semuanya dilaporkan. LINE adalah baris di
    berkas bahasa Indonesia: dengan itu hanya bagian tersebut yang dicatat.

    Every text: its translation is in step, behind (which sections, which sentences), or missing.
    PATH is a file or folder in docs/; without one everything is reported. LINE is a line of the
    Indonesian file: with it only that section is recorded.
    """
    if (accept or typo) and (not paths or accept == typo):
        raise click.ClickException(
            "Tulis --accept atau --typo, lalu berkasnya, misalnya docs/artikel/etika/index.md.\n"
            "    Write --accept or --typo, then the file, as docs/artikel/etika/index.md."
        )
    named = [_PLACE.fullmatch(path) for path in paths]
    plain = [found[1] if found else path for found, path in zip(named, paths, strict=True)]
    root, parts = places.project(plain, Path.cwd())
    known, problems = documents.read(root)
    problems = [problem for problem in problems if places.within(problem.path, parts)]
    if accept or typo:
        lines = [int(found[2]) if found else None for found in named]
        chosen = []
        for part, line in zip(parts, lines, strict=True):
            found = list(_in(known, [part], line))
            if not found and not problems:
                raise click.ClickException(_nothing(part, line))
            chosen += [(document, line) for document in found]
        fine = all([_settled(root, *one, typo) for one in chosen])
    else:
        pairs = sorted(_pairs(root, list(_in(known, parts))), key=lambda pair: pair.path)
        told = telling.as_json(pairs) if form == "json" else _coloured(telling.as_text(pairs), pairs)
        click.echo(told)
        fine = True
    if problems:
        click.echo(as_text(problems), err=True)
    context.exit(0 if fine and not problems else 1)


def _pairs(root, documents):
    """The report.Pair of each that has one; old sentences come from git, which takes its time."""
    with progress.bar(len(documents)) as done:
        for document in documents:
            if pair := report.pair(root, document):
                yield pair
            done()


def _coloured(text, pairs):
    """`text` with the place of each of `pairs` in the colour of its state."""
    colours = {f"{pair.path}:": COLOURS.get(pair.state) for pair in pairs}
    lines = []
    for line in text.split("\n"):
        place, _, rest = line.partition(" ")
        lines.append(f"{click.style(place, fg=colours[place])} {rest}" if place in colours else line)
    return "\n".join(lines)


def _in(known, parts, line=None):
    """Documents that lie in `parts`; a line is one of the original."""
    for document in known.values():
        halves = document.halves.values() if line is None else [document.original]
        if any(places.within(half.path, parts) for half in halves):
            yield document


def _nothing(part, line):
    if line is None:
        return f"{part}: Tidak ada tulisan di sini.\n    There is no text here."
    return (
        f"{part}: Sebutkan baris di berkas bahasa Indonesianya, misalnya "
        "docs/artikel/etika/index.md:12.\n"
        "    Name a line of the Indonesian file, as docs/artikel/etika/index.md:12."
    )


def _settled(root, document, line, typo):
    fine, sentence = settling.settle(root, document, line, typo)
    click.echo(sentence, err=not fine)
    return fine
