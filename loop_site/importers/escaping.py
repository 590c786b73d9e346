"""Text as Markdown has to spell it, so that it stays text.

What Python-Markdown and the extensions of mkdocs.yml take for a sign gets a backslash, or its
code where they know no backslash before it.
"""

import re

_ANYWHERE = re.compile(r"[\\`*{}\[\]]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
# At the start of a line: headings, quotes, lists, underlines, fences, notes, tabs, definitions.
_AT_START = re.compile(
    r"(?P<slash>#|>|!!!|[+-](?=\s|$)|-(?=[-\s]*$))|(?P<code>=|~~~|\?\?\?|:(?=\s|$))"
    r"|(?P<number>\d+)(?=\.(?:\s|$))"
)

_ROW = re.compile(r"[-|:\s]*\|[-|:\s]*")  # below another line it would make a table of the two


def escaped(words, starts=False, cell=False):
    """`words` (one line) spelt as Markdown text. starts: they open a line. cell: in a table."""
    out = _ANYWHERE.sub(r"\\\g<0>", words)
    out = _ENTITY.sub("&amp;", out).replace("<", "&lt;")
    if cell or (starts and _ROW.fullmatch(words)):
        out = out.replace("|", r"\|")
    return _AT_START.sub(_spelt, out, count=1) if starts and _AT_START.match(out) else out


def _spelt(found):
    if found["number"]:
        return f"{found[0]}\\"
    return f"\\{found[0]}" if found["slash"] else f"&#{ord(found[0][0])};{found[0][1:]}"


def address(href, cell=False):
    """An address as it can stand in the parentheses of a link."""
    out = re.sub(r"[()\[\]{}\"'`\\<>\s*]", lambda sign: f"%{ord(sign[0]):02X}", href)
    return out.replace("|", "%7C") if cell else out
