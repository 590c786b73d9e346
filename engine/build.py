"""Build the site beside the old one and put it in its place only when it is whole."""

import logging
import os
import tempfile
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from loop_site import closing

from . import messages, state


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
        readable_by_all(fresh)
        if site.exists():
            site.rename(old)
        try:
            fresh.rename(site)
        except OSError:
            if old.exists():
                old.rename(site)
            raise
    return closing.lines(state.current().site, state.current().unlinked)


def _build(root, folder, strict, settings):
    config = load_config(
        str(root / "mkdocs.yml"), site_dir=str(folder), strict=strict, **settings
    )
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()
        state.end()


def readable_by_all(folder):
    """Give every file the same permissions, whatever umask the build ran under."""
    for path, _, names in os.walk(folder):
        os.chmod(path, 0o755)
        for name in names:
            os.chmod(os.path.join(path, name), 0o644)
