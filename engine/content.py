"""Hand the content over: what MkDocs would read from a file it gets from loop_site."""

import os
import re
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from mkdocs.exceptions import Abort

from loop_site import clock, terms, views
from loop_site.checks import run
from loop_site.problems import Faults

from . import appearance, messages, photographs, state

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
    try:
        now = clock.now()
        content = run.gate(root, now, preview)
    except (Faults, ValueError) as faults:
        raise Abort(str(faults)) from None
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
        )
    )
    if made.ours:
        appearance.prepare(made, config, root)
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
    mkdocs_page.meta.update(title=page.title, description=page.description)
    if state.current().ours:
        mkdocs_page.meta["template"] = f"{page.kind}.html"
    elif page.kind not in ("home", "not-found"):
        mkdocs_page.markdown = f"# {page.title}\n\n{mkdocs_page.markdown}"


def rendered(html, mkdocs_page):
    """Mark links into the other language, and keep an article's HTML for the feeds."""
    build, page = state.current(), page_of(mkdocs_page)
    html = _UNSEEN.sub(lambda match: _unlinked(match, page, build), html)
    html = photographs.in_content(html, build, lambda link: _target(page, link))
    _note_anchors(mkdocs_page, page, build)
    foreign = mkdocs_page.file.loop_foreign
    if foreign:
        html = _ANCHOR.sub(lambda match: _marked(match, page, foreign), html)
    if page.kind == "article":
        base = build.views.absolute(page.url)
        build.html[page.subject.slug, page.language] = _LINK.sub(
            lambda match: match[1] + urljoin(base, match[2]) + match[3], html
        )
        if build.ours:
            html = _with_meanings(html, page, build)
    return html


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
    known = terms.meanings(build.site.data.glossary, page.language)
    return terms.marked(html, glossary, known, lambda link: _target(page, link))


def _target(page, link):
    """Address on the site that a relative link of `page` leads to."""
    return urldefrag(urljoin(f"/{page.url}", link)).url.lstrip("/")


def _marked(match, page, foreign):
    language = foreign.get(_target(page, match[1]))
    return f'<a hreflang="{language}" href="{match[1]}' if language else match[0]
