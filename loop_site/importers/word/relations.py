"""Which part of a Word document is which: its relations say so, not the names of its files.

Word writes `word/document.xml`; Office on the web and others write `word/document2.xml` and the
like. ECMA-376, part 2, 9 (Open Packaging Conventions).
"""

import posixpath

from lxml import etree

MAIN = "word/document.xml"
# The kinds of parts that are read as XML.
READ = ("officeDocument", "styles", "numbering", "footnotes", "endnotes", "comments")
_KINDS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = b"http://purl.oclc.org/ooxml/officeDocument/relationships/"  # ISO/IEC 29500, strict


def main(parts):
    """The name of the part that holds the text; MAIN where nothing says. parts: {name: bytes}."""
    return _target(parts, "", "officeDocument") or MAIN


def related(parts, kind):
    """The name of the part that is the `kind` ("styles", "footnotes", …) of the main part.

    Where no relation says, what Word calls it; either way it may not be among the `parts`.
    """
    return _target(parts, main(parts), kind) or f"word/{kind}.xml"


def lead_astray(parts):
    """Whether a relation says of a part that is not called XML that a converter shall read it so.

    Such a part is not looked through by archive; no program writes one.
    """
    return any(
        _kind(relation) in READ
        and relation.get("TargetMode") != "External"
        and not str(relation.get("Target", "")).endswith(".xml")
        for name, part in parts.items()
        if name.endswith(".rels")
        for relation in _parsed(part)
    )


def numbers(parts, name):
    """The ids of the relations of the part `name`, which its elements name."""
    folder, base = posixpath.split(name)
    held = parts.get(posixpath.join(folder, "_rels", f"{base}.rels"))
    return {relation.get("Id") for relation in _parsed(held)} if held else set()


def dangling(root, known):
    """[(element, attribute)] of those in the tree `root` that name no relation among `known`."""
    return [
        (node, key)
        for node in root.iter("*")
        for key, value in node.attrib.items()
        if key.startswith("{") and key.partition("}")[0].endswith("/relationships")
        and value not in known
    ]  # fmt: skip


def transitional(part):
    """The bytes of the relations in `part`, named as documents that are not "strict" name them."""
    return part.replace(_STRICT, _KINDS)


def _target(parts, name, kind):
    folder, base = posixpath.split(name)
    held = parts.get(posixpath.join(folder, "_rels", f"{base}.rels"))
    for relation in _parsed(held) if held else ():
        if _kind(relation) == kind:
            found = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            if found.lstrip("/") in parts:
                return found.lstrip("/")
    return None


def _parsed(part):
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(part, parser).iterfind("{*}Relationship")


def _kind(relation):
    return str(relation.get("Type", "")).rpartition("/")[2]
