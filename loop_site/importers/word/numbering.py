"""The numbering of a Word document, made plain for a converter that reads no exceptions."""

from lxml import etree

from . import parts


def made(part):
    """The bytes of the part `part`, which says what its lists look like, without exceptions.

    A list may differ from the pattern it names in some of its levels (`w:lvlOverride`); each such
    list gets a pattern of its own. A level that shows no number is one of bullets.
    """
    root = parts.parsed(part)
    space = etree.QName(root).namespace
    patterns = root.iterfind("{*}abstractNum")
    kinds = {parts.attribute(one, "abstractNumId"): _kinds(one) for one in patterns}
    for place, number in enumerate(root.findall("{*}num")):
        own = {}
        for other in number.iterfind("{*}lvlOverride"):
            own |= _kinds(other)
        named = number.find("{*}abstractNumId")
        if not own or named is None:
            continue
        pattern = etree.Element(f"{{{space}}}abstractNum")
        pattern.set(f"{{{space}}}abstractNumId", f"loop-{place}")
        for level, kind in (kinds.get(parts.attribute(named, "val"), {}) | own).items():
            made = etree.SubElement(pattern, f"{{{space}}}lvl")
            made.set(f"{{{space}}}ilvl", level)
            etree.SubElement(made, f"{{{space}}}numFmt").set(f"{{{space}}}val", kind)
        named.set(f"{{{space}}}val", f"loop-{place}")
        root.insert(0, pattern)
    for kind in root.iter("{*}numFmt"):
        if parts.attribute(kind, "val") == "none":
            kind.set(f"{{{space}}}val", "bullet")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _kinds(holder):
    """{level: how it is numbered} of the levels in `holder`; a document has nine."""
    found = {}
    for level in holder.iterfind("{*}lvl"):
        kind, name = level.find("{*}numFmt"), parts.attribute(level, "ilvl")
        if kind is not None and name in tuple("012345678"):
            found[name] = parts.attribute(kind, "val") or "decimal"
    return found
