"""What one build carries from event to event."""

from dataclasses import dataclass, field

from loop_site.site import Site
from loop_site.views import Views


@dataclass
class Build:
    """ours: the institute's templates show the pages; otherwise stock Material does.

    assets: what templates name of them; files: address -> bytes to write beside the pages.
    html: rendered Markdown of each article, by (key, language), for the feeds.
    """

    site: Site
    views: Views
    ours: bool
    preview: bool
    assets: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    html: dict = field(default_factory=dict)


_current = None


def start(build):
    global _current
    _current = build
    return build


def current():
    return _current


def language(config):
    """The language being built; wrong before `on_files`, as static-i18n sets it late."""
    return config.plugins["i18n"].current_language


def nested(config):
    """Whether this is one of the builds static-i18n runs inside the first."""
    return config.plugins["i18n"].building
