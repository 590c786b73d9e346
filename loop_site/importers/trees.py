"""Small trees of lxml elements: putting text in, taking text out."""

from lxml import etree


def element(tag, words="", **attributes):
    """A new element that holds the text `words`."""
    made = etree.Element(tag, attributes)
    made.text = words or None
    return made


def text(node):
    """All the words in `node`; a break between lines counts as one."""
    return "".join(_pieces(node))


def _pieces(node):
    yield "\n" if node.tag == "br" else node.text or ""
    for child in node:
        yield from _pieces(child)
        yield child.tail or ""


def add(node, words):
    """Append the text `words` behind everything `node` holds."""
    if not words:
        return
    if len(node):
        node[-1].tail = (node[-1].tail or "") + words
    else:
        node.text = (node.text or "") + words


def move(source, target):
    """Move all that `source` holds, text and elements, behind what `target` holds."""
    add(target, source.text)
    source.text = None
    for child in list(source):
        target.append(child)  # its tail goes with it


def drop(node):
    """Take `node` out of its tree; the text behind it stays."""
    parent, before = node.getparent(), node.getprevious()
    if node.tail:
        if before is not None:
            before.tail = (before.tail or "") + node.tail
        else:
            parent.text = (parent.text or "") + node.tail
    parent.remove(node)


def unwrap(node):
    """Take `node` away and leave all it holds in its place."""
    for child in list(node):
        before = node.getprevious()
        _before(node, before, node.text)
        node.text = child.tail
        child.tail = None
        node.addprevious(child)
    _before(node, node.getprevious(), node.text)
    node.text = None
    drop(node)


def _before(node, before, words):
    if words:
        if before is not None:
            before.tail = (before.tail or "") + words
        else:
            node.getparent().text = (node.getparent().text or "") + words


def cut(node, count):
    """Take the first `count` signs of text out of `node`; elements left with nothing go too."""
    here = node.text or ""
    node.text = here[count:] or None
    count -= min(count, len(here))
    for child in list(node):
        if not count:
            return
        if child.tag == "br":
            count -= 1
            drop(child)
            continue
        inside = text(child)
        if len(inside) <= count and child.tag not in ("img", "note-ref"):
            count -= len(inside)
            rest = child.tail or ""
            child.tail = rest[count:]
            count -= min(count, len(rest))
            drop(child)
        else:
            cut(child, count)
            return
