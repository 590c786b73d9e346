"""Markdown as the site's own extensions render it, read back as text."""

import functools

import lxml.html
import markdown
import yaml

from loop_site.front_matter import Loader
from tests.loop_site.small import ROOT


class _Settings(Loader):
    """mkdocs.yml holds tags that only MkDocs knows."""


_Settings.add_multi_constructor("!", lambda loader, suffix, node: None)


@functools.cache
def _renderer():
    settings = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Settings)
    names, configs = [], {}
    for one in settings["markdown_extensions"]:
        name, config = next(iter(one.items())) if isinstance(one, dict) else (one, {})
        names.append(name)
        configs[name] = config or {}
    return markdown.Markdown(extensions=names, extension_configs=configs)


def html(text):
    """The HTML the site makes of the Markdown `text`."""
    return _renderer().reset().convert(text)


def tree(text):
    """The same as an element."""
    return lxml.html.fragment_fromstring(html(text), create_parent="div")


def said(text):
    """All that a reader of the Markdown `text` sees, single spaces between words."""
    return " ".join(tree(text).text_content().split())
