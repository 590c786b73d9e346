"""What templates are given: finished strings and lists, so that they only have to show them."""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from . import addresses, articles, dates, structured_data
from .languages import DEFAULT, LANGUAGES, prefix
from .messages import pages as messages
from .people import byline, credit
from .problems import Faults
from .texts import speaker


@dataclass
class Views:
    """Makes views of one site for one host. site_url: absolute, with a trailing slash."""

    site: object
    site_url: str

    def __post_init__(self):
        self.base = urlsplit(self.site_url).path
        self.say = {
            language: speaker(self.site.data.texts, language) for language in LANGUAGES
        }
        self.related = articles.related(self.site.articles)
        self.ordered = {language: self.site.in_language(language) for language in LANGUAGES}
        self.around = {
            language: articles.neighbours(ordered) for language, ordered in self.ordered.items()
        }
        self.cards = {language: {} for language in LANGUAGES}

    def href(self, url):
        """A link from anywhere on this host: '/en/articles/x/'."""
        return f"{self.base}{url}"

    def url(self, key, language):
        """Address of the page `key`, in another language where it is not in this one.

        Raises Faults when there is no such page: others lead to it, so it has to be there.
        """
        urls = self.site.urls.get(key)
        if not urls:
            raise Faults([messages.page_missing(f"docs/{key}.md")])
        return urls.get(language) or next(iter(urls.values()))

    def absolute(self, url):
        """The whole address, for other machines to follow."""
        return urljoin(self.site_url, url)

    def elsewhere(self, url):
        """Whether `url` leads out of this site: what its old addresses held is not there now."""
        return url.host != urlsplit(self.site_url).hostname

    def page(self, page, html=""):
        """Everything the skeleton shows of `page`, whatever its kind; html: its rendered text."""
        language, urls = page.language, self.site.urls[page.key]
        institute = self.site.data.institute.name
        home = page.kind == "home"
        placeless = page.kind in ("not-found", "gone")
        shared = not placeless and not page.noindex
        return {
            "language": language,
            "kind": page.kind,
            "title": page.title,
            "head_title": f"{institute} – {page.title}" if home else f"{page.title} – {institute}",
            "description": page.description,
            "canonical": None if placeless else self.absolute(page.url),
            "alternates": self.alternates(page.key) if shared and len(urls) > 1 else [],
            "switcher": self.switcher(page),
            "original": self.original(page),
            "home": self.href(prefix(language)),
            "search": self.search(language),
            "feeds": self.feeds(page),
            "noindex": page.noindex or page.kind == "not-found",
            "theme": self.theme_key(page),
            "open_graph": self.open_graph(page) if shared else [],
            "data": structured_data.of(self, page, html) if shared else None,
        }

    def search(self, language):
        """The search page of `language`, or None where there is none."""
        url = self.site.urls.get("cari", {}).get(language)
        return self.href(url) if url else None

    def alternates(self, key):
        """(hreflang, absolute URL) of each language a page is really in, and x-default."""
        urls = self.site.urls[key]
        pairs = [(language, self.absolute(urls[language])) for language in LANGUAGES if language in urls]
        return [*pairs, ("x-default", self.absolute(urls.get(DEFAULT) or next(iter(urls.values()))))]

    def switcher(self, page):
        """The way to the other language: its page, or its home with an honest word."""
        urls = self.site.urls[page.key]
        return [
            {
                "language": language,
                "name": self.say[language]("language.name"),
                "current": language == page.language,
                "translated": language in urls,
                "href": self.href(urls.get(language, prefix(language))),
                "suggestion": self.say[language]("language.suggestion"),
                "dismiss": self.say[language]("language.dismiss"),
            }
            for language in LANGUAGES
        ]

    def original(self, page):
        """The way to the original of a translation that no longer follows it, else None."""
        if not page.behind:
            return None
        return {"language": DEFAULT, "href": self.href(self.site.urls[page.key][DEFAULT])}

    def open_graph(self, page):
        """(property, content) pairs that messengers show a link with (https://ogp.me/)."""
        return [
            ("og:type", "article" if page.kind == "article" else "website"),
            ("og:site_name", self.site.data.institute.name),
            ("og:title", page.title),
            ("og:description", page.description),
            ("og:url", self.absolute(page.url)),
            ("og:locale", dates.LOCALES[page.language]),
        ]

    def feeds(self, page):
        """Feeds a reader of this page may follow: the language's, and its theme's."""
        language, say = page.language, self.say[page.language]
        feeds = [(prefix(language), say("feed.title"))]
        if page.kind == "theme":
            feeds.append((page.url, say("feed.theme_title", theme=page.title)))
        return [
            {"title": title, "type": kind, "href": self.href(f"{folder}{name}")}
            for folder, title in feeds
            for name, kind in (
                ("feed.xml", "application/atom+xml"),
                ("feed.json", "application/feed+json"),
            )
        ]

    def theme_key(self, page):
        if page.kind == "theme":
            return page.subject
        return page.subject.facts.theme if page.kind == "article" else None

    def theme(self, key, language):
        """A theme as a door to its page."""
        theme = self.site.data.themes[key]
        return {
            "key": key,
            "accent": theme.accent,
            "name": theme.name[language],
            "question": theme.question[language],
            "description": theme.description[language],
            "href": self.href(addresses.theme(language, theme.slug[language])),
        }

    def themes(self, language):
        return [self.theme(key, language) for key in self.site.data.themes]

    def card(self, article, language):
        """An article in a list. Where it is not in `language`, it says which one it is in."""
        if article.slug not in self.cards[language]:
            self.cards[language][article.slug] = self._card(article, language)
        return self.cards[language][article.slug]

    def _card(self, article, language):
        real = language if language in article.document.halves else article.languages()[0]
        words, say = article.words(real), self.say[language]
        return {
            "href": self.href(self.site.urls[article.document.key][real]),
            "title": words.title,
            "description": words.description,
            "language": real,
            "foreign": say(f"language.in_{real}") if real != language else None,
            "theme": self.theme(article.facts.theme, language),
            "author": credit(self, article.facts.author, language)["name"],
            "based_on": self.based_on(article, language),
            "date": dates.in_words(article.facts.date, language),
            "iso": article.facts.date.date().isoformat(),
            "minutes": say("article.minutes", count=article.minutes[real]),
            "scheduled": article.state == "scheduled",
        }

    def based_on(self, article, language):
        """The retold article's writer and address, or None."""
        told = article.facts.based_on
        if not told:
            return None
        person = credit(self, told.alumnus, language)
        href = str(told.url) if self.elsewhere(told.url) else None
        return {**person, "href_original": href, "text": byline(person)}

    def listing(self, chosen, language):
        """Cards of `chosen`, newest first, those of the other language among them."""
        return [self.card(article, language) for article in chosen]
