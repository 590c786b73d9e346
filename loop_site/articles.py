"""Articles: their state, their order, and what is read next."""

import difflib
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from . import reading, withdrawal
from .documents import Document
from .messages import articles as messages


@dataclass(frozen=True)
class Article:
    """An article in the languages it exists in. state: published, scheduled, held or withdrawn."""

    document: Document
    state: str

    @property
    def slug(self):
        """Its folder name, the Indonesian slug."""
        return PurePosixPath(self.document.key).parts[1]

    @property
    def facts(self):
        return self.document.facts

    @property
    def modified(self):
        """The moment its content last changed, as its facts say."""
        return max(filter(None, (self.facts.date, self.facts.updated)))

    def beside(self, name):
        """Path below docs/ of a file in the article's folder."""
        return str(PurePosixPath(self.document.key).parent / name)

    def words(self, language):
        """The title, description and other words of one language."""
        return self.document.halves[language].words

    def languages(self):
        return tuple(self.document.halves)

    @cached_property
    def minutes(self):
        """Reading time by language."""
        return {
            language: reading.minutes(half.source.body, language)
            for language, half in self.document.halves.items()
        }


def state(facts, now, hold_unreviewed, alumni):
    """What may happen to an article at the moment `now`. alumni: those of data/, by key."""
    gone = withdrawal.moment(facts, alumni)
    if gone and gone <= now:
        return "withdrawn"
    if hold_unreviewed and not facts.reviewed_by:
        return "held"
    return "scheduled" if facts.date > now else "published"


def newest_first(articles):
    """Sorted by date, then slug, so that the order never depends on the file system."""
    return sorted(articles, key=lambda article: (-article.facts.date.timestamp(), article.slug))


def neighbours(ordered):
    """{slug: (newer or None, older or None)} for articles already in order, newest first."""
    around = [None, *ordered, None]
    return {
        article.slug: (around[place], around[place + 2]) for place, article in enumerate(ordered)
    }


def related(ordered, count=3):
    """{slug: the `count` articles to read next}.

    The next older ones of the same theme, going round to the newest; where a theme has too few,
    the next older ones of any theme. Each article looks at its neighbours only, so the cost of
    all of them together grows with their number, not with its square.
    """
    themes = {}
    for article in ordered:
        themes.setdefault(article.facts.theme, []).append(article)
    places = {article.slug: place for place, article in enumerate(ordered)}
    result = {}
    for members in themes.values():
        for place, article in enumerate(members):
            following = [
                *_after(members, place, count),
                *_after(ordered, places[article.slug], 2 * count + 1),
            ]
            unique = {other.slug: other for other in following}
            result[article.slug] = list(unique.values())[:count]
    return result


def _after(ring, place, count):
    """Up to `count` members following `place`, round the end, never the member itself."""
    count = min(count, len(ring) - 1)
    return [ring[(place + step) % len(ring)] for step in range(1, count + 1)]


def unknown_names(article, data):
    """Problems with names an article mentions that data/ does not know."""
    facts, source = article.document.facts, article.document.original.source
    named = [
        ("author", facts.author, ("author",)),
        ("reviewed_by", facts.reviewed_by, ("reviewed_by",)),
        ("translated_by", facts.translated_by, ("translated_by",)),
        ("based_on.alumnus", facts.based_on and facts.based_on.alumnus, ("based_on", "alumnus")),
    ]
    known = ", ".join(sorted(data.alumni))
    problems = [
        messages.person_unknown(
            source.path, source.line(*place), key, value, known, *_near(value, data.alumni)
        )
        for key, value, place in named
        if value and value not in data.alumni
    ]
    if facts.theme not in data.themes:
        line, known = source.line("theme"), ", ".join(data.themes)
        near = _near(facts.theme, data.themes)
        problems.append(messages.theme_unknown(source.path, line, facts.theme, known, *near))
    return problems


def _near(name, known):
    """[the name out of `known` that looks most like `name`], or []."""
    return difflib.get_close_matches(name, known, 1)


def image_faults(article, root):
    """Problems with the picture an article opens with: the file, and its words for the blind."""
    facts, document = article.facts, article.document
    if not facts.image:
        return []
    problems = []
    source = document.original.source
    if not (root / "docs" / article.beside(facts.image)).is_file():
        problems.append(messages.image_missing(source.path, source.line("image"), facts.image))
    problems += [
        messages.image_alt_missing(half.path, half.source.line("image"))
        for half in document.halves.values()
        if not half.words.image_alt
    ]
    return problems
