"""The style sheet readers get: our CSS files in cascade order, one file, small."""

import re

import rcssmin

ORDER = ("tokens", "base", "layout", "components/*", "print")
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


def alone(file):
    """One CSS file (a Path) that only some pages ask for, minified."""
    return rcssmin.cssmin(file.read_text("utf-8"))


def schemes(css):
    """Write every `light-dark(a, b)` out as two rules, for browsers older than the function.

    Light stands as written; dark follows the system unless `data-scheme` on the root decides.
    """
    css = _COMMENT.sub("", css)
    dark = []
    for selector, body in _RULE.findall(css):
        colours = ";".join(
            f"{name.strip()}:{_chosen(value, 1)}"
            for name, value in _declarations(body)
            if "light-dark(" in value
        )
        if colours:
            dark.append((selector, colours))
    system = "".join(f"{_under(':root:not([data-scheme=light])', s)}{{{c}}}" for s, c in dark)
    chosen = "".join(f"{_under(':root[data-scheme=dark]', s)}{{{c}}}" for s, c in dark)
    return f"{_chosen(css, 0)}\n@media (prefers-color-scheme:dark){{{system}}}\n{chosen}\n"


def _chosen(text, place):
    """`text` with the first (0) or second (1) colour of every light-dark() in its stead."""
    before, found, rest = text.partition("light-dark(")
    if not found:
        return text
    colours, depth, start, end = [], 0, 0, len(rest)
    for position, sign in enumerate(rest):
        if sign == ")" and not depth:
            end = position
            break
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            colours.append(rest[start:position].strip())
            start = position + 1
    colours.append(rest[start:end].strip())
    return before + colours[min(place, len(colours) - 1)] + _chosen(rest[end + 1 :], place)


def _declarations(body):
    """(property, value) of each declaration of a rule's body."""
    return [line.partition(":")[::2] for line in body.split(";") if ":" in line]


def _under(root, selectors):
    """The selectors where `root` holds: on elements below it, and on the root itself."""
    below = []
    for selector in map(str.strip, selectors.split(",")):
        if selector == ":root":
            below.append(root)
        else:
            below += [f"{root} {selector}", f"{root}{selector}"]
    return ",".join(below)


def colours(css):
    """{selector: {token: (light, dark)}} of the tokens in `css`, values as written."""
    return {
        selector.strip(): {
            name.strip(): (_chosen(value, 0).strip(), _chosen(value, 1).strip())
            for name, value in _declarations(body)
            if "light-dark(" in value
        }
        for selector, body in _RULE.findall(_COMMENT.sub("", css))
    }
