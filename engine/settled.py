"""Pages that cannot have changed since they were written: MkDocs is not asked to make them again.

A page shows its own text, and of the rest of the site only its face: the facts of every document,
how long each takes to read, who is shown and where; data/, templates, settings, this program. No
page shows another one's text (a test makes sure). So where the face and a page's own text are what
they were, and the file still holds what was written then, the page is left as it is. Links to it
are resolved as to any other; its links to headings of other pages are looked up again.
"""

import json
import os
from pathlib import Path

from mkdocs.structure.files import InclusionLevel

from loop_site.cache import as_json, digest

from . import content, editor, photographs, state

TYPICAL = 8_000  # bytes of an entry that such a page stands on


def settle(file, page, language):
    """Have MkDocs pass over the `file` of our `page` where the site has it already."""
    build = state.current()
    # Others need what these are made of.
    if not build.ours or content.in_feeds(page, build) or page.key in build.menu:
        return
    file.loop_settling = digest(build.face, page.key, language, page.markdown)
    known = build.kept.get(file.loop_settling)
    if known is None:
        return
    entry = json.loads(known)
    if not build.folder.keep(file.dest_uri, entry["written"]):
        return
    for key in entry["stands_on"]:
        build.kept.use(bytes.fromhex(key), TYPICAL)
    build.anchors[page.key, language] = set(entry["anchors"])
    build.links += [tuple(link) for link in entry["links"]]
    if page.kind in photographs.SHARED:
        photographs.share_image(build, page)
    file.inclusion = InclusionLevel.EXCLUDED


def note(mkdocs_page, page, written):
    """Remember that our `page` was written. written: the SHA-256 of its file, in hexadecimal."""
    build = state.current()
    key = getattr(mkdocs_page.file, "loop_settling", None)
    # A picture's file may change, and an article that is not shown may come, without either.
    if key is None or mkdocs_page.loop_bound:
        return
    entry = {
        "written": written,
        "anchors": sorted(mkdocs_page.present_anchor_ids),
        "links": [
            (page.path, file.loop_key, file.locale, anchor, link)
            for file, links in (mkdocs_page.links_to_anchors or {}).items()
            if (getattr(file, "loop_key", None), file.locale) in build.site.pages
            for anchor, link in links.items()
        ],
        "stands_on": [one.hex() for one in mkdocs_page.loop_stands_on],
    }
    build.kept.put(key, as_json(entry).encode("utf-8", "surrogatepass"))


def face(build, config, files):
    """The digest of all that a page may show besides its own text."""
    site, root = build.site, build.root
    folders = [Path(config.theme.custom_dir), root / "data"]
    shared = [
        (path.relative_to(root).as_posix(), path.read_bytes())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    pages = [
        (
            page.kind, page.key, page.language, page.url, page.title, page.description, page.path,
            page.menu, page.noindex, page.behind, page.modified and page.modified.isoformat(),
        )
        for page in site.pages.values()
    ]  # fmt: skip
    documents = [
        (key, language, half.minutes, half.source.block)
        for key, document in site.documents.items()
        for language, half in document.halves.items()
    ]
    rest = [
        pages, documents, [(article.slug, article.state) for article in site.articles],
        sorted(site.hidden), site.samples, build.assets, build.preview, build.views.site_url,
        editor.address(build), os.environ.get("SHARE_IMAGES"),
        sorted(file.src_uri for file in files if not file.is_documentation_page()),
    ]  # fmt: skip
    return digest(
        "face", build.program, Path(config.config_file_path).read_bytes(), as_json(rest),
        *(part for pair in shared for part in pair), *build.inlined.values(),
    )  # fmt: skip
