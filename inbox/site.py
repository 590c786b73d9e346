"""The built site, as far as the receiver needs it: its contact pages, its topics, its address."""

import json

import lxml.html
from lxml.etree import LxmlError

CONTACT = {"id": "/kontak/", "en": "/en/contact/"}
THANKS = {"id": "/terima-kasih/", "en": "/en/thank-you/"}
TOPICS = {"id": "kontak/topik.json", "en": "en/contact/topics.json"}
_PARSER = lxml.html.HTMLParser(encoding="utf-8")


class Latest:
    """What `read` makes of a file's bytes, made again whenever the file is another one.

    read: bytes -> value; it may raise ValueError. The last good value stands while the file is
    being put in place, is absent, or cannot be read; before there was one, value() is None.
    """

    def __init__(self, path, read):
        self.path, self._read = path, read
        self._seen, self._value = None, None

    def value(self):
        try:
            now = self.path.stat()  # a folder that is swapped for another has other numbers
            seen = (now.st_dev, now.st_ino, now.st_mtime_ns, now.st_size)
            if seen != self._seen:
                self._value = self._read(self.path.read_bytes())
                self._seen = seen
        except (OSError, ValueError):
            pass
        return self._value


class Site:
    """The site built into `folder`, which may be a link that comes to lead elsewhere."""

    def __init__(self, folder):
        self._pages = {
            language: Latest(folder / address.strip("/") / "index.html", _document)
            for language, address in CONTACT.items()
        }
        self._topics = {
            language: Latest(folder / path, _topics) for language, path in TOPICS.items()
        }

    def page(self, language):
        """The contact page as a tree that must not be changed, or None."""
        return self._pages[language].value()

    def topics(self, language):
        """{key: title} of what a message can be about."""
        return self._topics[language].value() or {}

    def knows(self):
        """Every key of a topic, in whichever language it is offered."""
        return {key for language in TOPICS for key in self.topics(language)}

    def address(self):
        """Where the site stands, as its contact page says: https://example.org, or ''."""
        page = self.page("id")
        links = [] if page is None else page.xpath("//link[@rel='canonical']/@href")
        return links[0].removesuffix(CONTACT["id"]) if links else ""


def _document(data):
    try:
        return lxml.html.document_fromstring(data, parser=_PARSER)
    except LxmlError as error:
        raise ValueError("not a page") from error


def _topics(data):
    found = json.loads(data)
    if not isinstance(found, dict):
        raise ValueError("not a table of topics")
    return {key: str(title) for key, title in found.items()}
