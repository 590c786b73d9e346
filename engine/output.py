"""What is written once for all languages, after the last of them."""

import logging
import os
import shutil
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from loop_site import addresses, clock, feeds, sitemap
from loop_site.hosting import description, pages, well_known
from loop_site.search import settings

from . import desk, state

log = logging.getLogger("mkdocs.engine")
notes = logging.getLogger("mkdocs.loop")
NETLIFY = "NETLIFY"  # "true" in every build on Netlify


def finish(config):
    """Write feeds, sitemap, old addresses and assets."""
    if state.nested(config):
        return
    build = state.current()
    views = build.views
    files = feeds.files(views, lambda article, language: build.html[article.slug, language])
    files["sitemap.xml"] = sitemap.xml(views)
    files |= old_addresses(build, config)
    if build.ours:
        files |= settings.files(views, build.assets["search"].get("index", {}))
    files |= build.files
    if os.environ.get("DESK") == "1":
        files |= desk.files(build.root, clock.now(), "admin/index.html" in files)
        notes.info(
            "Meja redaksi ikut di /admin/meja/: yang tahu alamatnya membaca juga judul yang "
            "terjadwal. / The editor's desk is at /admin/meja/: whoever knows the address also "
            "reads the titles that are scheduled."
        )
    files |= well_known.files(views, build.now)
    build.hosting = description.describe(views, build.policy, files, build.sections)
    files |= pages.files(build.hosting, netlify=os.environ.get(NETLIFY) == "true")
    for name, content in files.items():
        _place(config, name).write_bytes(content)
    for name, file in build.copies.items():
        shutil.copyfile(file, _place(config, name))
    check_anchors(build)


def check_anchors(build):
    """Warn, as MkDocs does within a language, of anchors that the other language's page lacks."""
    for path, key, language, anchor, link in build.links:
        if anchor not in build.anchors.get((key, language), {anchor}):
            source = path.removeprefix("docs/")
            log.warning(
                f"Doc file '{source}' contains a link '{link}', "
                f"but the doc '{key}' does not contain an anchor '#{anchor}'."
            )


def _place(config, name):
    path = Path(config.site_dir, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


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
