"""`python -m loop_site import …`: bring in what others wrote elsewhere; one module a kind."""

import click

from .import_word import word
from .import_wordpress import wordpress


@click.group("import", short_help="Bawa masuk tulisan. / Bring in texts.")
@click.help_option(help="Tampilkan petunjuk ini. / Show this help.")
def importing():
    """Bawa masuk tulisan dari tempat lain sebagai draf. / Bring in texts as drafts."""


importing.add_command(word)
importing.add_command(wordpress)
