"""The XML of a Word document: the words it holds, and what has to be made plain before it is read.

Names of elements: ECMA-376, part 1, 17 (WordprocessingML).
"""

import re

from lxml import etree

from ..left_out import LeftOut

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# What reads as nothing, a gap, or a hyphen between words.
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_GONE = {
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "delInstrText",
    "fldChar",
    "pPr",
    "rPr",
    "tblPr",
    "sdtPr",
}
_APART = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}


def parsed(part):
    """The root element of an XML part whose soundness archive has seen to."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    return etree.fromstring(part, parser)


def local(node):
    """The name of an element without its namespace; "" for what is none."""
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def words(root):
    """The text of `root` as its readers see it, paragraphs parted by newlines."""
    return "".join(_pieces(root))


def _pieces(node):
    name = local(node)
    if name == "t":
        yield node.text or ""
    elif name in _SIGNS:
        yield _SIGNS[name]
    elif name == "AlternateContent":
        chosen = next((child for child in node if local(child) == "Choice"), None)
        yield from () if chosen is None else _within(chosen)
    elif name not in _GONE and not _is_separator(node):
        yield from _within(node)
        if name in ("p", "tc", "txbxContent"):
            yield "\n"


def _within(node):
    for child in node:
        yield from _pieces(child)


def _is_separator(node):
    """The line Word draws above footnotes is a footnote of its own."""
    return local(node) in ("footnote", "endnote") and _attribute(node, "type") not in (
        None,
        "normal",
    )


def _attribute(node, name):
    return node.get(f"{{{_W}}}{name}", node.get(f"{{{_STRICT}}}{name}"))


def margins(parts):
    """LeftOut for all that stands around the text: headers, footers, comments, deleted words."""
    for name, part in sorted(parts.items()):
        kind = re.fullmatch(r"word/(header|footer|comments)\d*\.xml", name)
        said = " ".join(words(parsed(part)).split()) if kind else ""
        if said:
            yield LeftOut("comment" if kind[1] == "comments" else "margin", said)
    deleted = [node.text or "" for node in parsed(parts["word/document.xml"]).iter("{*}delText")]
    if "".join(deleted).strip():
        yield LeftOut("deleted", " ".join("".join(deleted).split()))
    if any(re.match(r"word/(charts|diagrams)/", name) for name in parts):
        yield LeftOut("picture", "bagan / chart")
    for name in sorted(parts):
        if name.startswith("word/embeddings/"):
            yield LeftOut("embed", name.rpartition("/")[2])


def plain(part, styles=None):
    """The bytes of the main part as the converter reads it without losing words.

    styles: the part that says what its styles mean, which may be that they number a paragraph.

    Text boxes become paragraphs behind the one they hang on; formulas become their letters; a
    list that goes on behind a paragraph is marked with the bookmark `loop-list-<number>`.
    """
    root = parsed(part)
    for box in list(root.iter("{*}AlternateContent")):
        _boxes_out(box)
    for content in list(root.iter("{*}txbxContent")):
        _hoisted(content)
    for formula in list(root.iter(f"{{{_MATHS}}}oMath")):
        _as_letters(formula, root)
    space = etree.QName(root).namespace
    numbers = _numbered_styles(parsed(styles)) if styles else {}
    for paragraph in root.iter(f"{{{space}}}p"):
        _marked(paragraph, space, numbers)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _boxes_out(choice):
    """Of a drawing given twice keep the one the converter reads, with the text of the other."""
    first = next((child for child in choice if local(child) == "Choice"), None)
    back = next((child for child in choice if local(child) == "Fallback"), None)
    boxes = [] if first is None else [box for box in first.iter("{*}txbxContent")]
    if boxes:
        for node in [] if back is None else list(back.iter("{*}txbxContent")):
            node.getparent().remove(node)
        for box in boxes:
            _hoisted(box)
    elif back is None and first is not None:
        back = etree.SubElement(choice, f"{{{_MC}}}Fallback")
        back.extend(list(first))


def _hoisted(content):
    paragraph = next((above for above in content.iterancestors() if local(above) == "p"), None)
    if paragraph is not None:
        for block in reversed(list(content)):
            paragraph.addnext(block)


def _as_letters(formula, root):
    space = etree.QName(root).namespace
    run = etree.Element(f"{{{space}}}r")
    etree.SubElement(run, f"{{{space}}}t").text = "".join(
        node.text or "" for node in formula.iter(f"{{{_MATHS}}}t")
    )
    run.tail = formula.tail
    formula.getparent().replace(formula, run)


def _numbered_styles(root):
    """{id of a style: number of the list it makes}."""
    found = {}
    for style in root.iter("{*}style"):
        number = style.find("{*}pPr/{*}numPr/{*}numId")
        if number is not None:
            found[_attribute(style, "styleId")] = _attribute(number, "val")
    return found


def _marked(paragraph, space, numbers):
    facts = paragraph.find(f"{{{space}}}pPr")
    if facts is None:
        return
    style, own = facts.find(f"{{{space}}}pStyle"), facts.find(f"{{{space}}}numPr/{{{space}}}numId")
    level = facts.find(f"{{{space}}}numPr/{{{space}}}ilvl")
    if level is not None and _attribute(level, "val") not in (None, "0"):
        return
    name = numbers.get(_attribute(style, "val")) if style is not None else None
    name = name if own is None else _attribute(own, "val")
    if (name or "").isdigit() and name != "0":
        mark = etree.Element(f"{{{space}}}bookmarkStart")
        mark.set(f"{{{space}}}name", f"loop-list-{name}")
        mark.set(f"{{{space}}}id", "0")
        facts.addnext(mark)
