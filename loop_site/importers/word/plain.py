"""The main part of a Word document as the converter reads it without losing words."""

from lxml import etree

from . import drawings, fields, outline, parts, relations


def made(part, known, styles=None):
    """The bytes of the main part `part`, made plain.

    known: the ids of its relations; what names another leads nowhere. styles: the part that says
    what its styles mean, which may be that they number a paragraph, or make a heading of it.

    Text boxes become paragraphs behind the one they hang on; pictures of any kind one kind;
    formulas their letters; what was hidden is gone; a list that goes on behind a paragraph is
    marked with the bookmark `loop-list-<number>`; headings and tables of contents get the styles
    `LoopHeading<level>` and `LoopContents` where none says what they are.
    """
    root = parts.parsed(part)
    space = etree.QName(root).namespace
    _cut_loose(root, known)
    drawings.simplified(root)
    _opened(root, space)
    known = parts.parsed(styles) if styles else None
    numbers = {} if known is None else _numbered_styles(known)
    for paragraph in root.iter(f"{{{space}}}p"):
        _marked(paragraph, space, numbers)
    outline.styled(root, known)
    fields.contents(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def note(part, known):
    """The bytes of the notes in `part`, made plain as far as notes need it. known: see made."""
    root = parts.parsed(part)
    space = etree.QName(root).namespace
    _cut_loose(root, known)
    _opened(root, space)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _opened(root, space):
    """Take away what is hidden, and let what wraps the words of `root` go."""
    for _, nodes in list(parts.hidden(root)):
        for node in nodes:
            node.getparent().remove(node)
    _formulas(root, space)
    fields.opened(root, space)
    _unwrapped(root)


def _cut_loose(root, known):
    for node, key in relations.dangling(root, known):
        del node.attrib[key]


def _formulas(root, space):
    for formula in list(root.iter("{*}oMath")):
        run = etree.Element(f"{{{space}}}r")
        etree.SubElement(run, f"{{{space}}}t").text = parts.formula(formula)
        formula.getparent().replace(formula, run)
    for holder in list(root.iter("{*}oMathPara")):
        _unwrap(holder)


def _unwrapped(root):
    """Take away what only turns or annotates words: the converter leaves out what it holds."""
    for reading in list(root.iter("{*}ruby")):
        base, above = reading.find("{*}rubyBase"), reading.find("{*}rt")
        for run in [] if above is None else list(above):
            text = next(run.iter("{*}t"), None)
            if text is not None:
                text.text = f" ({text.text}) "
        runs = [run for holder in (base, above) if holder is not None for run in holder]
        outer = reading.getparent()  # a run: its like cannot stand within it
        for run in reversed(runs):
            outer.addnext(run)
        outer.remove(reading)
    for turned in list(root.iter("{*}dir", "{*}bdo")):
        _unwrap(turned)


def _unwrap(node):
    for child in list(node):
        node.addprevious(child)
    node.getparent().remove(node)


def _numbered_styles(root):
    """{id of a style: number of the list it makes}."""
    found = {}
    for style in root.iter("{*}style"):
        number = style.find("{*}pPr/{*}numPr/{*}numId")
        if number is not None:
            found[parts.attribute(style, "styleId")] = parts.attribute(number, "val")
    return found


def _marked(paragraph, space, numbers):
    facts = paragraph.find(f"{{{space}}}pPr")
    if facts is None:
        return
    style, own = facts.find(f"{{{space}}}pStyle"), facts.find(f"{{{space}}}numPr/{{{space}}}numId")
    level = facts.find(f"{{{space}}}numPr/{{{space}}}ilvl")
    if level is not None and parts.attribute(level, "val") not in (None, "0"):
        return
    name = numbers.get(parts.attribute(style, "val")) if style is not None else None
    name = name if own is None else parts.attribute(own, "val")
    if (name or "").isdigit() and name != "0":
        mark = etree.Element(f"{{{space}}}bookmarkStart")
        mark.set(f"{{{space}}}name", f"loop-list-{name}")
        mark.set(f"{{{space}}}id", "0")
        facts.addnext(mark)
