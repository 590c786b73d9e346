"""Choose the template of each page and give it its view."""

from loop_site import kinds

from . import content, editor, photographs, state

GUIDE = "panduan/index"
SHARED = ("home", "article", "theme")


def prepare(env):
    """Escape everything that a template does not call safe, and leave out its blank lines."""
    if state.current().ours:
        env.trim_blocks = env.lstrip_blocks = True
        env.autoescape = True
    return env


def fill(context, page, config, nav):
    """The context of one page, and its template by its kind."""
    build = state.current()
    if not build.ours:
        return context
    ours = content.page_of(page)
    views = build.views
    view, kind = views.page(ours, page.content), kinds.view(views, ours)
    if kind.get("image"):
        kind["picture"] = photographs.opening(build, kind["image"])
    if ours.kind in SHARED:
        view["share_image"] = photographs.share_image(build, ours)
    context.update(
        view=view,
        kind=kind,
        t=views.say[ours.language],
        menu=menu(nav, ours, build),
        colophon=[_entry(key, ours, build) for key in config.extra.get("colophon", [])],
        assets=build.assets,
        editor=editor.address(build) if ours.key == GUIDE else None,
        contents=[item for item in page.toc if item.level == 2],
        preview=build.preview,
    )
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
