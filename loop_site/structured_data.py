"""What machines are told about a page, in the words of https://schema.org/."""

import json

from .glossary import alphabetical, anchor
from .languages import prefix
from .people import byline, credit
from .questions import answered


def of(views, page, html=""):
    """JSON-LD of `page` as text safe inside a script element, or None.

    html: the text of the page as its readers see it, for what is read off it.
    """
    makers = {
        "article": _article,
        "alumnus": _alumnus,
        "home": _home,
        "glossary": _glossary,
        "questions": lambda views, page: _questions(views, page, html),
    }
    maker = makers.get(page.kind)
    if maker is None:
        return None
    graph = {"@context": "https://schema.org", "@graph": maker(views, page)}
    # `<` could close the script element or open a comment inside it.
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def organisation(views):
    return {"@type": "Organization", "name": views.site.data.institute.name, "url": views.site_url}


def _article(views, page):
    article, language = page.subject, page.language
    facts, url = article.facts, views.absolute(page.url)
    about = {
        "@type": "Article",
        "headline": page.title,
        "description": page.description,
        "inLanguage": language,
        "datePublished": facts.date.isoformat(),
        "dateModified": article.modified.isoformat(),
        "mainEntityOfPage": url,
        "url": url,
        "author": _person(views, facts.author, language),
        "publisher": organisation(views),
        "articleSection": views.theme(facts.theme, language)["name"],
    }
    if facts.based_on:
        told = views.based_on(article, language)
        name = credit(views, facts.author, language)["name"]
        line = views.say[language]("article.based_on", person=told["text"])
        about["creditText"] = f"{name}, {line}"
        about["isBasedOn"] = {
            "@type": "Article",
            "url": str(facts.based_on.url),
            "author": _person(views, facts.based_on.alumnus, language),
        }
    if facts.sources:
        about["citation"] = [
            str(source.url) for source in facts.sources if views.elsewhere(source.url)
        ]
    return [about, _breadcrumbs(views, page)]


def _breadcrumbs(views, page):
    say, language = views.say[page.language], page.language
    theme = views.theme(page.subject.facts.theme, language)
    steps = [
        (say("nav.home"), views.absolute(prefix(language))),
        (theme["name"], views.absolute(theme["href"])),
        (page.title, views.absolute(page.url)),
    ]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": url}
            for place, (name, url) in enumerate(steps, 1)
        ],
    }


def _person(views, key, language):
    person = credit(views, key, language)
    if person["kind"] == "desk":
        return organisation(views)
    about = {"@type": "Person", "name": person["name"], "url": views.absolute(person["href"])}
    if person["credential"]:
        about["honorificSuffix"] = person["credential"]
    return about


def _alumnus(views, page):
    person = _person(views, page.subject, page.language)
    if person["@type"] == "Person":
        credited = byline(credit(views, page.subject, page.language))
        person |= {"description": credited, "affiliation": organisation(views)}
    return [person]


def _home(views, page):
    return [
        organisation(views),
        {
            "@type": "WebSite",
            "name": views.site.data.institute.name,
            "url": views.absolute(page.url),
            "inLanguage": page.language,
        },
    ]


def _glossary(views, page):
    url, language = views.absolute(page.url), page.language
    terms = [
        {
            "@type": "DefinedTerm",
            "@id": f"{url}#{anchor(entry.term[language])}",
            "name": entry.term[language],
            "description": entry.meaning[language],
        }
        for entry in alphabetical(views.site.data.glossary, language)
    ]
    return [
        {
            "@type": "DefinedTermSet",
            "name": page.title,
            "url": url,
            "inLanguage": language,
            "hasDefinedTerm": terms,
        }
    ]


def _questions(views, page, html):
    """The page's own headings and text, so that readers and machines are told the same."""
    return [
        {
            "@type": "FAQPage",
            "name": page.title,
            "url": views.absolute(page.url),
            "inLanguage": page.language,
            "mainEntity": [
                {
                    "@type": "Question",
                    "name": question,
                    "acceptedAnswer": {"@type": "Answer", "text": answer},
                }
                for question, answer in answered(html)
            ],
        }
    ]
