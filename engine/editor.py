"""Put the editor on the site where its packages have been fetched; say so where they have not."""

import logging
import os

from mkdocs.exceptions import Abort

from loop_site.editor import packages, page

log = logging.getLogger("mkdocs.loop")
REQUIRED = "EDITOR_REQUIRED"
LEFT_OUT = (
    "Editor /admin/ tidak ikut: jalankan make editor dulu. / "
    "The editor /admin/ is left out: run make editor first."
)
NEEDED = (
    "Editor /admin/ diminta (EDITOR_REQUIRED=1), tetapi paketnya belum diunduh. Jalankan make editor, "
    "lalu bangun lagi.\n    The editor /admin/ is required (EDITOR_REQUIRED=1), but its packages have "
    "not been fetched. Run make editor, then build again."
)


def add(build, style):
    """Add the editor's files to the build. Aborts with a sentence where it cannot be made.

    style: the site's own, for the live preview.
    """
    fetched = packages.there(build.root)
    if not fetched:
        if os.environ.get(REQUIRED) == "1":
            raise Abort(NEEDED)
        log.info(LEFT_OUT)
        return
    try:
        build.files |= page.files(
            build.root, build.site.data, build.views.site_url, style, fetched
        )
    except packages.EditorFault as fault:
        raise Abort(str(fault)) from None
