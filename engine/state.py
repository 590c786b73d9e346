"""What one build carries from event to event."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from loop_site.cache import Cache
from loop_site.hosting.description import Hosting
from loop_site.site import Site
from loop_site.site_folder import SiteFolder
from loop_site.views import Views


@dataclass
class Build:
    """ours: the institute's templates show the pages; otherwise stock Material does. now: the
    moment it is built for.

    texts: MkDocs' files of the texts, by their path below docs/. assets: what templates name of
    them; inlined: name -> text of those that stand in the page;
    files: address -> bytes to write beside the pages;
    copies: address -> file to copy there; pictures: path below docs/ -> Picture.
    anchors: (key, language) -> ids on that page; links: (page path, key, language, anchor, link)
    of links into the other language, which MkDocs cannot check. unlinked: (page path, key) of
    links to articles that are not shown.
    kept: results of earlier builds; program: see loop_site.program; folder: where the site is put.
    renderer: of the language being built.
    html: rendered Markdown of the articles in feeds, by (slug, language); fed: language -> slugs of
    those. meanings: language -> what the glossary's terms mean.
    index: gives the files of the search index, see indexing.
    face: what pages show of the rest of the site, see settled; menu: keys of the pages MkDocs lists.
    stages: language -> (MkDocs' configuration, files and navigation), see
    glimpse.
    policy: the Content Security Policy of our pages; sections: address prefix -> {header: value}
    where a part of the site needs others. hosting: what hosts are told, once all is written.
    """

    site: Site
    root: Path
    views: Views
    ours: bool
    preview: bool
    now: datetime
    kept: Cache
    program: bytes
    folder: SiteFolder
    renderer: object = None
    texts: dict = field(default_factory=dict)
    assets: dict = field(default_factory=dict)
    inlined: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    copies: dict = field(default_factory=dict)
    pictures: dict = field(default_factory=dict)
    anchors: dict = field(default_factory=dict)
    links: list = field(default_factory=list)
    unlinked: set = field(default_factory=set)
    html: dict = field(default_factory=dict)
    fed: dict = field(default_factory=dict)
    meanings: dict = field(default_factory=dict)
    index: object = None
    face: bytes | None = None
    menu: set = field(default_factory=set)
    stages: dict = field(default_factory=dict)
    policy: str | None = None
    sections: dict = field(default_factory=dict)
    hosting: Hosting | None = None

    @property
    def cache(self):
        """Where pictures are kept between builds."""
        return self.root / ".cache"


KEPT = ".cache/kept.db"  # results of earlier builds, see loop_site.cache
UNSEEN = "__unseen__"  # stands in the address of an article that is not shown

_current, _folder = None, None


def put_into(folder):
    """Have the next build put what it makes into the SiteFolder `folder`."""
    global _folder
    _folder = folder


def folder(config):
    """Where this build puts what it makes: MkDocs' own folder where `mkdocs build` runs it."""
    return _folder or SiteFolder(Path(config.site_dir))


def start(build):
    global _current
    _current = build
    return build


def end():
    """Keep what was made, also by a build that failed."""
    global _folder
    _folder = None
    if _current:
        _current.kept.close()


def current():
    return _current


def language(config):
    """The language being built; wrong before `on_files`, as static-i18n sets it late."""
    return config.plugins["i18n"].current_language


def nested(config):
    """Whether this is one of the builds static-i18n runs inside the first."""
    return config.plugins["i18n"].building
