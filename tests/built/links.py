"""Every address the built site mentions, and where it leads."""

import json
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from lxml import html

from tests.built import documents

HREFS = "//@href | //@src | //@poster | //@action | //meta/@content[starts-with(., 'http')]"


def in_pages(site, base):
    """(page, address as written, whole address) of every link and resource."""
    for address in documents.addresses(site):
        tree = documents.page(site, address)
        written = [*tree.xpath(HREFS), *_refresh(tree), *_sets(tree)]
        yield from ((address, link, urljoin(base + address, link)) for link in written)


def in_data(site, base):
    """The same for what pages tell machines.

    What a retelling is based on is named by the address it had, which leads to the retelling now.
    """
    for address in documents.addresses(site):
        graph = documents.graph(documents.page(site, address))
        told = [{k: v for k, v in thing.items() if k != "isBasedOn"} for thing in graph]
        for text in documents.strings(told):
            if text.startswith("http"):
                yield address, text, text


def in_feeds(site, base):
    """The same for feeds, the HTML of their articles too."""
    for name in _names(site, "feed.xml"):
        for element in ElementTree.parse(site / name).iter():
            plain = [element.get("href"), element.text if element.tag.endswith("}id") else None]
            inside = _written(element.text) if element.tag.endswith("}content") else []
            yield from ((name, link, link) for link in [*filter(None, plain), *inside])
    for name in _names(site, "feed.json"):
        feed = json.loads((site / name).read_text("utf-8"))
        inside = [link for item in feed["items"] for link in _written(item["content_html"])]
        plain = [text for text in documents.strings(feed) if text.startswith("http")]
        yield from ((name, link, link) for link in [*plain, *inside])


def in_sitemap(site, base):
    """The same for the sitemap."""
    for element in ElementTree.parse(site / "sitemap.xml").iter():
        link = element.get("href") or (element.text or "").strip()
        if link.startswith("http"):
            yield "sitemap.xml", link, link


def own(found, base):
    """Those that lead to the site itself, each once."""
    return sorted({link for link in found if urlsplit(link[2]).netloc == urlsplit(base).netloc})


def target(site, base, whole):
    """The file a host answers `whole` with, or None; it never adds a slash by itself."""
    if not whole.startswith(base):
        return None
    path = unquote(urlsplit(whole.removeprefix(base)).path)
    file = site / path / "index.html" if path.endswith("/") or not path else site / path
    return file if file.is_file() else None


def _refresh(tree):
    contents = tree.xpath("//meta[@http-equiv='refresh']/@content")
    return [content.partition("url=")[2] for content in contents]


def _sets(tree):
    return [part.split()[0] for value in tree.xpath("//@srcset") for part in value.split(",")]


def _written(text):
    """Links in a feed's HTML, as written: readers of feeds know no page to resolve them by."""
    return html.fragment_fromstring(text, create_parent=True).xpath(HREFS)


def _names(site, name):
    return sorted(file.relative_to(site).as_posix() for file in site.rglob(name))
