"""Atom (RFC 4287) and JSON Feed 1.1 of the newest articles, per language and per theme."""

import json
import re
from html import escape
from xml.etree import ElementTree

from . import addresses
from .languages import LANGUAGES, prefix
from .people import credit

LENGTH = 20
# What XML 1.0 cannot hold, escaped or not: https://www.w3.org/TR/xml/#charsets
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ATOM = "http://www.w3.org/2005/Atom"


def files(views, content_of):
    """{file name: bytes} of every feed.

    content_of(article, language) -> the article's HTML, with absolute addresses.
    """
    result = {}
    for language in LANGUAGES:
        ordered, say = views.ordered[language], views.say[language]
        groups = [(prefix(language), say("feed.title"), ordered)]
        for key, theme in views.site.data.themes.items():
            url = addresses.theme(language, theme.slug[language])
            title = say("feed.theme_title", theme=theme.name[language])
            groups.append((url, title, [a for a in ordered if a.facts.theme == key]))
        for folder, title, chosen in groups:
            entries = [_entry(views, a, language, content_of) for a in chosen[:LENGTH]]
            result[f"{folder}feed.xml"] = _atom(views, folder, title, language, entries)
            result[f"{folder}feed.json"] = _json(views, folder, title, language, entries)
    return result


def shown(views, language):
    """Slugs of the articles that any feed of `language` shows."""
    groups = {}
    for article in views.ordered[language]:
        for group in (None, article.facts.theme):
            groups.setdefault(group, []).append(article.slug)
    return {slug for slugs in groups.values() for slug in slugs[:LENGTH]}


def _entry(views, article, language, content_of):
    url = views.absolute(views.site.urls[article.document.key][language])
    told = views.based_on(article, language)
    author = credit(views, article.facts.author, language)["name"]
    content = content_of(article, language)
    if told:
        line = views.say[language]("article.based_on", person=told["text"])
        content = f"<p><em>{escape(f'{author}, {line}')}</em></p>\n{content}"
    return {
        "url": url,
        "title": article.words(language).title,
        "summary": article.words(language).description,
        "author": author,
        "based_on": told["href_original"] if told else None,
        "content": content,
        "published": article.facts.date.isoformat(),
        "updated": article.modified.isoformat(),
    }


def _atom(views, folder, title, language, entries):
    def add(parent, tag, text=None, **attributes):
        element = ElementTree.SubElement(parent, tag, attributes)
        element.text = text
        return element

    feed = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": language})
    add(feed, "id", views.absolute(folder))
    add(feed, "title", title)
    add(feed, "updated", max((e["updated"] for e in entries), default="1970-01-01T00:00:00+07:00"))
    add(feed, "link", rel="self", type="application/atom+xml", href=views.absolute(f"{folder}feed.xml"))
    add(feed, "link", rel="alternate", type="text/html", href=views.absolute(folder))
    for item in entries:
        entry = add(feed, "entry")
        add(entry, "id", item["url"])
        add(entry, "title", item["title"])
        add(entry, "link", rel="alternate", type="text/html", hreflang=language, href=item["url"])
        if item["based_on"]:
            add(entry, "link", rel="via", href=item["based_on"])
        add(entry, "published", item["published"])
        add(entry, "updated", item["updated"])
        add(add(entry, "author"), "name", item["author"])
        add(entry, "summary", item["summary"])
        add(entry, "content", item["content"], type="html")
    ElementTree.indent(feed)
    for element in feed.iter():
        element.text = _UNSPEAKABLE.sub("", element.text) if element.text else element.text
    return ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)


def _json(views, folder, title, language, entries):
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": views.absolute(folder),
        "feed_url": views.absolute(f"{folder}feed.json"),
        "language": language,
        "items": [
            {
                "id": item["url"],
                "url": item["url"],
                **({"external_url": item["based_on"]} if item["based_on"] else {}),
                "title": item["title"],
                "summary": item["summary"],
                "content_html": item["content"],
                "date_published": item["published"],
                "date_modified": item["updated"],
                "authors": [{"name": item["author"]}],
                "language": language,
            }
            for item in entries
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()
