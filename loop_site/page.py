"""One page in one language, as plain data."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Page:
    """What stands at an address.

    key: the same for all languages of a page; for Markdown files the path below docs/ without
    language and ending. url: see addresses. subject: the article, theme key or alumnus key the
    page is about. facts: what its file says for all languages, None where no file is behind it.
    modified: when its content last changed, None where unknown. behind: the original it was
    translated from has changed since.
    """

    kind: str
    key: str
    language: str
    url: str
    title: str
    description: str
    markdown: str
    path: str | None = None
    subject: object = None
    facts: object = None
    menu: str | None = None
    modified: datetime | None = None
    noindex: bool = False
    behind: bool = False
