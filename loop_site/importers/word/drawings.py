"""Text boxes and pictures in a Word document, given in one plain way of the many there are."""

from lxml import etree

from .parts import local

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PLAIN = ("inline", "anchor"), ("graphic",), ("graphicData",), ("pic",)


def simplified(root):
    """In the tree `root` put text boxes behind their paragraphs, and pictures on the line.

    A drawing that is given twice, for newer and older programs, is kept once.
    """
    for choice in list(root.iter("{*}AlternateContent")):
        _chosen(choice)
    for content in list(root.iter("{*}txbxContent")):
        _hoisted(content)
    for holder in list(root.iter("{*}drawing", "{*}pict", "{*}object")):
        _plain(holder)


def _chosen(choice):
    """Of a drawing given twice keep the newer, which says more; or the one with a picture."""
    parent = choice.getparent()
    offers = [child for child in choice if local(child) in ("Choice", "Fallback") and len(child)]
    if parent is None:
        return
    kept = next((offer for offer in offers if _tells(offer)), offers[0] if offers else None)
    for child in [] if kept is None else list(kept):
        choice.addprevious(child)
    parent.remove(choice)


def _tells(offer):
    return any(True for _ in offer.iter("{*}txbxContent", "{*}blip", "{*}imagedata", "{*}t"))


def _hoisted(content):
    paragraph = next((above for above in content.iterancestors() if local(above) == "p"), None)
    if paragraph is not None:
        for block in reversed(list(content)):
            paragraph.addnext(block)


def _plain(holder):
    """Put one drawing for each picture that `holder` shows in its place, where it is no such."""
    pictures = [node for node in holder.iter("{*}blip", "{*}imagedata") if _address(node)[1]]
    if not pictures or _is_plain(holder):
        return
    space = etree.QName(holder).namespace
    for picture in pictures:
        holder.addprevious(_drawing(space, *_address(picture), _alt(picture, holder)))
    holder.getparent().remove(holder)


def _is_plain(holder):
    """Whether the converter finds the picture by itself, with its link and its words."""
    for names in _PLAIN:
        holder = next((child for child in holder if local(child) in names), None)
        if holder is None:
            return False
    return True


def _address(node):
    """("embed" or "link", number of the relation) of the picture at `node`."""
    for name, kind in (("embed", "embed"), ("id", "embed"), ("link", "link"), ("href", "link")):
        for key, value in node.attrib.items():
            inside = key.startswith("{") and "relationships" in key.partition("}")[0]
            if inside and key.endswith(f"}}{name}") and value:
                return kind, value
    return None, None


def _alt(picture, holder):
    """What stands for the picture where it is not seen, as the nearest element around it says."""
    for above in picture.iterancestors():
        own = next((child for child in above.iter() if local(child) in ("docPr", "cNvPr")), {})
        said = above.get("alt") if local(above) in ("shape", "rect") else None
        said = said or own.get("descr") or own.get("title")
        if said or above is holder:
            return said or ""
    return ""


def _drawing(space, kind, number, alt):
    drawing = etree.Element(f"{{{space}}}drawing")
    inline = etree.SubElement(drawing, f"{{{_WP}}}inline")
    etree.SubElement(inline, f"{{{_WP}}}docPr", descr=alt)
    graphic = etree.SubElement(inline, f"{{{_A}}}graphic")
    picture = etree.SubElement(etree.SubElement(graphic, f"{{{_A}}}graphicData"), f"{{{_PIC}}}pic")
    blip = etree.SubElement(etree.SubElement(picture, f"{{{_PIC}}}blipFill"), f"{{{_A}}}blip")
    blip.set(f"{{{_R}}}{kind}", number)
    return drawing
