"""The pages of texts that were just saved, made at once in a process that has built the whole site.

A whole build follows, and what it says counts: lists, neighbours, search and what the check finds in
the rest of the site. Until then the writer sees the sentence that was saved.
"""

import logging

from mkdocs.commands import build as mkdocs_build
from mkdocs.structure.files import InclusionLevel
from mkdocs.structure.pages import Page

from loop_site import data_files, documents, site
from loop_site.checks import run
from loop_site.views import Views

from . import messages, placing, state, templates


def set_stage(nav, config, files):
    """Note what a page of the language being built is rendered with, for later."""
    build = state.current()
    if build.preview and build.ours:
        build.stages[state.language(config)] = (config, files, nav)


def pages(paths):
    """{address: HTML bytes} of the pages whose texts are the files `paths` ("docs/…").

    None where only a whole build can tell: a text that is new, at another address, no longer shown,
    or has a fault.
    """
    build = state.current()
    by_path = {page.path: page.key for page in build.site.pages.values()}
    keys = {by_path.get(path) for path in paths}
    after = None if None in keys or not build.stages else _read(build, keys)
    shown = {at: page for at, page in build.site.pages.items() if page.key in keys}
    if after is None or any(_place(after.pages.get(at)) != _place(page) for at, page in shown.items()):
        return None
    build.site, build.views = after, Views(after, build.views.site_url)
    build.folder = Held()
    heard, log = messages.Heard(), logging.getLogger("mkdocs")
    log.addHandler(heard)
    try:
        for key, language in shown:
            _render(build, key, language)
    finally:
        log.removeHandler(heard)
    return None if heard.messages else build.folder.files


class Held:
    """What a SiteFolder is asked for, held in memory. files: address -> bytes."""

    def __init__(self):
        self.files = {}

    def keep(self, name, digest):
        return False

    def write(self, name, content):
        self.files[name] = content
        return ""


def _place(page):
    return page and (page.url, page.kind)


def _read(build, keys):
    """The Site with the documents `keys` as their files stand now; None where one has a fault."""
    data, problems = data_files.read(build.root)
    known = dict(build.site.documents)
    for key in keys:
        known[key], found = documents.again(build.root, known[key])
        problems += found
        if known[key] is None:
            return None
        problems += [
            fault for half in known[key].halves.values() for fault in run.of_text(key, half)
        ]
    if problems:
        return None
    after, problems = site.relate(build.root, data, known, build.now, build.preview)
    return None if problems else after


def _render(build, key, language):
    config, files, nav = build.stages[language]
    env = templates.prepare(config.theme.get_env(), config)
    config.plugins["i18n"].current_language = language
    placing.speak(config, language)
    known = files.documentation_pages(inclusion=InclusionLevel.all)
    [file] = [one for one in known if (one.loop_key, one.locale) == (key, language)]
    page = Page(None, file, config)
    mkdocs_build._populate_page(page, config, files)
    mkdocs_build._build_page(page, config, known, nav, env)
