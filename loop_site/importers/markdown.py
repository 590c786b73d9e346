"""A clean tree (see blocks) as Markdown in the house's style.

Four spaces a level, an empty line before a list, `-` or a number before an item, headings with
`#`, footnotes at the end, and never a sign that its writer meant as text.
"""

import re

from .escaping import address, escaped
from .trees import text

STEP = "    "
# Between two lists or quotes that Markdown would take for one.
APART = "<!-- -->"
_SIGNS = {"strong": "**", "em": "*"}
_OPENERS, _CLOSERS = "(\"'“‘—–-/", ".,;:?!)\"'”’—–-/"
_ESCAPED = tuple(f"\\{sign}" for sign in _OPENERS)


def written(tree):
    """The Markdown of the Element `tree`: no empty line at its ends, one newline at its end."""
    out = _blocks(tree)
    return f"{out}\n" if out else ""


def _blocks(holder):
    pieces, before = [], None
    for node in holder:
        piece = _block(node)
        if not piece:
            continue
        if before is not None and _run_together(before, node):
            pieces.append(APART)
        pieces.append(piece)
        before = node
    return "\n\n".join(pieces)


def _run_together(before, node):
    lists = ("ul", "ol")
    return (before.tag in lists and node.tag in lists) or before.tag == node.tag == "blockquote"


def _block(node):
    tag = node.tag
    if tag == "p":
        return _line(node)
    if tag[0] == "h" and tag[1:].isdigit():
        words = " ".join(_line(node, heading=True).split())
        return f"{'#' * int(tag[1])} {words}" if words else ""
    if tag in ("ul", "ol"):
        return _list(node)
    if tag == "blockquote":
        return "\n".join(f"> {row}".rstrip() for row in _blocks(node).split("\n"))
    if tag == "note":
        return _indented(_blocks(node), f"[^{node.get('number')}]: ")
    if tag == "table":
        return _table(node)
    return _code(node) if tag == "pre" else "---"


def _code(node):
    words = (node.text or "").strip("\n")
    ticks = max((len(run) for run in re.findall("`+", words)), default=0)
    fence = "`" * max(3, ticks + 1)
    return f"{fence}\n{words}\n{fence}"


def _indented(block, sign):
    first, *rows = block.split("\n")
    return "\n".join([f"{sign}{first}", *(f"{STEP}{row}" if row else "" for row in rows)])


def _list(node):
    items = list(_items(node))
    loose = any(_is_loose(item) for item in items)
    written = []
    for number, item in enumerate(items, 1):
        sign = f"{number}. " if node.tag == "ol" else "- "
        blocks = _blocks(item) if loose else "\n".join(filter(None, map(_block, item)))
        written.append(_indented(blocks, sign))
    return ("\n\n" if loose else "\n").join(written)


def _items(node):
    """The items of a list; one that only holds lists gives their items instead."""
    for item in node:
        if len(item) and all(inner.tag in ("ul", "ol") for inner in item):
            for inner in item:
                yield from _items(inner)
        else:
            yield item


def _is_loose(item):
    """Whether an item holds more than a line and lists below it."""
    first, *rest = [node.tag for node in item] or ["p"]
    lists = [tag for tag in rest if tag in ("ul", "ol")]
    return first != "p" or lists != rest or len(lists) > 1


def _table(node):
    rows = [[_cell(cell) for cell in row] for row in node]
    width = max(map(len, rows))
    rows = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
    return "\n".join([rows[0], "|" + " --- |" * width, *rows[1:]])


def _cell(cell):
    """What a cell holds on one line."""
    lines = [_line(line, cell=True) for line in cell.iter("p", "h2", "h3", "h4", "h5", "h6")]
    lines += [escaped(" ".join((code.text or "").split()), cell=True) for code in cell.iter("pre")]
    return "<br>".join(filter(None, lines))


def _line(node, heading=False, cell=False):
    out = _within(node, "", cell).strip()
    if heading and out.endswith("#") and not out.endswith(r"\#"):
        out = f"{out[:-1]}\\#"
    return out


def _within(node, before, cell):
    """What stands in `node`, all of it within a line that `before` has begun."""
    out = _text(node.text, before, cell)
    for child in node:
        piece = _inline(child, before + out, cell)
        if piece.startswith("[") and out.endswith("!"):  # an exclamation, not a picture
            out = f"{out[:-1]}\\!"
        out += piece
        out += _text(child.tail, before + out, cell)
    return out


def _text(words, before, cell):
    return escaped(words or "", not before or before.endswith("\n"), cell)


def _inline(node, before, cell):
    tag = node.tag
    if tag == "br":
        gap = " " if before.endswith("*") else ""  # or its dress would not be told apart from it
        return f"{gap}<br>" if cell else f"{gap}<br>\n"
    if tag == "note-ref":
        return f"[^{node.get('number')}]"
    if tag == "img":
        return f"![{escaped(node.get('alt', ''), cell=cell)}]({address(node.get('src'), cell)})"
    if tag == "code":
        return _code_within(text(node), before, cell)
    if tag == "a":
        return _link(node, before, cell)
    if tag in _SIGNS:
        return _dressed(node, before, cell)
    return f"<{tag}>{_within(node, f'{before}<{tag}>', cell)}</{tag}>"


def _dressed(node, before, cell):
    sign, inside = _SIGNS[node.tag], node
    if not node.text and len(node) == 1 and node[0].tag in _SIGNS and not node[0].tail:
        sign, inside = "***", node[0]
    inner = _within(inside, f"{before}{sign}", cell)
    if not inner.strip() or inner != inner.strip() or not _parted(before, inner, _after(node)):
        return _within(inside, before, cell)
    return f"{sign}{inner}{sign}"


def _parted(before, inner, after):
    """Whether signs round `inner` are told apart from what is around them.

    What opens needs a space before it, or a mark if it opens with a letter; what closes likewise.
    Elsewhere, as in the middle of a word, they would be shown as stars: there the dress is left.
    """
    opens = not before or before[-1].isspace() or (before[-1] in _OPENERS and inner[0].isalnum())
    closes = after in ("", " ") or (after in _CLOSERS and inner[-1].isalnum())
    return opens and closes and not before.endswith(_ESCAPED)


def _after(node):
    """The sign that follows `node` in its line: "" at its end, `*` where no plain text follows."""
    if node.tail:
        return " " if node.tail[0].isspace() else node.tail[0]
    following = node.getnext()
    if following is not None:
        return " " if following.tag == "br" else "*"
    return "*" if node.getparent().tag in ("strong", "em", "a", "sub", "sup") else ""


def _code_within(words, before, cell):
    words = " ".join(words.split())
    if "`" in words or "\\" in words or before.endswith(("\\", "`")) or (cell and "|" in words):
        return escaped(words, not before, cell)
    return f"`{words}`" if words else ""


def _link(node, before, cell):
    href = address(node.get("href"), cell)
    if text(node) == node.get("href") == href and href.startswith("http"):
        return f"<{href}>"
    inner = _within(node, f"{before}[", cell).strip()
    return f"[{inner}]({href})" if inner else ""
