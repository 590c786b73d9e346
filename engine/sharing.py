"""Have a second process render half of the texts of a language, where none of them is known yet."""

from mkdocs.commands.build import _populate_page
from mkdocs.structure.pages import Page

from loop_site import second_core

from . import state


def start(config, files):
    """Start it for the pages MkDocs is about to read; `wait` is for the first of its half."""
    build = state.current()

    def known(file):
        own = file.page
        page = Page(None, file, config)  # which takes the place of the file's own
        page.read_source(config)
        page.markdown = config.plugins.on_page_markdown(
            page.markdown, page=page, config=config, files=files
        )
        file.page = own
        return build.renderer.knows(page)

    def work(file, cache):
        build.kept = cache
        _populate_page(Page(None, file, config), config, files)

    later, build.wait = second_core.half(
        build.kept, files.documentation_pages(), known, work
    )
    build.later = later[0] if later else None


def wait(file):
    """Wait for the other process where `file` is the first of its half."""
    build = state.current()
    if file is build.later:
        build.wait()
