"""A folder that looks like a built site."""

from loop_site.hosting import manifest


def finish(site):
    """Put build.json into the folder `site` (a Path), for what is in it now."""
    (site / manifest.NAME).write_bytes(manifest.text(manifest.digests(site)))
