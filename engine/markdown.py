"""Markdown into HTML: one renderer for all pages of a language, asked only for what is new.

MkDocs makes a renderer for every page; here it is reset instead. What it gave is kept with every
link of the text and what MkDocs made of it. Before that is used again MkDocs resolves the links
anew: pages move, and a target that is gone must be told.
"""

import json
from functools import cached_property

import markdown
from mkdocs.structure import pages
from mkdocs.structure.toc import get_toc

from loop_site.cache import as_json, digest

from . import sparing
from .rendering import limited


class Renderer:
    """Renders the pages of one language. build: the state.Build; files: MkDocs' Files."""

    def __init__(self, build, config, files):
        self.kept, self.config, self.files = build.kept, config, files
        # A setting that cannot be told from another one never finds an entry.
        settings = repr((config["markdown_extensions"], sorted((config["mdx_configs"] or {}).items())))
        self.recipe = digest("markdown", build.program, settings)

    def render(self, page, path):
        """Fill MkDocs' `page` as its own `render` would; path: its file, for messages.

        Raises problems.Faults when that takes too long or goes too deep.
        """
        key = digest(self.recipe, page.file.src_uri, page.markdown)
        page.loop_stands_on += [key]
        if not self._recall(page, self.kept.get(key)):
            made = self._made(page, path)
            self.kept.put(key, as_json(made).encode("utf-8", "surrogatepass"))
            self._fill(page, made)

    def _recall(self, page, kept):
        if kept is None:
            return False
        made = json.loads(kept.decode("utf-8", "surrogatepass"))
        links = pages._RelativePathTreeprocessor(page.file, self.files, self.config)
        if any(links.path_to_url(written) != led for written, led in made["links"]):
            return False
        page.links_to_anchors = links.links_to_anchors
        self._fill(page, made)
        return True

    def _fill(self, page, made):
        page.content = made["html"]
        page.toc = get_toc(made["contents"])
        page._title_from_render = made["title"]
        page.present_anchor_ids = set(made["anchors"])

    def _made(self, page, path):
        md, title = self.markdown, self.title
        anchors = pages._ExtractAnchorsTreeprocessor(page.file, self.files, self.config)
        links = _Links(page.file, self.files, self.config)
        raw = pages._RawHTMLPreprocessor()
        for part in (raw, anchors, links):
            part._register(md)
        title.title = None
        try:
            with limited(path):
                html = md.reset().convert(page.markdown)
        except BaseException:
            del self.markdown  # whatever state it was left in
            raise
        page.links_to_anchors = links.links_to_anchors
        return {
            "html": html,
            "contents": getattr(md, "toc_tokens", []),
            "title": title.title,
            "anchors": sorted(anchors.present_anchor_ids | raw.present_anchor_ids),
            "links": links.seen,
        }

    @cached_property
    def markdown(self):
        made = markdown.Markdown(
            extensions=self.config["markdown_extensions"],
            extension_configs=self.config["mdx_configs"] or {},
        )
        self.title = pages._ExtractTitleTreeprocessor()
        self.title._register(made)
        sparing.spare(made)
        return made

    title = None


class _Links(pages._RelativePathTreeprocessor):
    """Notes every link of the text and where it leads."""

    def __init__(self, *where):
        super().__init__(*where)
        self.seen = []

    def path_to_url(self, url):
        led = super().path_to_url(url)
        self.seen.append((url, led))
        return led
