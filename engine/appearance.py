"""Let Material's settings in mkdocs.yml keep their meaning on our pages."""

import hashlib
import logging
from pathlib import Path

from mkdocs.exceptions import Abort

from loop_site import contrast, icons, scripts, security, styles
from loop_site.contact import view as contact
from loop_site.languages import DEFAULT

from . import editor

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
# Parts no article shows; an article's first view has no room for them.
BEYOND_ARTICLES = ("home", "theme-doors")
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
    tokens = (folder / "css/tokens.css").read_text("utf-8")
    css = styles.bundle(folder / "css", brand(palette, tokens))
    beyond = css + "".join(styles.alone(folder / f"css/pages/{name}.css") for name in BEYOND_ARTICLES)
    script = _keep(build, "loop.js", scripts.bundle(folder / "js").encode())
    form_script = _keep(build, "contact.js", scripts.bundle(folder / "js/contact").encode())
    form_style = _keep(build, "contact.css", styles.alone(folder / "css/pages/contact.css").encode())
    href = build.views.href
    search_style = _keep(build, "search.css", styles.alone(folder / "css/pages/search.css").encode())
    search = scripts.module(folder / "js/search", STYLE=href(search_style))
    scheme = _only_scheme(palette)
    inline = None if scheme else scripts.inline(folder / "before-paint.js")
    constant = [inline] if inline else []
    target = contact.chosen_receiver(build.views, DEFAULT).origin
    policy = security.policy(constant, [css, beyond], target)
    build.policy = policy
    build.files |= contact.files(build.views)
    editor.add(build, beyond)
    icon = theme.get("favicon")
    if icon in (None, MATERIAL_FAVICON):
        icon = _keep(build, "favicon.svg", (folder / "favicon.svg").read_bytes())
        build.files |= icons.files(*_by_day(tokens, "brand", "paper"))
    named = theme.get("icon") or {}
    for place, name in named.items():
        if isinstance(name, str) and not _has_icon(config, name):
            raise Abort(
                f"mkdocs.yml: theme.icon.{place} `{name}` tidak ada di Material. Cari namanya di "
                "daftar ikon Material.\n    There is no icon `{name}` in Material. Look its name "
                "up in Material's list of icons.".replace("{name}", name)
            )
    build.inlined = {"style": css, "style_beyond_articles": beyond}
    build.assets = {
        "js": href(script),
        "inline": inline,
        "csp": policy,
        "contact": {"css": href(form_style), "js": href(form_script)},
        "search": {
            "css": href(search_style),
            "js": href(_keep(build, "search.js", search.encode())),
        },
        "favicon": {"href": href(icon), "svg": icon.endswith(".svg")},
        "scheme": scheme,
        "logo": href(theme["logo"]) if theme.get("logo") else None,
        "icons": named,
    }


def _has_icon(config, name):
    return any(Path(folder, ".icons", f"{name}.svg").is_file() for folder in config.theme.dirs)


def _by_day(tokens, *names):
    own = styles.colours(tokens)[":root"]
    return [own[f"--loop-colour-{name}"][0] for name in names]


def brand(palette, tokens):
    """CSS that puts the palette's primary and accent colours in place of our own tokens."""
    own = styles.colours(tokens)[":root"]
    paper = own["--loop-colour-paper"]
    chosen = {}
    for setting, token in TOKENS.items():
        for entry in palette:
            hue = HUES.get(str(entry.get(setting, "custom")).replace(" ", "-"))
            if hue:
                pair = tuple(contrast.readable(hue, ground) for ground in paper)
                chosen.setdefault(token, pair)
    if not chosen:
        return ""
    # Whatever is written on a button must be read on it at rest and under the pointer.
    chosen.setdefault(
        "hover",
        tuple(contrast.readable(chosen["brand"][n], paper[n], 7) for n in (0, 1))
        if "brand" in chosen
        else own["--loop-colour-hover"],
    )
    buttons = [chosen.get("brand", own["--loop-colour-brand"]), chosen["hover"]]
    chosen["on-brand"] = tuple(
        max(("#ffffff", "#000000"), key=lambda ink: min(contrast.ratio(ink, b[n]) for b in buttons))
        for n in (0, 1)
    )
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
