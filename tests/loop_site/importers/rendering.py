"""Markdown as the site's own extensions render it, read back as text."""

import functools

import lxml.html

from studio import showing
from tests.loop_site.small import ROOT

_renderer = functools.cache(lambda: showing.renderer(ROOT))


def tree(text):
    """What the site makes of the Markdown `text`, as an element."""
    html = _renderer().reset().convert(text)
    return lxml.html.fragment_fromstring(html, create_parent="div")


def said(text):
    """All that a reader of the Markdown `text` sees, single spaces between words."""
    return " ".join(tree(text).text_content().split())
