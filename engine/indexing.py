"""Have the search index made before pages are held in memory: beside them, where all is new."""

from functools import partial

from loop_site import second_core
from loop_site.search import index


def start(build):
    """Set `build.index`, which gives what search.index.files gives."""
    make = partial(index.files, build.views, build.root)
    beside = None
    if build.kept.new and len(build.site.pages) >= second_core.FEW:
        beside = second_core.beside(build.kept, make)
    if beside:
        build.index = lambda: beside() or make(build.kept)
    else:
        made = make(build.kept)
        build.index = lambda: made
