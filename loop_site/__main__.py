"""`python -m loop_site`: look after the content without building the site."""

import sys
from pathlib import Path

import click

from . import clock
from .checks import run
from .commands.status import status
from .problems import as_text


@click.group()
def main():
    """Perkakas isi situs. / Tools for the site's content."""


@main.command()
def check():
    """Periksa isi di folder ini. / Check the content in this folder."""
    try:
        now = clock.now()
    except ValueError as wrong:
        sys.exit(str(wrong))
    content, found = run.checked(Path.cwd(), now, preview=True)
    if found:
        click.echo(as_text(found), err=content is None)
    if content is None:
        sys.exit(1)
    count = len(content.articles)
    click.echo(f"Baik: {count} artikel tanpa galat. / Fine: {count} articles without an error.")


main.add_command(status)

if __name__ == "__main__":
    main(prog_name="python -m loop_site")
