"""Let Material's settings in mkdocs.yml keep their meaning on our pages."""

import hashlib
import logging
from pathlib import Path

from loop_site import contrast, styles

log = logging.getLogger("mkdocs.loop")

FEATURES = {"navigation.top", "toc.follow", "content.tabs.link", "navigation.footer"}

# Material Design's colours by the names Material for MkDocs documents:
# https://squidfunk.github.io/mkdocs-material/setup/changing-the-colors/#primary-color
HUES = {
    "red": "#ef5552", "pink": "#e92063", "purple": "#ab47bd", "deep-purple": "#7e56c2",
    "indigo": "#4051b5", "blue": "#2094f3", "light-blue": "#02a6f2", "cyan": "#00bdd6",
    "teal": "#009485", "green": "#4cae4f", "light-green": "#8bc34b", "lime": "#cbdc38",
    "yellow": "#ffec3d", "amber": "#ffc105", "orange": "#ffa724", "deep-orange": "#ff6e42",
    "brown": "#795649", "grey": "#757575", "blue-grey": "#546d78", "black": "#000000",
    "white": "#ffffff",
}
MATERIAL_FAVICON = "assets/images/favicon.png"
TOKENS = {"primary": "brand", "accent": "hover"}


def prepare(build, config, root):
    """Bundle the style sheet and script, and note what the templates need of the theme."""
    theme, folder = config.theme, Path(config.theme.custom_dir) / "assets"
    for feature in theme.get("features", []):
        if feature not in FEATURES:
            log.info(
                f"mkdocs.yml: theme.features `{feature}` tidak berlaku pada halaman situs ini, "
                f"hanya pada Material bawaan. / `{feature}` has no effect on this site's pages, "
                "only on stock Material."
            )
    palette = theme.get("palette") or []
    palette = palette if isinstance(palette, list) else [palette]
    css = styles.bundle(folder / "css", brand(palette, (folder / "css/tokens.css").read_text()))
    style = _keep(build, "loop.css", css.encode())
    icon = theme.get("favicon")
    if icon in (None, MATERIAL_FAVICON):
        icon = _keep(build, "favicon.svg", (folder / "favicon.svg").read_bytes())
    href = build.views.href
    build.assets = {
        "css": href(style),
        "favicon": {"href": href(icon), "svg": icon.endswith(".svg")},
        "scheme": _only_scheme(palette),
        "logo": href(theme["logo"]) if theme.get("logo") else None,
        "icons": theme.get("icon") or {},
    }


def brand(palette, tokens):
    """CSS that puts the palette's primary and accent colours in place of our own tokens."""
    paper = styles.colours(tokens)[":root"]["--loop-colour-paper"]
    chosen = {}
    for setting, token in TOKENS.items():
        for entry in palette:
            hue = HUES.get(str(entry.get(setting, "custom")).replace(" ", "-"))
            if hue:
                pair = (contrast.readable(hue, paper[0]), contrast.readable(hue, paper[1]))
                chosen.setdefault(token, pair)
    if not chosen:
        return ""
    body = ";".join(
        f"--loop-colour-{token}:light-dark({light},{dark})"
        for token, (light, dark) in chosen.items()
    )
    return f":root{{{body}}}"


def _only_scheme(palette):
    """'light' or 'dark' where the palette names just one scheme; None follows the system."""
    schemes = {entry.get("scheme") for entry in palette} - {None}
    return {"slate": "dark", "default": "light"}.get(*schemes) if len(schemes) == 1 else None


def _keep(build, name, content):
    """Note a file to write; its name changes with the content, so caches may keep it for ever."""
    stem, _, ending = name.rpartition(".")
    address = f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{ending}"
    build.files[address] = content
    return address
