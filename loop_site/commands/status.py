"""`python -m loop_site status`: where each translation stands, and recording that it is in step.

A typo mended in the original is nothing to translate: `--typo PATH:LINE` records the section that
line stands in as followed, and leaves the others as they are. `--accept PATH` records them all.
Either writes one line, `translated_from`, into the English file; see translation.record.
"""

import os
import re
import sys
from pathlib import Path

import click

from .. import documents
from ..problems import as_text
from ..translation import report, settling, telling

_PLACE = re.compile(r"(.+):(\d+)")


@click.command()
@click.argument("places", metavar="[PATH[:LINE]]...", nargs=-1)
@click.option(
    "--accept", is_flag=True,
    help="Catat bahwa terjemahannya sudah sejalan. / Record that the translation is in step.",
)  # fmt: skip
@click.option(
    "--typo", is_flag=True,
    help="Catat bahwa yang berubah hanya salah ketik. / Record that it was only a typo.",
)  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def status(places, accept, typo, form):
    """Terjemahan: sejalan, tertinggal, belum ada. / Translations: in step, behind, missing."""
    if (accept or typo) and not places or accept and typo:
        sys.exit(
            "Tulis --accept atau --typo, lalu berkasnya, misalnya docs/artikel/etika/index.md.\n"
            "Write --accept or --typo, then the file, as docs/artikel/etika/index.md."
        )
    root = Path.cwd()
    known, problems = documents.read(root)
    problems = [p for p in problems if any(_within(p.path, place) for place in places or ["."])]
    chosen = []
    for place in places or ["."]:
        found = [document for document in known.values() if _holds(place, document)]
        if not found and not any(_within(p.path, place) for p in problems):
            sys.exit(f"{place}: tidak ada tulisan di sini. / there is no text here.")
        chosen += [(document, _line(place)) for document in found]
    if accept or typo:
        fine = all([_settled(root, *one, typo) for one in chosen])
    else:
        fine = True
        pairs = _pairs(root, chosen)
        click.echo(telling.as_json(pairs) if form == "json" else telling.as_text(pairs))
    if problems:
        click.echo(as_text(problems), err=True)
    sys.exit(0 if fine and not problems else 1)


def _settled(root, document, line, typo):
    fine, sentence = settling.settle(root, document, line, typo)
    click.echo(sentence, err=not fine)
    return fine


def _pairs(root, chosen):
    unique = {document.key: document for document, _ in chosen}
    pairs = (report.pair(root, document) for document in unique.values())
    return sorted(filter(None, pairs), key=lambda pair: pair.path)


def _holds(place, document):
    """Whether a document lies at `place`; one with a line is a line of its original."""
    if _line(place) is not None:
        return _within(document.original.path, place)
    return any(_within(half.path, place) for half in document.halves.values())


def _line(place):
    found = _PLACE.fullmatch(place)
    return int(found[2]) if found else None


def _within(path, place):
    """Whether the file `path` of the project is what a person meant by `place`, or below it."""
    found = _PLACE.fullmatch(place)
    meant = os.path.relpath(found[1] if found else place).replace(os.sep, "/")
    return meant == "." or path == meant or path.startswith(f"{meant}/")
