"""What the gate finds, and what else would stop a build: a page or a picture that cannot be made.

The build itself need not rehearse; it makes every page and every picture anyway.
"""

import re
from urllib.parse import unquote

from .. import kinds, pictures
from ..problems import Faults
from ..views import Views
from . import run

HOST = "https://loop.example/"  # which one does not matter: nothing is shown
_NAMED = re.compile(r"[^\s()<>\"'/?#]+")


def checked(root, now):
    """(Project, Site or None, Problems sorted by place) of the project at `root`."""
    project, found = run.read(root, now)
    site, found = run.judged(project, found, preview=True)
    return project, site, sorted({*found, *_pictures(project), *(_pages(site) if site else ())})


def _pages(site):
    """Problems of one page of every kind in every language: the others are made like it."""
    views, found = Views(site, HOST), []
    for page in {(page.kind, page.language): page for page in site.pages.values()}.values():
        try:
            views.page(page)
            kinds.view(views, page)
        except Faults as faults:
            found += faults.problems
    return found


def _pictures(project):
    """Problems of the pictures that texts show; the others are never published."""
    there = [file for file in project.files if pictures.is_picture(file.path)]
    texts = project.texts.values() if there else ()
    shown = {unquote(name) for text in texts for name in _NAMED.findall(text.body)}
    shown |= {text.facts.get("image") for text in texts if isinstance(text.facts.get("image"), str)}
    for file in there:
        problem = file.place.name in shown and pictures.problem(file.place, file.path)
        if problem:
            yield problem
