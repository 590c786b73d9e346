"""What is written once for all languages, after the last of them."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from loop_site import addresses, feeds, sitemap

from . import state


def finish(config):
    """Write feeds, sitemap, old addresses and assets."""
    if state.nested(config):
        return
    build = state.current()
    views = build.views
    files = feeds.files(views, lambda article, language: build.html[article.slug, language])
    files["sitemap.xml"] = sitemap.xml(views)
    files |= old_addresses(build, config)
    files |= build.files
    for name, content in files.items():
        path = Path(config.site_dir, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def old_addresses(build, config):
    """{file: HTML} of every alias: a page that sends readers on, also where a host cannot."""
    folder = Path(config.config_file_path).parent / "overrides"
    env = Environment(loader=FileSystemLoader(folder), autoescape=True)
    template = env.get_template("alias.html")
    titles = {page.url: page for page in build.site.pages.values()}
    return {
        addresses.output_file(old): template.render(
            page=titles[new],
            t=build.views.say[titles[new].language],
            href=build.views.href(new),
            canonical=build.views.absolute(new),
        ).encode()
        for old, new in build.site.aliases.items()
    }
