"""Numbered lists that a paragraph interrupts: in Markdown the count goes on only within an item."""

MOST = 4  # blocks between two items; more of them are a text of their own
_BETWEEN = ("p", "ul", "blockquote", "table", "pre")


def joined(article):
    """Put what stands between two parts of one numbered list into the item before it.

    Parts are told by the attribute `list` of their items, which an importer sets.
    """
    for first in list(article.iter("ol")):
        while (between := _rest(first)) is not None:
            *inner, after = between
            first[-1].extend(inner)
            first.extend(list(after))
            after.getparent().remove(after)


def _rest(first):
    """[what stands between, the list that goes on], or None where none does."""
    name = first[-1].get("list") if len(first) else None
    found, node = [], first.getnext()
    while name and node is not None and len(found) <= MOST:
        if node.tag == "ol" and len(node) and node[0].get("list") == name:
            return [*found, node]
        if node.tag not in _BETWEEN:
            return None
        found.append(node)
        node = node.getnext()
    return None
