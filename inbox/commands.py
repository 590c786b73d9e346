"""The duties of the inbox as commands: read, copy, mark, erase."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from . import duties, erasing, listing, people, rules, settings, store
from .site import Site


@click.command("list")
def show_list():
    """Daftar pesan, terbaru di atas / Messages, newest first"""
    kept, topics = _opened()
    click.echo(listing.table(kept.newest(), topics))


@click.command()
@click.argument("number", type=int, metavar="ID")
def show(number):
    """Tampilkan satu pesan / Show one message"""
    kept, topics = _opened()
    click.echo(listing.whole(_one(kept, number), topics))


@click.command()
@click.argument("person", required=False)
@click.option(
    "--format", "form", type=click.Choice(["json", "csv"]), default="json",
    help="Bentuk berkas / Kind of file",
)  # fmt: skip
def export(person, form):
    """Salin pesan satu orang, atau semua / Copy one person's messages, or all

    PERSON: surel, nomor WhatsApp, atau nomor satu pesan / an e-mail address, a WhatsApp number,
    or the number of one message
    """
    kept, _ = _opened()
    messages = _found(kept, person) if person else kept.newest()[::-1]
    made = {"json": people.as_json, "csv": people.as_csv}[form](messages)
    click.echo(made, nl=False)


@click.command()
@click.argument("person")
@click.option("--yes", is_flag=True, help="Tanpa bertanya / Without asking")
def erase(person, yes):
    """Hapus pesan satu orang tanpa sisa / Erase one person's messages without a trace

    PERSON: surel, nomor WhatsApp, atau nomor satu pesan / an e-mail address, a WhatsApp number,
    or the number of one message
    """
    kept, topics = _opened()
    messages = _found(kept, person)
    click.echo(listing.table(messages, topics))
    if not yes:
        if not _somebody_is_there():
            stop(
                "Tidak ada yang dihapus karena tidak ada yang dapat ditanya. Tambahkan --yes.",
                "Nothing was erased, as there is nobody to ask. Add --yes.",
            )
        click.confirm("Hapus untuk selamanya? / Erase for good?", abort=True)
    count = erasing.erase(kept, [each.id for each in messages])
    click.echo(f"Terhapus: {count} pesan. / Erased: {count} messages.")


@click.command()
@click.argument("number", type=int, metavar="ID")
def answered(number):
    """Tandai sudah dijawab / Mark as answered"""
    kept, _ = _opened()
    kept.mark([_one(kept, number).id], answered_at=store.iso(datetime.now(UTC)))
    click.echo(f"Pesan {number} sudah dijawab. / Message {number} is answered.")


@click.command()
def purge():
    """Hapus pesan yang lewat masa simpannya / Erase messages kept long enough"""
    told = settings.read(os.environ, Path.cwd())
    days = rules.read(told.root, told.preview, needed=["retention_days"]).retention_days
    count = erasing.purge(_opened()[0], duties.expired(days))
    click.echo(
        f"Terhapus: {count} pesan yang lebih tua dari {days} hari. / "
        f"Erased: {count} messages older than {days} days."
    )


ALL = (show_list, show, export, erase, answered, purge)


def stop(*sentences):
    """End with 1 and what is wrong: Indonesian, then English indented below."""
    click.echo("\n    ".join(sentences), err=True)
    sys.exit(1)


def _somebody_is_there():
    return sys.stdin.isatty()


def _opened():
    """(the store, titles of topics); ends with a sentence where nothing was ever received."""
    told = settings.read(os.environ, Path.cwd())
    if not told.database.exists():
        click.echo(listing.EMPTY)
        sys.exit(0)
    return store.open_store(told.database), Site(told.site).topics("id")


def _one(kept, number):
    return kept.one(number) or stop(
        f"Tidak ada pesan nomor {number}. Lihat: python -m inbox list",
        f"There is no message {number}. See: python -m inbox list",
    )


def _found(kept, person):
    messages = people.found(kept, person)
    if messages is None:
        stop(
            f"{person} bukan surel, nomor WhatsApp, atau nomor pesan.",
            f"{person} is no e-mail address, WhatsApp number or number of a message.",
        )
    return messages or stop(
        f"Tidak ada pesan dari {person}.", f"There is no message from {person}."
    )
