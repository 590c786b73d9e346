"""The built pages, parsed."""

import json
from functools import cache
from xml.etree import ElementTree

from lxml import html

HOST = "https://loop-indonesia.com/"
RETELLING = {"id": "artikel/menjaga-kerahasiaan/", "en": "en/articles/keeping-your-story-safe/"}


@cache
def parsed(file):
    """The tree of one HTML file."""
    return html.document_fromstring(file.read_bytes())


def page(site, address):
    """The tree of the page at `address`: 'en/', '404.html'."""
    return parsed(site / (address if address.endswith(".html") else f"{address}index.html"))


def addresses(site):
    """The address of every HTML file below `site`, sorted."""
    names = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted(name.removesuffix("index.html") for name in names)


def old(site):
    """Addresses that only send readers on."""
    return [a for a in addresses(site) if page(site, a).xpath("//meta[@http-equiv='refresh']")]


def pages(site):
    """Addresses that show something."""
    return [address for address in addresses(site) if address not in old(site)]


def language(address):
    """The language an address promises."""
    return "en" if address.startswith("en/") else "id"


def words(element):
    """What `element` says, its white space as one reads it."""
    return " ".join(element.text_content().split())


def graph(tree):
    """What the page tells machines, as a list of things."""
    return [
        thing
        for text in tree.xpath("//script[@type='application/ld+json']/text()")
        for thing in json.loads(text)["@graph"]
    ]


def entries(site, folder):
    """The feeds of `folder`: Atom entries and JSON items, each by address."""
    atom = ElementTree.parse(site / folder / "feed.xml").findall("{*}entry")
    items = json.loads((site / folder / "feed.json").read_text("utf-8"))["items"]
    return {e.findtext("{*}id"): e for e in atom}, {item["url"]: item for item in items}


def strings(value):
    """Every string in nested JSON."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def files(folder):
    """{relative path: bytes} of everything below `folder`."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
