"""The XML of a Word document: the words it holds, and those that are not meant for readers.

Names of elements: ECMA-376, part 1, 17 (WordprocessingML).
"""

import re

from lxml import etree

from ..left_out import LeftOut
from . import relations

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
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
NOTES = ("footnotes", "endnotes")
_SEEN = ("t", "tab", "br", "cr", "sym", "noBreakHyphen", "drawing", "pict", "AlternateContent")


def parsed(part):
    """The root element of an XML part whose soundness archive has seen to."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    return etree.fromstring(part, parser)


def local(node):
    """The name of an element without its namespace; "" for what is none."""
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def attribute(node, name):
    """What `node` says at `name` of WordprocessingML's own attributes, or None."""
    return node.get(f"{{{_W}}}{name}", node.get(f"{{{_STRICT}}}{name}"))


def is_on(node):
    """Whether a property that is said by being there is; `node` may be None."""
    return node is not None and attribute(node, "val") not in ("0", "false", "off")


def words(root):
    """The text of `root` as its readers see it, paragraphs parted by newlines.

    What is hidden from them follows on lines of its own.
    """
    unseen = ("".join(map(words, nodes)) for _, nodes in hidden(root))
    return "\n".join(["".join(_pieces(root)), *filter(None, unseen)])


def _pieces(node):
    name = local(node)
    if name == "t":
        yield node.text or ""
    elif name in _SIGNS:
        yield _SIGNS[name]
    elif name == "AlternateContent":
        chosen = next((child for child in node if local(child) == "Choice"), None)
        yield from () if chosen is None else _within(chosen)
    elif name == "oMath":
        yield formula(node)
    elif name == "ruby":  # what is read, then how to read it, which stands above
        base, above = node.find("{*}rubyBase"), node.find("{*}rt")
        yield from () if base is None else _within(base)
        yield "" if above is None else f" ({''.join(_within(above))}) "
    elif name not in _GONE and not _is_separator(node) and not _is_hidden(node):
        yield from _within(node)
        if name in ("p", "tc", "txbxContent"):
            yield "\n"


def _within(node):
    for child in node:
        yield from _pieces(child)


def formula(node):
    """A formula (or a part of one) on one line: a fraction keeps its stroke, a power its sign."""
    name, inner = local(node), [formula(child) for child in node]
    if name == "t":
        return node.text or ""
    held = {local(child): said for child, said in zip(node, inner, strict=True)}
    if name == "f":
        return f"{_grouped(held.get('num', ''))}/{_grouped(held.get('den', ''))}"
    if name == "rad":
        degree = held.get("deg", "")
        return f"{degree}√{_grouped(held.get('e', ''))}"
    if name in ("sSup", "sSub", "sSubSup"):
        below, above = held.get("sub", ""), held.get("sup", "")
        below, above = below and f"_{_grouped(below)}", above and f"^{_grouped(above)}"
        return f"{held.get('e', '')}{below}{above}"
    return "".join(inner)


def _grouped(said):
    return said if len(said) < 2 or said.isalnum() else f"({said})"


def _is_hidden(node):
    name = local(node)
    if name == "r":
        return is_on(node.find("{*}rPr/{*}vanish"))
    return name == "sdt" and is_on(node.find("{*}sdtPr/{*}showingPlcHdr"))


def _is_separator(node):
    """The line Word draws above footnotes is a footnote of its own."""
    return local(node) in ("footnote", "endnote") and attribute(node, "type") not in (
        None,
        "normal",
    )


def hidden(root):
    """The elements that hold text their author hid, or that a template asks its authors with.

    [(kind of LeftOut, [elements])], a run, or the content of a form's field, after the other.
    """
    for run in root.iter("{*}r"):
        if is_on(run.find("{*}rPr/{*}vanish")):
            yield "hidden", [child for child in run if local(child) in _SEEN]
    for field in root.iter("{*}sdt"):
        if is_on(field.find("{*}sdtPr/{*}showingPlcHdr")):
            yield "prompt", list(field.iterfind("{*}sdtContent//{*}t"))


def margins(parts):
    """LeftOut for all that stands around the text: headers, footers, comments, deleted words."""
    for name, part in sorted(parts.items()):
        kind = re.fullmatch(r"word/(header|footer|comments)\d*\.xml", name)
        said = " ".join(words(parsed(part)).split()) if kind else ""
        if said:
            yield LeftOut("comment" if kind[1] == "comments" else "margin", said)
    for name in texts(parts):
        root = parsed(parts[name])
        deleted = " ".join("".join(node.text or "" for node in root.iter("{*}delText")).split())
        if deleted:
            yield LeftOut("deleted", deleted)
        for node, _ in relations.dangling(root, relations.numbers(parts, name)):
            if local(node) in ("blip", "imagedata"):
                yield LeftOut("picture", "disebut, tetapi tidak ada / named, but not there")
        for kind, nodes in hidden(root):
            said = " ".join("".join(map(words, nodes)).split())
            if said:
                yield LeftOut(kind, said)
    if any(re.match(r"word/(charts|diagrams)/", name) for name in parts):
        yield LeftOut("picture", "bagan / chart")
    for name in sorted(parts):
        if name.startswith("word/embeddings/"):
            yield LeftOut("embed", name.rpartition("/")[2])


def struck(parts):
    """What a person should know of words that are struck out by hand, which may mean anything."""
    said = [
        words(run).strip()
        for name in texts(parts)
        for run in parsed(parts[name]).iter("{*}r")
        if is_on(run.find("{*}rPr/{*}strike")) or is_on(run.find("{*}rPr/{*}dstrike"))
    ]
    if shown := " … ".join(filter(None, said)):
        yield (
            f"Kata yang dicoret di dokumen tetap ada di draf: “{shown}”. Hapus bila memang "
            "dibuang.",
            f"Words that are struck out in the document are in the draft: “{shown}”. Delete them "
            "if they were meant to go.",
        )


def texts(parts):
    """The names of the parts that hold what readers read: the text, then its notes."""
    names = [relations.main(parts), *(relations.related(parts, kind) for kind in NOTES)]
    return [name for name in names if name in parts]
