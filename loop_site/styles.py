"""The style sheet readers get: our CSS files in cascade order, one file, small."""

import re

import rcssmin

ORDER = ("tokens", "base", "layout", "components/*", "print")
_COLOUR = re.compile(r"light-dark\(\s*([^,()]+)\s*,\s*([^()]+?)\s*\)")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def bundle(folder, extra=""):
    """The CSS files below `folder` (a Path) in order, `extra` after the tokens, minified."""
    parts = []
    for pattern in ORDER:
        for file in sorted(folder.glob(f"{pattern}.css")):
            text = file.read_text("utf-8")
            parts.append(schemes(text + extra) if pattern == "tokens" else text)
    return rcssmin.cssmin("\n".join(parts))


def schemes(css):
    """Write every `light-dark(a, b)` out as two rules, for browsers older than the function.

    Light stands as written; dark follows the system unless `data-scheme` on the root decides.
    """
    css = _COMMENT.sub("", css)
    light = _COLOUR.sub(r"\1", css)
    dark = []
    for selector, body in _RULE.findall(css):
        declarations = (line.partition(":") for line in body.split(";"))
        colours = ";".join(
            f"{name.strip()}:" + _COLOUR.sub(r"\2", value).strip()
            for name, _, value in declarations
            if "light-dark(" in value
        )
        if colours:
            dark.append((selector.strip(), colours))
    system = "".join(f"{_under(':root:not([data-scheme=light])', s)}{{{c}}}" for s, c in dark)
    chosen = "".join(f"{_under(':root[data-scheme=dark]', s)}{{{c}}}" for s, c in dark)
    return f"{light}\n@media (prefers-color-scheme:dark){{{system}}}\n{chosen}\n"


def _under(root, selector):
    return root if selector == ":root" else f"{root} {selector}"


def colours(css):
    """{selector: {token: (light, dark)}} of the tokens in `css`, hex values as written."""
    return {
        selector.strip(): {
            name.strip(): _COLOUR.search(value).groups()
            for name, _, value in (line.partition(":") for line in body.split(";"))
            if _COLOUR.search(value)
        }
        for selector, body in _RULE.findall(_COMMENT.sub("", css))
    }
