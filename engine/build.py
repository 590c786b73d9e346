"""Build the site beside the old one and put it in its place only when it is whole."""

import logging
import os
import tempfile
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from loop_site import closing, writing
from loop_site.hosting import caddy, manifest, nginx

from . import editor, messages, state


def build(root, site, strict=True, **settings):
    """Build the project at `root` into the folder `site`, replacing what is there in one step.

    Returns the closing lines for people. Raises mkdocs' Abort with the faults in words; then
    `site` is as it was.
    """
    root, site = Path(root), Path(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=site.parent) as folder:
        fresh, old = Path(folder, "site"), Path(folder, "old")
        heard = messages.Heard()
        logging.getLogger("mkdocs").addHandler(heard)
        try:
            _build(root, fresh, strict, settings)
        except Abort:
            if heard.messages:
                raise Abort(messages.explained(heard.messages, root)) from None
            raise
        finally:
            logging.getLogger("mkdocs").removeHandler(heard)
        if not state.current().preview:  # nobody compares what changes with every save
            manifest.write(fresh)
        readable_by_all(fresh)
        if site.exists():
            site.rename(old)
        try:
            fresh.rename(site)
        except OSError:
            if old.exists():
                old.rename(site)
            raise
    made = state.current()
    return [*closing.lines(made.site, made.unlinked), *editor.lines(made)]


def _build(root, folder, strict, settings):
    config = load_config(
        str(root / "mkdocs.yml"), site_dir=str(folder), strict=strict, **settings
    )
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()


def write_hosting(folder):
    """Write into `folder` (a Path) what web servers of one's own are told of the newest build."""
    hosting = state.current().hosting
    folder.mkdir(exist_ok=True)
    writing.whole(folder / "nginx.conf", nginx.configuration(hosting).encode())
    writing.whole(folder / "Caddyfile", caddy.configuration(hosting).encode())


def readable_by_all(folder):
    """Give every file the same permissions, whatever umask the build ran under."""
    for path, _, names in os.walk(folder):
        os.chmod(path, 0o755)
        for name in names:
            os.chmod(os.path.join(path, name), 0o644)
