"""What can be done from a terminal: one module a command."""

import os
import sys
from pathlib import Path

import click

from .. import code_faults
from .check import check
from .cutover import cutover
from .deploying import live, ready, release
from .desk import desk
from .importing import importing
from .new import new
from .restore import restore
from .status import status

NAME = "python -m loop_site"


@click.group()
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def main():
    """Perkakas isi situs. / Tools for the site's content."""


for command in (check, cutover, desk, importing, live, new, ready, release, restore, status):
    main.add_command(command)


def run():
    """Run what the terminal asks for; returns the exit code. Nobody ever meets a traceback."""
    try:
        return main(prog_name=NAME, standalone_mode=False)
    except click.UsageError as wrong:
        click.echo("Perintah ini tidak lengkap atau keliru tulis. Caranya:", err=True)
        wrong.show()
        return wrong.exit_code
    except click.ClickException as wrong:
        click.echo(wrong.format_message(), err=True)
        return wrong.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:  # whoever read along has seen enough, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - ours to mend, told in words
        click.echo(code_faults.told(error, Path(__file__).resolve().parents[2]), err=True)
        return 1
