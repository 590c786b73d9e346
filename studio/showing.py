"""A half of a draft as readers will see it: the site's Markdown, the site's style sheet."""

from functools import cache
from pathlib import Path

import markdown
import yaml

from loop_site import styles
from loop_site.front_matter import Loader


class _Settings(Loader):
    """mkdocs.yml holds tags that only MkDocs knows; none of them is needed here."""


_Settings.add_multi_constructor("!", lambda loader, suffix, node: None)


def renderer(root):
    """A Markdown with the extensions that mkdocs.yml below `root` names."""
    settings = yaml.load((Path(root) / "mkdocs.yml").read_text("utf-8"), _Settings)
    names, configs = [], {}
    for one in settings.get("markdown_extensions", []):
        name, config = next(iter(one.items())) if isinstance(one, dict) else (one, None)
        names.append(name)
        configs[name] = config or {}
    return markdown.Markdown(extensions=names, extension_configs=configs)


def html(root, text):
    """The HTML the site below `root` makes of the Markdown `text`."""
    return renderer(root).convert(text)


@cache
def style(root):
    """The site's whole style sheet with the studio's own below it."""
    own = (Path(__file__).parent / "studio.css").read_text("utf-8")
    return styles.bundle(Path(root) / "overrides/assets/css") + "\n" + own
