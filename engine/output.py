"""What is written: each page, and once for all languages, after the last of them, the rest."""

import logging
import os
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from loop_site import addresses, clock, feeds, sitemap
from loop_site.hosting import description, pages, well_known
from loop_site.search import settings

from . import content, desk, settled, state

log, notes = logging.getLogger("mkdocs.engine"), logging.getLogger("mkdocs.loop")
NOT_KEPT = (
    "Hasil antara tidak dapat disimpan di .cache ({0}). Situsnya benar; pembangunan berikutnya "
    "akan lebih lama. / What was made could not be kept in .cache ({0}). The site is right; the "
    "next build will take longer."
)
NETLIFY = "NETLIFY"  # "true" in every build on Netlify


def page(text, mkdocs_page):
    """Put the HTML `text` of a page where it belongs; there is none where it is there already."""
    build = state.current()
    if text:
        whole = text.encode("utf-8", "xmlcharrefreplace")
        mkdocs_page.loop_written = build.folder.write(mkdocs_page.file.dest_uri, whole)
    if build.ours:
        if text:
            build.kept.put(mkdocs_page.loop_recipe, bytes.fromhex(mkdocs_page.loop_written))
        settled.note(mkdocs_page, content.page_of(mkdocs_page), mkdocs_page.loop_written)


def finish(config):
    """Write feeds, sitemap, old addresses and assets."""
    if state.nested(config):
        return
    build = state.current()
    views = build.views
    files = feeds.files(views, content.for_feeds)
    files["sitemap.xml"] = sitemap.xml(views)
    files |= old_addresses(build, config)
    if build.ours:
        index, heads = build.index()
        files |= index | settings.files(views, heads)
    files |= build.files
    if desk.asked_for():
        files |= desk.files(build.root, clock.now(), "admin/index.html" in files)
        notes.info(
            "Meja redaksi ikut di /admin/meja/: yang tahu alamatnya membaca juga judul yang "
            "terjadwal. / The editor's desk is at /admin/meja/: whoever knows the address also "
            "reads the titles that are scheduled."
        )
    files |= well_known.files(views, build.now)
    build.hosting = description.describe(views, build.policy, files, build.sections)
    files |= pages.files(build.hosting, netlify=os.environ.get(NETLIFY) == "true")
    for name, data in files.items():
        build.folder.write(name, data)
    for name, file in build.copies.items():
        build.folder.write(name, file.read_bytes())
    check_anchors(build)
    build.kept.close(whole=True)
    if build.kept.fault:
        notes.info(NOT_KEPT.format(build.kept.fault))


def check_anchors(build):
    """Warn, as MkDocs does within a language, of anchors that the other language's page lacks."""
    for path, key, language, anchor, link in build.links:
        if anchor not in build.anchors.get((key, language), {anchor}):
            source = path.removeprefix("docs/")
            log.warning(
                f"Doc file '{source}' contains a link '{link}', "
                f"but the doc '{key}' does not contain an anchor '#{anchor}'."
            )


def old_addresses(build, config):
    """{file: HTML} of every alias: a page that sends readers on, also where a host cannot."""
    folder = Path(config.config_file_path).parent / "overrides"
    env = Environment(loader=FileSystemLoader(folder), autoescape=True)
    template = env.get_template("alias.html")
    titles = {page.url: page for page in build.site.pages.values()}
    return {
        addresses.output_file(old): template.render(
            page=titles[new],
            t=build.views.say[titles[new].language],
            href=build.views.href(new),
            icon=build.assets.get("favicon", {}).get("href"),
            canonical=build.views.absolute(new),
        ).encode()
        for old, new in build.site.aliases.items()
    }
