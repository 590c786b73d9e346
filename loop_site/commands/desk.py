"""`python -m loop_site desk`: what waits, as Markdown that GitHub shows to staff alone."""

import os
from pathlib import Path

import click

from .. import data_files, texts
from ..desk import collecting, opening, view
from ..languages import DEFAULT, LANGUAGES
from ..problems import as_text, printable
from . import gfm, places
from .check import moment

MOST = 40  # texts in a section; GitHub shows a megabyte


@click.command(short_help="Apa yang menunggu. / What is waiting.")
@click.option(
    "--editor", metavar="ADDRESS",
    help="Alamat editor, misalnya https://…/admin/; tautannya menuju ke sana. / The editor's "
    "address, to which links lead.",
)  # fmt: skip
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
@click.pass_context
def desk(context, editor):
    """Meja redaksi sebagai Markdown: galat, tautan putus, terjemahan, jadwal, saran.

    Isinya sama dengan /admin/meja/. Di GitHub Actions ia ditambahkan ke $GITHUB_STEP_SUMMARY, yang
    hanya dapat dibaca orang yang boleh membuka repositorinya. Tanpa --editor, tautannya menuju
    berkas di GitHub.

    The editor's desk as Markdown: errors, broken links, translations, the schedule, suggestions.
    It says what /admin/meja/ says. GitHub Actions adds it to $GITHUB_STEP_SUMMARY, which only those
    who may open the repository can read. Without --editor, links lead to the files on GitHub.
    """
    root, _ = places.project((), Path.cwd())
    known, _, problems = data_files.some(root, ["ui"])
    if problems:
        click.echo(as_text(problems), err=True)
        context.exit(1)
    found = collecting.collected(root, moment())
    opens = _opening(found.data, editor)
    told = {
        language: _told(found, texts.speaker(known["ui"].root, language), language, opens)
        for language in LANGUAGES
    }
    for language, (title, parts) in told.items():
        shown = "\n\n".join(parts)
        if language == DEFAULT:
            click.echo(f"## {title}\n\n{shown}\n")
        else:
            click.echo(f"<details><summary>{title}</summary>\n\n{shown}\n\n</details>")


def _opening(data, editor):
    """How files are opened. On GitHub the repository is known also before the editor's is set."""
    there, branch = os.environ.get("GITHUB_REPOSITORY"), "main"
    if data:
        there, branch = data.editor.repository or there, data.editor.branch
    return opening.Opening(editor, there, branch)


def _told(found, say, language, opens):
    """(title, paragraphs) of the desk in one language."""
    made = view.view(found, say, language, opens)
    filled = [section for section in made["sections"] if section["count"]]
    parts = [gfm.plain(made["made"])]
    if made["errors"]:
        parts.append(f"**{gfm.plain(made['errors'])}**")
    if made["nothing"]:
        parts.append(gfm.plain(say("desk.nothing")))
    for section in filled:
        parts.append(f"### {gfm.plain(section['title'])}: {section['count']}")
        parts.append("\n".join(_group(group, say) for group in section["groups"][:MOST]))
        if (left := section["count"] - MOST) > 0:
            parts.append(gfm.plain(say("desk.more", count=left)))
    return say("desk.title"), parts


def _group(group, say):
    title = gfm.plain(printable(group["title"]))
    head = f"[{title}](<{group['href']}>)" if group["href"] else f"**{title}**"
    if group["path"]:
        head += f" {gfm.code(group['path'])}"
    if group["moment"]:
        head += f" {gfm.plain(say('desk.appears', moment=group['moment']))}"
    return "\n".join([f"- {head}", *(_thing(thing) for thing in group["things"])])


def _thing(thing):
    mark = f"**{gfm.plain(thing['mark'])}** " if thing["mark"] else ""
    place = f"{gfm.plain(thing['place'])}: " if thing["place"] else ""
    said = "".join(
        gfm.code(part) if written else gfm.plain(printable(part)) for part, written in thing["said"]
    )
    before = [f"    - ~~{gfm.plain(printable(one))}~~" for one in thing["before"]]
    now = [f"    - {gfm.plain(printable(one))}" for one in thing["now"]]
    return "\n".join([f"  - {mark}{place}{said}", *before, *now])
