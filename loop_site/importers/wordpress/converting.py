"""One post as one half of an article: its Markdown, and everything that was left out on the way."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from html import escape, unescape
from pathlib import Path

from .. import articles, blocks, cleaning, coverage, markdown
from ..left_out import LeftOut
from . import archive as archives
from . import elementor, facts, figures, gutenberg, media, paragraphs, shortcodes, spans
from .archive import Archive
from .decisions import Decisions
from .export import Item
from .planning import Plan

_EDGE = re.compile(
    r"<(?=/?(?:p|div|br|hr|li|[uod]l|d[dt]|h[1-6]|t[drh]|table|blockquote|pre|fig\w+|section)\b)"
    r"|<(?=img\b)",
    re.I,
)


# Not by the parser that makes the Markdown: what that loses has to be noticed.
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARK = re.compile(r"<sup\s[^<>]*\bdata-fn=[^<>]*>\s*<a\s[^<>]*>\s*\d+\s*</a>\s*</sup>")
_COMMENT = re.compile("<!--"), re.compile("-->")


@dataclass(frozen=True)
class View:
    """What converting a post needs to know of all the others. root: the project.

    media: a copy of uploads/, or None. ahead: folders that links led to and that were not there;
    they may come to be.
    """

    root: Path
    archive: Archive
    plan: Plan
    decisions: Decisions
    media: Path | None = None
    ahead: set = field(default_factory=set)

    @cached_property
    def by_url(self):
        """{file below uploads/: its Entry}."""
        return self.archive.by_url()

    @cached_property
    def base(self):
        """The old site's address, to complete links that are written without it."""
        return f"https://{self.archive.hosts[0]}/" if self.archive.hosts else "https:///"

    def file_of(self, address):
        """The way from an article's folder to the file that answers an old address, or None."""
        if address is None:
            return None
        if "?" not in address:
            address = f"{address.rstrip('/')}/"
        path = self.plan.pages.get(address)
        if path is None or not path.startswith("docs/"):
            return "../../index.md" if address == "/" else None
        inside = path.removeprefix("docs/").replace(".en.md", ".md")
        if not inside.endswith(".md"):
            if not (self.root / path).is_dir():
                self.ahead.add(path)
                return None
            inside = f"{inside}/index.md"
        return (
            f"../{inside.removeprefix('artikel/')}"
            if inside.startswith("artikel/")
            else f"../../{inside}"
        )


@dataclass
class Half:
    """item: the post. words: the facts of this language. bylines: who it says wrote it.

    picture: the featured one, its name here and what it shows, or None.
    """

    item: Item
    words: dict
    body: str
    bylines: list
    coverage: coverage.Coverage
    picture: tuple | None = None
    remarks: list = field(default_factory=list)


def made(item, view, shelf):
    """The Half of an export.Item. shelf: takes up the files beside the article."""
    left, remarks = [], []
    html, source = _html(item, view, left)
    html, picture, link = figures.built(html, view, shelf, left)
    tree = blocks.built(html, left, picture, link)
    # Notes stay behind what is looked at for bylines, and out of it.
    nodes = [node for node in tree if node.tag != "note" and not blocks.is_empty(node)]
    kept, found = articles.without_bylines(nodes, left)
    for node in nodes:
        if node not in kept:
            tree.remove(node)
    title = facts.plain(item.title)
    cleaning.finish(tree, left, title)
    body = markdown.written(tree)
    title = facts.title(item, body, remarks)
    description, lost = facts.description(item, body, title, remarks)
    if lost and lost not in facts.plain(coverage.plain(body)):
        left.append(LeftOut("excerpt", lost))
    words = {"title": title, "description": description}
    shown = [coverage.plain(body), title]
    picture = _featured(item, view, shelf, left, body)
    report = coverage.report(source, shown, left)
    half = Half(item, words, body, found, report, picture, remarks)
    half.item = replace(item, content="", meta={})  # a thousand of them are kept
    return half


def _html(item, view, left):
    """(HTML of the post, the words its readers saw), whichever editor it was written with."""

    def gallery(asked):
        return _gallery(item, asked, view, left)

    widgets = elementor.tree(item)
    if widgets:
        html = shortcodes.replaced(elementor.made(widgets, left), gallery, left)
        return html, _visible(item.content if item.content.strip() else html)
    if gutenberg.has_blocks(item.content):
        notes = gutenberg.notes(item.meta.get("footnotes", ""))
        html = gutenberg.html(item.content, view.archive.blocks, left, footnotes=notes)
        # The number of a note is given anew.
        return shortcodes.replaced(html, gallery, left), _visible(_MARK.sub("", html))
    html = paragraphs.made(shortcodes.replaced(item.content, gallery, left))
    return html, _visible(item.content)


def _visible(html):
    """All words in `html` that readers saw; those of blocks never run together."""
    bare = spans.replaced(shortcodes.bare(html), *_COMMENT, lambda start, inside: " ")
    return unescape(_TAG.sub("", _EDGE.sub(" <", bare)))


def _gallery(item, asked, view, left):
    numbers = [int(n) for n in re.findall(r"\d+", asked.get("ids") or asked.get("include") or "")]
    entries = [view.archive.entries[n] for n in numbers if n in view.archive.entries]
    left += [LeftOut("picture", f"[gallery] {n}") for n in numbers if n not in view.archive.entries]
    if not numbers:
        entries = [one for one in view.archive.attached_to(item.id) if archives.uploaded(one.url)]
    return (
        "\n\n"
        + "".join(
            f'<figure><img class="wp-image-{one.id}" src="{escape(one.url)}" '
            f'alt="{escape(one.alt)}">'
            + (f"<figcaption>{one.caption}</figcaption>" if one.caption else "")
            + "</figure>"
            for one in entries
        )
        + "\n\n"
    )


def _featured(item, view, shelf, left, body):
    number = item.meta.get("_thumbnail_id", "")
    entry = view.archive.entries.get(int(number)) if number.isascii() and number.isdigit() else None
    name = archives.uploaded(entry.url) if entry else ""
    if not name:
        if number.strip("0"):
            left.append(LeftOut("picture", f"_thumbnail_id {number}"))
        return None
    here = shelf.take(view.media, name, left)
    words = figures.said(entry.alt, name, entry, view) or facts.plain(entry.caption)
    if here and not words and (shown := re.search(rf"!\[([^\]]+)\]\({re.escape(here)}\)", body)):
        words = facts.plain(coverage.plain(shown[1]))
    if here and not words:
        shelf.wordless.append(media.original(name))
    return (here, words) if here and words else None
