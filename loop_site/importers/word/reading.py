"""A Word file as HTML, its pictures, and every word it holds, for the rest to judge."""

import re
import zipfile
from dataclasses import dataclass, field
from io import BytesIO

import mammoth
from mammoth.html import element as html_element

from ...pictures.decoding import Unusable
from .. import pictures
from ..left_out import LeftOut
from ..refusals import Refused
from . import archive, fields, numbering, outline, parts, plain, relations

MOST_PICTURES = 40
INDENT = 360  # twentieths of a point; half a step of Word's own
# Styles in which people type lists; those of Word, Google Docs and LibreOffice.
PLAIN = (
    "normal",
    "body text",
    "no spacing",
    "list paragraph",
    "normal (web)",
    "text body",
    "default",
)
# Beside the names Word itself gives: those of its Indonesian edition and of other programs.
STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Judul'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Kutipan'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='TOC Heading'] => p.contents:fresh
r[style-name='Emphasis'] => em
r[style-name='Intense Emphasis'] => em
""" + "\n".join(
    [
        f"p[style-name='{kind} text']:{name}-list({level}) => {'ul|ol > li > ' * (level - 1)}"
        f"{tag} > li:fresh"
        for kind in ("footnote", "endnote")
        for name, tag in (("unordered", "ul"), ("ordered", "ol"))
        for level in (1, 2)
    ]
    + [f"p[style-name='toc {level}'] => p.contents:fresh" for level in range(1, 10)]
    + [f"p[style-name='Judul {level}'] => h{level}:fresh" for level in range(1, 7)]
    + [
        f"p[style-name='List {kind} {level}'] => {'ul|ol > li > ' * (level - 1)}{tag} > li:fresh"
        for kind, tag in (("Bullet", "ul"), ("Number", "ol"))
        for level in (2, 3)
    ]
    + [f"p.{fields.CONTENTS} => p.contents:fresh"]
    + [f"p.{outline.HEADING}{level} => h{level}:fresh" for level in range(1, 7)]
    + [f"p[style-name='loop indent {step}'] => p.indent-{step}:fresh" for step in range(1, 10)]
)


@dataclass
class Document:
    """html: a fragment. pictures: {name: bytes}, as the html names them. source: all its words.
    left_out: LeftOut after LeftOut. title: as its properties say, or "". remarks: (Indonesian,
    English) of what a person should know.
    """

    html: str
    pictures: dict = field(default_factory=dict)
    source: str = ""
    left_out: list = field(default_factory=list)
    title: str = ""
    remarks: list = field(default_factory=list)


def read(data):
    """The Document in the bytes `data` of a .docx. Raises Refused; never reads another file."""
    held = archive.opened(data)
    if any(True for _ in parts.parsed(held[relations.main(held)]).iter("{*}altChunk")):
        raise Refused(
            "Sebagian isi dokumen ini masih berkas lain yang disisipkan, dan baru menjadi teks "
            "bila Word menyimpannya. Buka di Word, simpan ulang sebagai .docx, lalu coba lagi.",
            "Part of this document is still another file put into it, and becomes text only when "
            "Word saves it. Open it in Word, save it again as .docx and try once more.",
        )
    try:
        found = Document("", left_out=list(parts.margins(held)), title=_title(held))
        lists = held.get(relations.related(held, "numbering"))
        main = parts.parsed(held[relations.main(held)])
        found.left_out += numbering.late(lists, main) if lists else ()
        found.remarks += parts.struck(held)
        texts = [parts.parsed(held[name]) for name in parts.texts(held)]
        found.source = "\n".join(map(parts.words, texts))
        found.html = mammoth.convert_to_html(
            BytesIO(_packed(_made_plain(held))),
            style_map=STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            ignore_empty_paragraphs=True,
            convert_image=lambda image: _image(image, found),
            transform_document=mammoth.transforms.paragraph(_with_indent),
        ).value
    except Refused:
        raise
    except Exception:  # noqa: BLE001 - a converter meets damage with whatever error it leads to
        raise Refused(
            "Isi dokumen ini tidak terbaca. Buka di Word, simpan ulang sebagai .docx, lalu coba "
            "lagi.",
            "What this document holds cannot be read. Open it in Word, save it again as .docx and "
            "try once more.",
        ) from None
    if not found.source.strip() and not found.pictures:
        raise Refused(
            "Dokumen ini tidak berisi satu kata pun. Pastikan berkas yang dikirim sudah benar.",
            "There is not a word in this document. Make sure it is the right file.",
        )
    return found


def _made_plain(held):
    main, lists = relations.main(held), relations.related(held, "numbering")
    styles = held.get(relations.related(held, "styles"))
    made = {name: relations.transitional(part) for name, part in held.items()
            if name.endswith(".rels")}  # fmt: skip
    known = {name: relations.numbers(held, name) for name in parts.texts(held)}
    made |= {name: plain.note(held[name], known[name]) for name in known if name != main}
    made |= {lists: numbering.made(held[lists])} if lists in held else {}
    return {**held, **made, main: plain.made(held[main], known[main], styles)}


def _title(held):
    core = held.get("docProps/core.xml")
    found = parts.parsed(core).find("{http://purl.org/dc/elements/1.1/}title") if core else None
    return " ".join((found.text or "").split()) if found is not None else ""


def _packed(whole):
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:
        for name, part in whole.items():
            made.writestr(name, part)
    return file.getvalue()


def _with_indent(paragraph):
    """Carry how far in a paragraph of plain style stands: a typed list shows its levels by it."""
    start = paragraph.indent and (paragraph.indent.start or "")
    plain = (paragraph.style_name or "normal").lower() in PLAIN and not paragraph.numbering
    found = re.fullmatch(r"(\d{1,5})(?:\.\d+)?(pt)?", str(start))
    if not plain or not found:
        return paragraph
    step = min(9, int(found[1]) * (20 if found[2] else 1) // INDENT)
    return paragraph.copy(style_name=f"loop indent {step}", style_id=None) if step else paragraph


def _image(image, found):
    """The `<img>` of a picture in the document, or nothing where it cannot be brought along."""
    alt = " ".join((image.alt_text or "").split())
    try:
        with image.open() as file:
            ending, data = pictures.fitted(file.read())
        if len(found.pictures) >= MOST_PICTURES:
            return _lost(
                found,
                alt,
                f"Lebih dari {MOST_PICTURES} gambar; yang berikut tidak dibawa.",
                f"More than {MOST_PICTURES} pictures; those after them were not brought along.",
            )
    except ValueError as elsewhere:  # mammoth's refusal to fetch names the address in quotes
        address = (re.findall(r"'([^']*)'", str(elsewhere)) or ["?"])[0]
        return _lost(
            found, f"{address} {alt}".strip(),
            f"Gambar {address} hanya tautan ke tempat lain dan tidak diunduh. Sisipkan gambarnya "
            "ke dokumen, atau taruh berkasnya di folder artikel.",
            f"The picture {address} is only a link to somewhere else and was not fetched. Insert "
            "the picture itself, or put its file into the article's folder.",
        )  # fmt: skip
    except Unusable as fault:
        told = fault.problem(f"gambar {len(found.pictures) + 1}")
        return _lost(found, alt or told.path, f"{told.path}: {told.id}", f"{told.path}: {told.en}")
    except (KeyError, OSError):
        return _lost(found, alt, "Sebuah gambar disebut di dokumen tetapi tidak ada di dalamnya.",
                     "A picture is named in the document and is not in it.")  # fmt: skip
    name = next((name for name, known in found.pictures.items() if known == data), None)
    name = name or f"gambar-{len(found.pictures) + 1}.{ending}"
    found.pictures[name] = data
    return [html_element("img", {"src": name, "alt": alt})]


def _lost(found, words, id, en):
    found.left_out.append(LeftOut("picture", words))
    if (id, en) not in found.remarks:
        found.remarks.append((id, en))
    return []
