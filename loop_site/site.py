"""The whole site as plain data: every page in every language, and how pages relate."""

from dataclasses import dataclass, field

from . import addresses, articles, data_files, documents, glossary, withdrawal
from .articles import Article
from .booking import faults as booking_faults
from .contact import samples
from .data_files import Data
from .documents import Document, Half
from .languages import DEFAULT, LANGUAGES
from .messages import pages as messages
from .page import Page
from .problems import Faults
from .texts import speaker
from .translation import comparison
from .values import OLD_QUERY


@dataclass
class Site:
    """Everything there is to show. urls: key -> language -> url. aliases: old url -> new url.
    queries: the same of old addresses that no file can stand at, as `?p=39483`: hosts answer them.

    documents: key -> Document of everything that was read.
    hidden: keys of articles and people that are not shown; waiting: articles whose day is yet to
    come; withdrawn: articles that were out and are no more. mentions: (path, line, name) where a
    name that was withdrawn is still written.
    samples: what of data/institute.yml is a sample, in a preview before it is set.
    """

    data: Data
    articles: list[Article]
    pages: dict[tuple[str, str], Page]
    urls: dict[str, dict[str, str]]
    aliases: dict[str, str]
    documents: dict[str, Document]
    queries: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    samples: tuple[str, ...] = ()
    waiting: tuple[Article, ...] = ()
    withdrawn: tuple[Article, ...] = ()
    mentions: tuple[tuple[str, int, str], ...] = ()

    @property
    def gone(self):
        """Addresses whose page was taken down; a host that can answers them with 410 Gone."""
        return sorted(page.url for page in self.pages.values() if page.kind == "gone")

    def in_language(self, language):
        """Articles that really exist in `language`, newest first."""
        return [article for article in self.articles if language in article.document.halves]


def read(root, now, preview=False):
    """Read the project at `root` as it stands at the moment `now`.

    preview: keep scheduled articles, to be shown with a ribbon, and let sample values stand for
    what the contact form needs and the institute has not set. Raises Faults with every problem
    found, not only the first.
    """
    data, problems = data_files.read(root)
    known, found = documents.read(root)
    problems += found
    if data is None:
        raise Faults(problems)
    related, found = relate(root, data, known, now, preview)
    if problems or found:
        raise Faults(problems + found)
    return related


def relate(root, data, known, now, preview=False):
    """(Site, problems) of what has been read: `data` and the documents `known`, see `read`.

    The Site is for showing only where there are no problems.
    """
    made_up = samples.missing(data.institute) if preview else ()
    if made_up:
        data.institute = samples.filled(data.institute)
    problems = [*booking_faults.faults(data)]

    hold = data.institute.unreviewed == "hold"
    every = [
        Article(document, articles.state(document.facts, now, hold, data.alumni))
        for document in known.values()
        if document.is_article
    ]
    for article in every:
        problems += articles.unknown_names(article, data)
        problems += articles.image_faults(article, root)
    people = withdrawal.people(data.alumni, now)
    names, data = withdrawal.names(data.alumni, people), withdrawal.without(data, people)
    wanted = {"published", "scheduled"} if preview else {"published"}
    shown = articles.newest_first(article for article in every if article.state in wanted)
    hidden = {article.document.key for article in every if article.state not in wanted}
    later = (article for article in every if article.state in {"scheduled"} - wanted)
    waiting = tuple(reversed(articles.newest_first(later)))

    pages = [*_document_pages(known, shown, hidden, data), *_theme_pages(data, shown)]
    pages += _alumni_pages(data, shown)
    aliases, found = _aliases(pages, known, hidden)
    if waiting:  # two things at one address are told now, not on the day they would meet
        still = hidden - {article.document.key for article in waiting}
        later = [page for page in pages if page.kind in ("theme", "alumnus")]
        later += _document_pages(known, [*shown, *waiting], still, data)
        found = _aliases(later, known, still)[1]
    problems += found
    withdrawn = tuple(a for a in every if a.state == "withdrawn" and a.facts.date <= now)
    taken = {*aliases, *(page.url for page in pages)}
    pages += withdrawal.pages(withdrawn, people, known, data.texts, taken)
    standing = [document for key, document in known.items() if key not in hidden]
    halves = [half for document in standing for half in document.halves.values()]
    mentions = tuple(withdrawal.mentions(halves, names))
    hidden |= set(map(withdrawal.person_key, people))
    urls = {}
    for page in pages:
        urls.setdefault(page.key, {})[page.language] = page.url
    by_key = {(page.key, page.language): page for page in pages}
    queries = {old: new for old, new in aliases.items() if old.startswith("?")}
    aliases = {old: new for old, new in aliases.items() if old not in queries}
    return Site(
        data, shown, by_key, urls, aliases, known, queries, hidden, made_up, waiting, withdrawn,
        mentions,
    ), problems


