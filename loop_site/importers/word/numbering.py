"""The numbering of a Word document, made plain for a converter that reads no exceptions."""

from lxml import etree

from ..left_out import LeftOut
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


def late(part, root):
    """LeftOut for each list in the tree `root` that counts from another number than one.

    part: see made. Only the outermost level of a list is looked at.
    """
    numbers, found = parts.parsed(part), {}
    patterns = {
        parts.attribute(one, "abstractNumId"): _first(one) for one in numbers.iter("{*}abstractNum")
    }
    for number in numbers.iterfind("{*}num"):
        named = number.find("{*}abstractNumId")
        first = patterns.get(parts.attribute(named, "val"), {}) if named is not None else {}
        first = first | _first(number)
        if first.get("numFmt") not in ("bullet", "none"):
            found[parts.attribute(number, "numId")] = first.get("start")
    for item in root.iter("{*}p"):
        number, level = item.find("{*}pPr/{*}numPr/{*}numId"), item.find("{*}pPr/{*}numPr/{*}ilvl")
        if number is None or (level is not None and parts.attribute(level, "val") != "0"):
            continue
        start = found.pop(parts.attribute(number, "val"), None)
        if (start or "").isdigit() and start not in ("0", "1"):
            yield LeftOut("count", f"{start}. {' '.join(parts.words(item).split())[:40]}")


def _first(holder):
    """{"start": number, "numFmt": kind} of the outermost level that `holder` describes."""
    found = {}
    for level in (*holder.iterfind("{*}lvl"), *holder.iterfind("{*}lvlOverride//{*}*")):
        above = level if parts.attribute(level, "ilvl") is not None else level.getparent()
        name = parts.local(level)
        if parts.attribute(above, "ilvl") != "0":
            continue
        if name == "startOverride":
            found["start"] = parts.attribute(level, "val")
        for child in level if name == "lvl" else ():
            if parts.local(child) in ("start", "numFmt"):
                found[parts.local(child)] = parts.attribute(child, "val")
    return found


def _kinds(holder):
    """{level: how it is numbered} of the levels in `holder`; a document has nine."""
    found = {}
    for level in holder.iterfind("{*}lvl"):
        kind, name = level.find("{*}numFmt"), parts.attribute(level, "ilvl")
        if kind is not None and name in tuple("012345678"):
            found[name] = parts.attribute(kind, "val") or "decimal"
    return found
