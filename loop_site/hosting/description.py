"""Everything that differs between hosts, as plain data: headers, moves, what is gone, caching."""

import html
from dataclasses import dataclass, field

from .. import security
from ..languages import DEFAULT, LANGUAGES, prefix

REVALIDATED = "no-cache"  # kept, and asked about each time: an unchanged page costs a 304
IMMUTABLE = "public, max-age=31536000, immutable"
CACHE, SHARED = "Cache-Control", "Cross-Origin-Resource-Policy"
# Every file below has its content's hash in its name.
HASHED = "assets/"
# Readers of feeds show photographs on pages of their own.
SHOWN_ELSEWHERE = ("assets/pictures/", "assets/share/")
TYPES = {
    "feed.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
}
# The receiver of the contact form and the staff's inbox (inbox/), where they run beside the site.
INBOX = ("kirim/", "kotak-masuk/")
# Where readers of WordPress's feeds still ask; a page that sends them on would be no feed.
OLD_FEEDS = {"feed/": "feed.xml", "en/feed/": "en/feed.xml"}
# Read by hosts, never by visitors.
PRIVATE = ("_headers", "_redirects")


@dataclass(frozen=True)
class Hosting:
    """What a host is told of one built site. Addresses are as in loop_site.addresses.

    base: path the site stands under, "/" or "/loop/". headers: (name, value) of every response.
    sections: prefix -> {name: value} of headers that differ below it; the longest prefix counts.
    moved: old address -> new one, for good. asked: the same of questions to the first page, as
    `?p=12`. gone: addresses whose page is sent as 410. types: address of a file -> media type.
    not_found: prefix -> address of the page that is shown there instead. away: HTML that is sent
    where the receiver of messages does not answer.
    """

    base: str
    headers: tuple[tuple[str, str], ...]
    sections: dict[str, dict[str, str]]
    moved: dict[str, str]
    asked: dict[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    types: dict[str, str] = field(default_factory=dict)
    not_found: dict[str, str] = field(default_factory=dict)
    away: str = ""

    def path(self, address):
        """`address` as requests name it."""
        return f"{self.base}{address}"

    def questions(self):
        """(name, value, path to go to) of what the old first page was asked."""
        for old, new in self.asked.items():
            name, _, value = old.removeprefix("?").partition("=")
            yield name, value, self.path(new)

    def below(self, prefix):
        """{name: value} of all headers of what stands below `prefix`."""
        own = dict(self.headers)
        for known in sorted(self.sections, key=len):
            if prefix.startswith(known):
                own |= self.sections[known]
        return own


def describe(views, policy, files, sections=None):
    """The Hosting of the site that `views` shows.

    policy: the Content Security Policy of its pages, or None. files: addresses of its files.
    sections: {prefix: {header: value}} of parts with rules of their own, as an editor at `admin/`.
    """
    assets = {HASHED: {CACHE: IMMUTABLE}}
    assets |= {prefix: {SHARED: "cross-origin"} for prefix in SHOWN_ELSEWHERE}
    return Hosting(
        base=views.base,
        headers=(*security.headers(policy), (CACHE, REVALIDATED)),
        sections={**assets, **(sections or {})},
        moved={
            **OLD_FEEDS,
            **dict(sorted(views.site.aliases.items())),
        },
        asked=dict(sorted(views.site.queries.items())),
        gone=tuple(views.site.gone),
        types={
            address: TYPES[name]
            for address in sorted(files)
            if (name := address.rpartition("/")[2]) in TYPES
        },
        not_found={
            prefix(language): f"{prefix(language)}404.html"
            for language in sorted(LANGUAGES, key=lambda language: language != DEFAULT)
        },
        away=_away(views.say),
    )


def _away(say):
    """One page in every language: a form is sent to the same address from all of them."""
    parts = [
        f'<section lang="{language}"><h1>{html.escape(say[language]("receiver.away"))}</h1>'
        f"<p>{html.escape(say[language]('receiver.away_text'))}</p></section>"
        for language in sorted(LANGUAGES, key=lambda language: language != DEFAULT)
    ]
    return (
        f'<!doctype html><html lang="{DEFAULT}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{html.escape(say[DEFAULT]('receiver.away'))}</title>"
        f"<main>{''.join(parts)}</main></html>"
    )
