"""Fields of a Word document: what a program fills in, such as a number or a table of contents.

ECMA-376, part 1, 17.16.
"""

from lxml import etree

from .parts import attribute, local, words

CONTENTS = "LoopContents"
_HEADS = ("daftar isi", "isi", "table of contents", "contents")


def opened(root, space):
    """Write each field that stands in one element as runs, which is how the converter reads one."""
    for field in list(root.iter("{*}fldSimple")):
        order = attribute(field, "instr") or ""
        start, said, middle, end = (etree.Element(f"{{{space}}}r") for _ in range(4))
        for run, kind in ((start, "begin"), (middle, "separate"), (end, "end")):
            etree.SubElement(run, f"{{{space}}}fldChar").set(f"{{{space}}}fldCharType", kind)
        etree.SubElement(said, f"{{{space}}}instrText").text = order
        for node in (start, said, middle, *field, end):
            field.addprevious(node)
        field.getparent().remove(field)


def contents(root):
    """Give the paragraphs of a table of contents the style CONTENTS."""
    found = [
        paragraph
        for block in root.iter("{*}sdt")
        for kind in block.iterfind("{*}sdtPr/{*}docPartObj/{*}docPartGallery")
        if attribute(kind, "val") == "Table of Contents"
        for paragraph in block.iterfind("{*}sdtContent//{*}p")
    ]
    found += _listed(root)
    for paragraph in found:
        style(paragraph, CONTENTS)
    above = _above(found[0]) if found else None
    if above is not None and words(above).strip().casefold() in _HEADS:
        style(above, CONTENTS)


def _above(paragraph):
    """What stands right before `paragraph`, also where it is the first in a block of its own."""
    while paragraph.getprevious() is None and local(paragraph.getparent()) == "sdtContent":
        paragraph = paragraph.getparent().getparent()
    return paragraph.getprevious()


def _listed(root):
    """The paragraphs that hold what a field TOC was filled with."""
    orders, found = [], []
    for node in root.iter("{*}fldChar", "{*}instrText", "{*}t"):
        name, kind = local(node), attribute(node, "fldCharType")
        if kind == "begin":
            orders.append("")
        elif kind == "end" and orders:
            orders.pop()
        elif name == "instrText" and orders:
            orders[-1] += node.text or ""
        elif name == "t" and any(order.split()[:1] == ["TOC"] for order in orders):
            paragraph = next((above for above in node.iterancestors() if local(above) == "p"), None)
            if paragraph is not None and (not found or found[-1] is not paragraph):
                found.append(paragraph)
    return found


def style(paragraph, name):
    """Give `paragraph` the style of the id `name`."""
    space = etree.QName(paragraph).namespace
    facts = paragraph.find(f"{{{space}}}pPr")
    if facts is None:
        facts = etree.Element(f"{{{space}}}pPr")
        paragraph.insert(0, facts)
    held = facts.find(f"{{{space}}}pStyle")
    if held is None:
        held = etree.Element(f"{{{space}}}pStyle")
        facts.insert(0, held)
    held.set(f"{{{space}}}val", name)
