"""Feeds of a small site, written and read back."""

import json
from xml.etree import ElementTree

from loop_site import feeds

ATOM = "{http://www.w3.org/2005/Atom}"


def written(small, content=lambda article, language: "<p>Isi.</p>", **views):
    """{file name: bytes} of every feed of `small`."""
    return feeds.files(small.views(**views), content)


def atom(files, name="feed.xml"):
    """The root element of one Atom feed."""
    return ElementTree.fromstring(files[name])


def entries(files, name="feed.xml"):
    return atom(files, name).findall(f"{ATOM}entry")


def text(element, tag):
    return element.findtext(f"{ATOM}{tag}")


def items(files, name="feed.json"):
    """The items of one JSON Feed."""
    return json.loads(files[name])["items"]
