"""What the facts at the top of a page may be: the one place where their names and kinds stand.

Facts that hold for both languages stand in the Indonesian file; the English file adds only words.
The check, the editor and `new` all read their facts from this one table.
"""

from typing import Annotated, Literal

from pydantic import HttpUrl

from .values import (
    Asked, Description, Key, Moment, MonthOrDay, Person, Picture, Plain, Record, SitePath, Strict,
    ThemeKey, Title,
)  # fmt: skip

Kind = Annotated[
    Literal[
        "page", "home", "articles", "alumni", "about", "contact", "privacy", "glossary",
        "questions", "search", "thank-you", "not-found",
    ],
    Asked("never"),
]  # fmt: skip


class SourceNote(Strict):
    """Something a page rests on. read: month or day somebody last read it."""

    title: Plain
    url: HttpUrl
    read: MonthOrDay | None = None


class BasedOn(Strict):
    """An alumnus's own article that this one retells; the alumnus did not write these words."""

    alumnus: Person
    url: HttpUrl


class Words(Strict):
    """What every page says in each of its languages."""

    title: Title
    description: Description


class ArticleWords(Words):
    image_alt: Plain | None = None
    note: Plain | None = None


class ArticleFacts(Strict):
    """What holds for an article whatever the language; say it once.

    help: the page shows where to find help when things are urgent.
    """

    date: Moment
    author: Person
    theme: ThemeKey
    image: Picture | None = None
    updated: Moment | None = None
    aliases: tuple[SitePath, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    based_on: BasedOn | None = None
    reviewed_by: Person | None = None
    approved_by_author: Moment | None = None
    translated_by: Person | None = None
    sensitive: bool = False
    help: bool = False
    withdrawn: Moment | None = None


class Article(ArticleFacts, ArticleWords):
    """An Indonesian article file; its folder is its slug."""


class ArticleTranslation(ArticleWords):
    """An English file beside an Indonesian one: words, and what only its own page is known by."""

    slug: Key
    aliases: tuple[SitePath, ...] = ()
    translated_from: Record = None


class ArticleInEnglish(Article):
    """An English article with no Indonesian half: it carries the facts itself."""

    slug: Key


class Page(Words):
    """Any other Markdown page. kind: which template shows it. menu: its short name in menus.

    sources, help: as in an article. noindex: search engines are asked to leave it out.
    """

    kind: Kind = "page"
    menu: Plain | None = None
    aliases: tuple[SitePath, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    help: bool = False
    noindex: bool = False


class PageTranslation(Words):
    slug: Key | None = None
    menu: Plain | None = None
    aliases: tuple[SitePath, ...] = ()
    translated_from: Record = None


class PageInEnglish(Page):
    slug: Key | None = None


# Each language has old addresses of its own.
FACTS = frozenset(ArticleFacts.model_fields) - {"aliases"} | {"kind", "noindex"}
