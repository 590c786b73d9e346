"""Build the site beside the old one and put it in its place only when it is whole."""

import logging
import tempfile
from contextlib import suppress
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from loop_site import closing, writing
from loop_site.hosting import caddy, manifest, nginx
from loop_site.site_folder import SiteFolder

from . import editor, messages, state


def build(root, site, before=None, strict=True, **settings):
    """Build the project at `root` into the folder `site`, replacing what is there in one step.

    before: an older site, used up: the new one is made on top of it, so that files which stay the
    same are not written again. Left out, it is one that is kept beside `site`, and the site that is
    replaced takes its place. Returns the closing lines for people. Raises mkdocs' Abort with the
    faults in words; then `site` is as it was.
    """
    root, site = Path(root), Path(site)
    before = before or site.with_name(f".{site.name}-before")
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=site.parent) as folder:
        fresh, old = Path(folder, "site"), Path(folder, "old")
        with suppress(OSError):  # there is none, or another build has just taken it
            before.rename(fresh)
        try:
            made = _made(root, Path(folder, "engine"), SiteFolder(fresh), strict, settings)
        except BaseException:
            _set_aside(fresh, before)
            raise
        if site.exists():
            site.rename(old)
        try:
            fresh.rename(site)
        except OSError:
            if old.exists():
                old.rename(site)
            raise
        _set_aside(old, before)
    return [*closing.lines(made.site, made.unlinked), *editor.lines(made)]


def _made(root, aside, folder, strict, settings):
    """The state.Build whose site is now in `folder`. aside: where MkDocs may write what it copies."""
    heard = messages.Heard()
    logging.getLogger("mkdocs").addHandler(heard)
    state.put_into(folder)
    try:
        _run(root, aside, strict, settings)
    except Abort:
        if heard.messages:
            raise Abort(messages.explained(heard.messages, root)) from None
        raise
    finally:
        state.end()
        logging.getLogger("mkdocs").removeHandler(heard)
    for file in sorted(aside.rglob("*")):
        if file.is_file():
            folder.write(file.relative_to(aside).as_posix(), file.read_bytes())
    made = state.current()
    if not made.preview:  # nobody compares what changes with every save
        folder.write(manifest.NAME, manifest.text(folder.digests))
    folder.finish()
    return made


def _run(root, folder, strict, settings):
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder), strict=strict, **settings)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()


def _set_aside(folder, before):
    """Keep `folder` as the older site of a later build, where nobody else has kept one."""
    with suppress(OSError):
        folder.rename(before)


def write_hosting(folder):
    """Write into `folder` (a Path) what web servers of one's own are told of the newest build."""
    hosting = state.current().hosting
    folder.mkdir(exist_ok=True)
    writing.whole(folder / "nginx.conf", nginx.configuration(hosting).encode())
    writing.whole(folder / "Caddyfile", caddy.configuration(hosting).encode())
