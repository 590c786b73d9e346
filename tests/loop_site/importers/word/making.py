"""Word files for tests: real ones by python-docx, and broken ones by hand."""

import io
import zipfile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def saved(document, whole=False):
    """The bytes of a python-docx document.

    whole: with the hundred styles of tables that nobody here asks for, and that take most of the
    time of reading it.
    """
    for style in [] if whole else list(document.styles.element):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) is None:
            document.styles.element.remove(style)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def of(*paragraphs, title="Mendengar Sebelum Menjawab"):
    """The bytes of a document with a title and plain paragraphs."""
    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for words in paragraphs:
        document.add_paragraph(words)
    return saved(document)


def parts(data):
    """{name: bytes} of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(held, method=zipfile.ZIP_DEFLATED):
    """The bytes of a .docx with those parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return file.getvalue()


def changed(data, **others):
    """A .docx with parts replaced: `word__document` for word/document.xml; None leaves one out."""
    held = parts(data)
    for key, part in others.items():
        name = key.replace("__", "/") + ".xml"
        held[name] = part
    return packed({name: part for name, part in held.items() if part is not None})


def body(inner):
    """A main part that holds the XML `inner`."""
    return (
        f'<?xml version="1.0"?><w:document xmlns:w="{NAMESPACE}" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
        f"<w:body>{inner}</w:body></w:document>"
    ).encode()


def paragraph(words):
    """The XML of a plain paragraph."""
    return f"<w:p><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def with_note(data, words):
    """The .docx with a footnote saying `words` at the end of its last paragraph."""
    held = parts(data)
    held["word/footnotes.xml"] = (
        f'<w:footnotes xmlns:w="{NAMESPACE}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph(words)}</w:footnote></w:footnotes>'
    ).encode()
    rels = held["word/_rels/document.xml.rels"].decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    held["word/_rels/document.xml.rels"] = rels.replace(
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>',
    ).encode()
    text = held["word/document.xml"].decode()
    place = text.rindex("</w:p>")
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    held["word/document.xml"] = (text[:place] + mark + text[place:]).encode()
    return packed(held)


def with_outside_picture(data, address):
    """The .docx with a picture that is only a link to `address`."""
    document = docx.Document(io.BytesIO(data))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    number = document.part.relate_to(address, kind, is_external=True)
    run = document.add_paragraph().add_run()
    run._r.append(parse_xml(
        f'<w:drawing {nsdecls("w", "wp", "a", "pic", "r")}><wp:inline><wp:docPr id="1" name="x" descr="Teras"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>'
        f'<a:blip r:link="{number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    ))  # fmt: skip
    return saved(document)
