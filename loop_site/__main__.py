"""`python -m loop_site check`: what is wrong with the content, in words, without building."""

import sys
from pathlib import Path

import click

from . import clock, help_lines, site
from .problems import Faults, as_text


@click.group()
def main():
    """Perkakas isi situs. / Tools for the site's content."""


@main.command()
def check():
    """Periksa isi di folder ini. / Check the content in this folder."""
    try:
        now = clock.now()
        content = site.read(Path.cwd(), now, preview=True)
    except (Faults, ValueError) as faults:
        click.echo(str(faults), err=True)
        sys.exit(1)
    count = len(content.articles)
    click.echo(f"Baik: {count} artikel tanpa galat. / Fine: {count} articles without an error.")
    if advice := help_lines.advice(content.data, now):
        click.echo(as_text(advice))


if __name__ == "__main__":
    main(prog_name="python -m loop_site")
