"""What can be found: articles, standing pages, people and terms, each as its own text."""

from dataclasses import dataclass

from .. import glossary
from ..languages import LANGUAGES, other
from ..people import byline, credit

KINDS = ("article", "page", "person", "term")
UNSOUGHT = frozenset(("not-found", "thank-you", "search"))


@dataclass(frozen=True)
class Entry:
    """One thing to find, in one language.

    kind: one of KINDS. href: where it stands. theme: its key or None. author: whose name is shown
    with it. markdown: its text. headings: what else counts as much as one. beside: what else
    counts as much as the description. twin: (href, title) of the same in the other language, or ().
    """

    kind: str
    href: str
    title: str
    description: str
    theme: str | None = None
    author: str = ""
    markdown: str = ""
    headings: str = ""
    beside: str = ""
    twin: tuple = ()


def listed(views, language):
    """The entries of `language`: articles with the newest first, then what has no date."""
    pages = sorted(
        (page for page in views.site.pages.values() if page.language == language and _sought(page)),
        key=lambda page: page.url,
    )
    by_slug = {page.subject.slug: page for page in pages if page.kind == "article"}
    newest = [by_slug[a.slug] for a in views.ordered[language] if a.slug in by_slug]
    standing = [page for page in pages if page.kind not in ("article", "alumnus")]
    people = [page for page in pages if page.kind == "alumnus"]
    return [
        *(_article(views, page) for page in newest),
        *(_page(views, page) for page in standing),
        *(_person(views, page) for page in people),
        *(term for page in standing if page.kind == "glossary" for term in _terms(views, page)),
    ]


def _sought(page):
    scheduled = page.kind == "article" and page.subject.state != "published"
    return not page.noindex and page.kind not in UNSOUGHT and not scheduled


def _article(views, page):
    facts, told = page.subject.facts, views.based_on(page.subject, page.language)
    people = [byline(credit(views, facts.author, page.language)), *([told["text"]] if told else [])]
    note = page.subject.words(page.language).note
    return Entry(
        "article",
        views.href(page.url),
        page.title,
        page.description,
        facts.theme,
        credit(views, facts.author, page.language)["name"],
        "\n\n".join(filter(None, (page.markdown, note))),
        _address(page),
        " ".join([*people, views.site.data.themes[facts.theme].name[page.language]]),
        _twin(views, page),
    )


def _page(views, page):
    # The terms of the glossary are found one by one.
    terms = glossary.markdown(views.site.data.glossary, page.language)
    body = page.markdown.removesuffix(terms) if page.kind == "glossary" else page.markdown
    theme = views.theme_key(page)
    question = views.theme(theme, page.language)["question"] if theme else None
    return Entry(
        "page",
        views.href(page.url),
        page.title,
        page.description,
        theme,
        markdown=body,
        headings=" ".join(filter(None, (page.menu, question, _address(page)))),
        twin=_twin(views, page),
    )


def _twin(views, page):
    """The same page in the other language, where it may be found there too."""
    twin = views.site.pages.get((page.key, other(page.language)))
    return (views.href(twin.url), twin.title) if twin and _sought(twin) else ()


def _address(page):
    """The words of a page's own part of its address: they say what it is about."""
    return page.url.strip("/").rpartition("/")[2].replace("-", " ")


def _person(views, page):
    person = credit(views, page.subject, page.language)
    letters = [person["credential"], person["credential_name"], person["batch"]]
    about = [person["about"], person["credential_explanation"]]
    return Entry(
        "person",
        views.href(page.url),
        page.title,
        page.description,
        markdown="\n\n".join(filter(None, about)),
        headings=" ".join(filter(None, letters)),
    )


def _terms(views, page):
    """Each term, also found by its twin in the other language and by its synonyms in both."""
    there = _twin(views, page)
    for term in glossary.alphabetical(views.site.data.glossary, page.language):
        name, twin = term.term[page.language], term.term[other(page.language)]
        yield Entry(
            "term",
            f"{views.href(page.url)}#{glossary.anchor(name)}",
            name,
            term.meaning[page.language],
            beside=" ".join(
                said for spoken in LANGUAGES for said in term.names(spoken) if said != name
            ),
            twin=(f"{there[0]}#{glossary.anchor(twin)}", twin) if there else (),
        )
