"""What is taken down: articles, and names with everything that carries them.

A name that is withdrawn takes the articles with it that it wrote or that retell it: nobody else
may be credited with those words. Whoever may go on showing one changes its `author`.
"""

import re
from dataclasses import replace

from . import addresses
from .languages import LANGUAGES
from .page import Page
from .texts import speaker
from .values import OLD_QUERY

GONE = "__gone__"  # stands in the key of a page that only says something was taken down


def credited(facts):
    """Keys of everyone an article cannot do without: its author, and whom it is based on."""
    return {facts.author, *({facts.based_on.alumnus} if facts.based_on else ())}


def moment(facts, alumni):
    """When an article goes: at its own `withdrawn`, or with the first name it carries; or None.

    alumni: those of data/, by key.
    """
    people = [alumni[key].withdrawn for key in credited(facts) if key in alumni]
    return min(filter(None, [facts.withdrawn, *people]), default=None)


def people(alumni, now):
    """Keys of those out of `alumni` whose name is no longer shown at the moment `now`."""
    return {key for key, person in alumni.items() if person.withdrawn and person.withdrawn <= now}


def without(data, gone):
    """`data` as pages may show it: without the people whose keys are in `gone`."""
    return replace(data, alumni={k: v for k, v in data.alumni.items() if k not in gone})


def person_key(key):
    """The key of the page of the alumnus `key`, the same in every language."""
    return f"{addresses.ALUMNI['id']}/{key}"


def pages(articles, people, known, texts, taken):
    """A Page for every address that something withdrawn stood at, old addresses among them.

    articles: withdrawn after they were out. people: keys. known: documents by key. texts: of the
    interface. taken: addresses where something else stands by now. It tells no title and no name,
    and does not lead to the same in another language, whose address may hold one.
    """
    stood = {}
    for article in articles:
        document = article.document
        for language, half in document.halves.items():
            url = addresses.document(language, document.key, known)
            stood[url] = language, "gone.article"
            for alias in half.words.aliases:
                if not OLD_QUERY.fullmatch(alias):  # no page can stand at a query
                    stood.setdefault(addresses.old(alias), (language, "gone.article"))
    for key in people:
        for language in LANGUAGES:
            stood[addresses.alumnus(language, key)] = language, "gone.person"
    for url, (language, title) in sorted(stood.items()):
        if url not in taken:
            say = speaker(texts, language)
            yield Page(
                kind="gone",
                key=f"{GONE}/{url.strip('/')}",
                language=language,
                url=url,
                title=say(title),
                description=say("gone.text"),
                markdown=say("gone.text"),
                path="data/ui.yml",
                noindex=True,
            )


def mentions(halves, names):
    """(path, line, name) of every place where a documents.Half of `halves` has one of `names`."""
    patterns = {name: _anywhere(name) for name in sorted(names)}
    for half in halves if patterns else ():
        source = half.source
        text = "\n".join(["---", *source.block, "---", source.body])
        for name, pattern in patterns.items():
            for found in pattern.finditer(text):
                yield half.path, text.count("\n", 0, found.start()) + 1, name


def _anywhere(name):
    """A pattern that finds `name` as whole words, also where a line ends within it."""
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def names(alumni, keys):
    """What the people `keys` are called, in every language, as a set."""
    return {alumni[key].named(language) for key in keys for language in LANGUAGES}
