"""Put the editor on the site where its packages have been fetched."""

import os

from jinja2 import Environment, FileSystemLoader
from mkdocs.exceptions import Abort

from loop_site import security
from loop_site.editor import packages, page

from . import desk

ADDRESS = f"{page.FOLDER}/index.html"
REQUIRED = "EDITOR_REQUIRED"
NEEDED = (
    "Editor /admin/ diminta (EDITOR_REQUIRED=1), tetapi paketnya belum diunduh. Jalankan make "
    "editor, lalu bangun lagi.\n    The editor /admin/ is required (EDITOR_REQUIRED=1), but its "
    "packages have not been fetched. Run make editor, then build again."
)
UNSET = (
    "Editor /admin/ belum disambungkan: `repository: null` di data/editor.yml.",
    "The editor /admin/ is not connected yet: `repository: null` in data/editor.yml.",
)


def add(build, style):
    """Add the editor's files to the build. Aborts with a sentence where it cannot be made.

    style: the site's own, for the live preview.
    """
    fetched = packages.there(build.root)
    if not fetched:
        if os.environ.get(REQUIRED) == "1":
            raise Abort(NEEDED)
        return
    try:
        build.files |= page.files(
            build.root, build.site.data, build.views.site_url, style, fetched
        )
    except packages.EditorFault as fault:
        raise Abort(str(fault)) from None
    env = Environment(loader=FileSystemLoader(build.root / packages.SOURCES), autoescape=True)
    html = env.get_template("index.html").render(
        # The preview has the desk always.
        page.view(build.site.data, desk=build.preview or desk.asked_for())
    )
    build.files[ADDRESS] = html.encode()
    origins = build.site.data.editor.origins
    build.sections[f"{page.FOLDER}/"] = security.editor_headers(origins)


def lines(build):
    """What a build tells its people of the editor at the end, Indonesian and English."""
    if ADDRESS not in build.files:
        return ["", packages.LEFT_OUT] if build.ours else []
    return ["", *UNSET] if build.site.data.editor.repository is None else []


def address(build):
    """Where the editor is on this site, or None where it was left out."""
    return build.views.href(f"{page.FOLDER}/") if ADDRESS in build.files else None
