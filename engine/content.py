"""Hand the content over: what MkDocs would read from a file it gets from loop_site."""

import gc
import os
import re
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from mkdocs.exceptions import Abort

from loop_site import clock, feeds, program, terms, views
from loop_site.cache import Cache
from loop_site.checks import run
from loop_site.problems import Faults

from . import appearance, indexing, messages, photographs, state
from .markdown import Renderer

PREVIEW = "LOOP_PREVIEW"
_LINK = re.compile(r'(<(?:a|img|source)\b[^>]*?\b(?:href|src)=")([^"]*)(")')
_UNSEEN = re.compile(rf'<a href="[^"]*{state.UNSEEN}/([^"#]*)/[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
_ANCHOR = re.compile(r'<a href="([^"#?]*)')


def load(config):
    """Read the project once for all languages. Aborts with every fault, in words."""
    if state.nested(config):
        return config
    root = Path(config.config_file_path).parent
    preview = os.environ.get(PREVIEW) == "1"
    kept = Cache(root / state.KEPT)
    try:
        now = clock.now()
        content = run.gate(root, now, preview, kept)
    except (Faults, ValueError) as faults:
        raise Abort(str(faults)) from None
    finally:
        kept.write()
    # All that was read stays to the end: nobody need look through it for garbage, nor often.
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    if not str(config.site_url or "").startswith(("http://", "https://")):
        raise Abort("mkdocs.yml: {}\n    {}".format(*messages.NO_ADDRESS))
    made = state.start(
        state.Build(
            site=content,
            root=root,
            views=views.Views(content, config.site_url),
            ours=bool(config.theme.custom_dir),
            preview=preview,
            now=now,
            kept=kept,
            program=program.version(Path(__file__).parent, root / "hooks.py"),
            folder=state.folder(config),
        )
    )
    if made.ours:
        indexing.start(made)
        appearance.prepare(made, config, root)
        # What it does to each page is only for Material's own templates.
        config.plugins["i18n"].config.reconfigure_material = False
    return config


def page_of(mkdocs_page):
    """Our page behind MkDocs' page."""
    file = mkdocs_page.file
    return state.current().site.pages[file.loop_key, file.locale_alternate_of]


def markdown(mkdocs_page):
    """The Markdown below the facts, already read and checked."""
    return page_of(mkdocs_page).markdown


def describe(mkdocs_page):
    """Give MkDocs the title and facts of both languages, as stock templates expect them."""
    page = page_of(mkdocs_page)
    mkdocs_page.loop_stands_on = []
    mkdocs_page.meta.update(title=page.title, description=page.description)
    if state.current().ours:
        mkdocs_page.meta["template"] = f"{page.kind}.html"
    elif page.kind not in ("home", "not-found"):
        mkdocs_page.markdown = f"# {page.title}\n\n{mkdocs_page.markdown}"


def prepare(mkdocs_page, config, files):
    """Have the page rendered by our own renderer, see engine.markdown."""
    build = state.current()
    if build.renderer is None or build.renderer.files is not files:
        build.renderer = Renderer(build, config, files)
    path = page_of(mkdocs_page).path
    mkdocs_page.render = lambda *_: build.renderer.render(mkdocs_page, path)


def rendered(html, mkdocs_page):
    """Mark links into the other language, and keep the HTML: as bytes, until `take_up`.

    All pages of a language are rendered before the first is written, and texts with typographic
    signs take twice the room as strings. An article's is kept for the feeds, too.
    """
    build, page = state.current(), page_of(mkdocs_page)
    unseen = state.UNSEEN in html
    if unseen:
        html = _UNSEEN.sub(lambda match: _unlinked(match, page, build), html)
    html = photographs.in_content(html, build, lambda link: _target(page, link))
    _note_anchors(mkdocs_page, page, build)
    opens = page.kind == "article" and page.facts.image
    mkdocs_page.loop_bound = bool(unseen or opens or photographs.FOLDER in html)
    foreign = mkdocs_page.file.loop_foreign
    if foreign:
        html = _ANCHOR.sub(lambda match: _marked(match, page, foreign), html)
    if page.kind == "article":
        if in_feeds(page, build):
            build.html[page.subject.slug, page.language] = html
        if build.ours:
            html = _with_meanings(html, page, build)
    mkdocs_page.loop_text = html.encode("utf-8", "surrogatepass")
    return ""


def take_up(mkdocs_page):
    """Give a page its HTML back, as it is about to be written."""
    mkdocs_page.content = mkdocs_page.loop_text.decode("utf-8", "surrogatepass")


def in_feeds(page, build):
    """Whether a feed shows our `page`."""
    if page.language not in build.fed:
        build.fed[page.language] = feeds.shown(build.views, page.language)
    return page.kind == "article" and page.subject.slug in build.fed[page.language]


def release(mkdocs_page):
    """Let go of a page that is written; thousands of them are much to hold."""
    mkdocs_page.markdown = mkdocs_page.content = mkdocs_page.loop_text = ""
    mkdocs_page.toc, mkdocs_page.loop_stands_on = [], None
    vars(mkdocs_page).pop("render", None)


def for_feeds(article, language):
    """The HTML of an article for readers elsewhere: its links lead to whole addresses."""
    build = state.current()
    base = build.views.absolute(build.site.urls[article.document.key][language])
    return _LINK.sub(
        lambda match: match[1] + urljoin(base, match[2]) + match[3],
        build.html[article.slug, language],
    )


def _unlinked(match, page, build):
    build.unlinked.add((page.path, match[1]))
    return match[2]


def _note_anchors(mkdocs_page, page, build):
    build.anchors[page.key, page.language] = mkdocs_page.present_anchor_ids
    for file, links in (mkdocs_page.links_to_anchors or {}).items():
        if file.inclusion.is_excluded() and (file.loop_key, file.locale) in build.site.pages:
            build.links += [
                (page.path, file.loop_key, file.locale, anchor, link)
                for anchor, link in links.items()
            ]


def _with_meanings(html, page, build):
    glossary = build.site.urls.get("glosarium", {}).get(page.language)
    if page.language not in build.meanings:
        build.meanings[page.language] = terms.meanings(build.site.data.glossary, page.language)
    known = build.meanings[page.language]
    return terms.marked(html, glossary, known, lambda link: _target(page, link))


def _target(page, link):
    """Address on the site that a relative link of `page` leads to."""
    return urldefrag(urljoin(f"/{page.url}", link)).url.lstrip("/")


def _marked(match, page, foreign):
    language = foreign.get(_target(page, match[1]))
    return f'<a hreflang="{language}" href="{match[1]}' if language else match[0]
