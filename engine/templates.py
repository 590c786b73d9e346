"""Choose the template of each page and give it its view."""

from functools import partial

from loop_site import kinds

from . import content, editor, photographs, state
from .shells import Shells

GUIDE = "panduan/index"


def spare_listing(config):
    """Keep MkDocs from looking through Material's 12,000 icons: our pages publish none of them."""
    if state.nested(config) or not state.current().ours:
        return config
    get_env = config.theme.get_env

    def get():
        env = get_env()
        env.list_templates = lambda **_: []
        return env

    config.theme.get_env = get
    return config


def prepare(env, config):
    """Escape everything that a template does not call safe, and leave out its blank lines."""
    build = state.current()
    if not build.ours:
        return env
    env.trim_blocks = env.lstrip_blocks = True
    env.autoescape = True
    env.getattr = partial(_named, env.getattr)
    return Shells(env, build, config)


def _named(otherwise, thing, name):
    """`thing.name` in a template. Jinja looks for a method first, in vain for nearly all we show."""
    if type(thing) is dict and name in thing:
        return thing[name]
    return otherwise(thing, name)


def fill(context, page, config, nav):
    """The context of one page, and its template by its kind."""
    build = state.current()
    content.take_up(page)
    if not build.ours:
        return context
    ours = content.page_of(page)
    views = build.views
    view, kind = views.page(ours, page.content), kinds.view(views, ours)
    if kind.get("image"):
        kind["picture"] = photographs.opening(build, kind["image"])
    if ours.kind in photographs.SHARED:
        view["share_image"] = photographs.share_image(build, ours)
    own = {
        "view": view,
        "kind": kind,
        "menu": menu(nav, ours, build),
        "colophon": [_entry(key, ours, build) for key in config.extra.get("colophon", [])],
        "contents": [
            {"id": item.id, "title": item.title} for item in page.toc if item.level == 2
        ],
        "editor": editor.address(build) if ours.key == GUIDE else None,
        "preview": build.preview,
    }
    context.update(own=own, t=views.say[ours.language])
    return context


def menu(nav, page, build):
    """The masthead's links, from the navigation in mkdocs.yml, named by the pages themselves."""
    entries = [_entry(item.file.loop_key, page, build) for item in nav.items if item.is_page]
    return [entry for entry in entries if entry["kind"] != "home"]


def _entry(key, page, build):
    """A link to the page `key` as a menu shows it to somebody who reads `page`."""
    language, pages = page.language, build.site.pages
    target = pages.get((key, language)) or next(p for (k, _), p in pages.items() if k == key)
    within = page.url.startswith(target.url)
    return {
        "title": target.menu or target.title,
        "href": build.views.href(target.url),
        "kind": target.kind,
        "current": "page" if page.url == target.url else "true" if within else None,
    }