def _document_pages(known, shown, hidden, data):
    by_key = {article.document.key: article for article in shown}
    newest = max((article.modified for article in shown), default=None)
    for key, document in known.items():
        if key in hidden:
            continue
        article = by_key.get(key)
        kind = "article" if article else document.facts.kind
        behind = comparison.behind(document)
        for language, half in document.halves.items():
            modified = newest if kind in ("home", "articles", "alumni") else None
            yield Page(
                kind=kind,
                key=key,
                language=language,
                url=addresses.document(language, key, known),
                title=half.words.title,
                description=half.words.description,
                markdown=_markdown(kind, half, data),
                path=half.path,
                subject=article,
                facts=document.facts,
                menu=getattr(half.words, "menu", None),
                modified=article.modified if article else modified,
                noindex=not article and document.facts.noindex,
                behind=behind and language != DEFAULT,
            )


def _markdown(kind, half: Half, data):
    if kind == "glossary":
        return f"{half.source.body}\n\n{glossary.markdown(data.glossary, half.language)}"
    return half.source.body


def _theme_pages(data, shown):
    modified = _last_change(shown, lambda article: [article.facts.theme])
    for key, theme in data.themes.items():
        for language in LANGUAGES:
            yield Page(
                kind="theme",
                key=f"{addresses.THEMES['id']}/{key}",
                language=language,
                url=addresses.theme(language, theme.slug[language]),
                title=theme.name[language],
                description=theme.description[language],
                markdown="",
                path="data/themes.yml",
                subject=key,
                modified=modified.get(key),
            )


def _alumni_pages(data, shown):
    modified = _last_change(shown, lambda article: withdrawal.credited(article.facts))
    for key, alumnus in data.alumni.items():
        for language in LANGUAGES:
            about = alumnus.about[language] if alumnus.about else ""
            yield Page(
                kind="alumnus",
                key=withdrawal.person_key(key),
                language=language,
                url=addresses.alumnus(language, key),
                title=alumnus.named(language),
                description=about
                or speaker(data.texts, language)("alumnus.description", name=alumnus.named(language)),
                markdown="",
                path="data/alumni.yml",
                subject=key,
                modified=modified.get(key),
                noindex=key not in modified,
            )


def _last_change(shown, groups_of):
    """{group: when the last changed article of that group changed}."""
    latest = {}
    for article in shown:
        for group in groups_of(article):
            latest[group] = max(article.modified, latest.get(group, article.modified))
    return latest


def _aliases(pages, known, hidden):
    """{old url: new url} and the problems of two things at one address."""
    taken, problems, aliases = {}, [], {}
    for page in pages:
        if page.url in taken:
            line = _address_line(page, known)
            problems.append(messages.address_twice(page.path, line, page.url, taken[page.url]))
        taken.setdefault(page.url, page.path)
    for key, document in known.items():
        if key in hidden:
            continue
        for language, half in document.halves.items():
            target = addresses.document(language, key, known)
            for index, alias in enumerate(half.words.aliases):
                url = alias[1:] if OLD_QUERY.fullmatch(alias) else addresses.old(alias)
                if url in taken:
                    line = half.source.line("aliases", index)
                    problems.append(messages.address_twice(half.path, line, url, taken[url]))
                taken.setdefault(url, half.path)
                aliases[url] = target
    return aliases, problems


def _address_line(page, known):
    document = known.get(page.key)
    return document.halves[page.language].source.line("slug") if document else 0
