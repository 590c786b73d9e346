"""MkDocs' events, each handed on at once; the rules live in loop_site, the engine's ways in engine.

static-i18n acts at priority -100 and builds the other languages inside its own `on_post_build`;
what must see its work comes later, at -200.
"""

from mkdocs.plugins import CombinedEvent, event_priority

from engine import content, glimpse, placing
from engine import output as written
from engine import templates as page_templates

AFTER_I18N = -200


def on_config(config):
    return page_templates.spare_listing(content.load(config))


on_files = CombinedEvent(
    placing.set_texts_aside, event_priority(AFTER_I18N)(placing.place)
)


def on_page_read_source(page, config):
    return content.markdown(page)


def on_page_markdown(markdown, page, config, files):
    content.describe(page)
    content.prepare(page, config, files)
    return markdown


def on_page_content(html, page, config, files):
    return content.rendered(html, page)


@event_priority(AFTER_I18N)
def on_nav(nav, config, files):
    glimpse.set_stage(nav, config, files)
    return nav


def on_env(env, config, files):
    return page_templates.prepare(env, config)


@event_priority(AFTER_I18N)
def on_page_context(context, page, config, nav):
    return page_templates.fill(context, page, config, nav)


@event_priority(AFTER_I18N)
def on_post_page(output, page, config):
    written.page(output, page)
    content.release(page)
    return ""  # nothing is left for MkDocs to write


@event_priority(AFTER_I18N)
def on_post_build(config):
    written.finish(config)
