"""`python -m inbox`: receive messages, and do from a terminal what staff do in a browser."""

import os
import sqlite3
from pathlib import Path

from loop_site import environment

environment.enter("inbox")

import click  # noqa: E402 - only the project's own environment has it

from loop_site.problems import Faults, Problem

from . import commands, password, rules, serving, session, settings, store
from .app import application
from .site import Site


class Speaking(click.Group):
    """A fault ends a command with its sentences and 1, never with a traceback."""

    def invoke(self, context):
        try:
            return super().invoke(context)
        except Faults as faults:
            commands.stop(str(faults))
        except sqlite3.Error as error:
            commands.stop(
                f"Basis data tidak terbaca atau sedang dipakai ({error}). Coba lagi sebentar lagi.",
                f"The database cannot be read or is in use ({error}). Try again in a moment.",
            )


@click.group(cls=Speaking)
def main():
    """Kotak masuk formulir kontak / The contact form's inbox"""


@main.command()
@click.option("--uds", metavar="PATH", help="Soket Unix, bukan porta / A Unix socket, not a port")
def serve(uds):
    """Terima pesan / Receive messages"""
    told = settings.read(os.environ, Path.cwd())
    current = rules.Current(told.root, preview=told.preview, needed=rules.EXAMPLES, own=True)
    if not told.preview and Site(told.site).page("id") is None:
        raise Faults([_no_site(told.site)])
    kept = store.open_store(told.database)
    listening = serving.on_path(uds) if uds else serving.on_port(told.port)
    where = uds or f"http://{serving.HOST}:{told.port}"
    click.echo(f"Siap menerima pesan di {where} / Ready to receive messages at {where}")
    serving.run(application(told, session.secret(told), current, kept), listening)


@main.command("password")
def make_password():
    """Buat INBOX_PASSWORD_HASH / Make INBOX_PASSWORD_HASH"""
    word = click.prompt(
        "Kata sandi baru / New password", hide_input=True, confirmation_prompt="Sekali lagi / Again"
    )
    if len(word) < 12:
        commands.stop(
            "Terlalu pendek. Pakai sedikitnya 12 huruf; beberapa kata biasa pun baik.",
            "Too short. Use at least 12 characters; a few plain words will do.",
        )
    click.echo(f"INBOX_PASSWORD_HASH={password.made(word)}")


for command in commands.ALL:
    main.add_command(command)


def _no_site(folder):
    return Problem(
        "INBOX_SITE", 0, "site-absent",
        f"{folder} bukan situs yang sudah dibangun. Jalankan make build, atau tulis foldernya.",
        f"{folder} is not a built site. Run make build, or write the folder it is in.",
    )


if __name__ == "__main__":
    main(prog_name="python -m inbox")
