"""Word files as LibreOffice, WPS, Google Docs and Office on the web write them: not a word is lost."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from loop_site.importers import word
from loop_site.importers.refusals import Refused
from tests.loop_site.importers.word import making
from tests.loop_site.importers.word.test_articles import REAL, body, left, made

RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
FIELD = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
PICTURE = (
    "<pic:pic xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:nvPicPr>"
    "<pic:cNvPr id='1' name='x' descr='{}'/></pic:nvPicPr><pic:blipFill>"
    "<a:blip xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' r:embed='{}'/>"
    "</pic:blipFill></pic:pic>"
).format


def of(inner, **others):
    return making.changed(
        making.of(), word__document=making.body(making.paragraph("Judul") + inner), **others
    )


@pytest.mark.parametrize(("inner", "expected", "gone"), [
    (f"<w:p>{RUN('Gambar ')}<w:fldSimple w:instr=' SEQ Gambar '>{RUN('7')}</w:fldSimple>{RUN(': Teras')}</w:p>",
     "Gambar 7: Teras\n", None),
    (f"<w:p><w:fldSimple w:instr='HYPERLINK &quot;https://example.org/a&quot;'>{RUN('teras')}</w:fldSimple></w:p>",
     "[teras](https://example.org/a)\n", None),
    (f"<w:p>{RUN('Nama ')}<w:dir w:val='rtl'><w:bdo w:val='rtl'>{RUN('محمد')}</w:bdo></w:dir></w:p>", "Nama محمد\n", None),
    (f"<w:p><w:r><w:ruby><w:rt>{RUN('Wáng')}</w:rt><w:rubyBase>{RUN('王')}</w:rubyBase></w:ruby></w:r></w:p>",
     "王 (Wáng)\n", None),
    ("<w:p><m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>42</m:t></m:r></m:num><m:den><m:r>"
     "<m:t>a+b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>", "x=42/(a+b)\n", None),
    (f"<w:p>{RUN('Tampak.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>catatan pribadi</w:t></w:r></w:p>",
     "Tampak.\n", ("hidden", "catatan pribadi")),
    (f"<w:p>{RUN('Isi.')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{RUN('Ketuk di sini')}"
     "</w:sdtContent></w:sdt></w:p>", "Isi.\n", ("prompt", "Ketuk di sini")),
    (f"{making.paragraph('Daftar Isi')}<w:p>{FIELD('begin')}<w:r><w:instrText> TOC \\h </w:instrText></w:r>"
     f"{FIELD('separate')}{RUN('Bab 1')}</w:p><w:p>{RUN('Bab 2')}</w:p><w:p>{FIELD('end')}{RUN('Isi.')}</w:p>",
     "Isi.\n", ("contents", "Bab 2")),
    (f"<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>{RUN('Bagian')}</w:p>{making.paragraph(REAL)}",
     f"## Bagian\n\n{REAL}\n", None),
])  # fmt: skip
def test_words_of_every_kind_arrive_or_are_named(inner, expected, gone):
    article = made(of(inner))
    assert body(article) == expected
    assert article.coverage.percent == 100.0
    assert gone is None or gone in left(article)


PIECES = [
    *map(RUN, ("kata", " dua kata ", "• ", "1. ", "*bintang*", "&lt;b&gt;x&lt;/b&gt;")),
    "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>",
    "<w:r><w:rPr><w:b/></w:rPr><w:t>tebal</w:t></w:r>",
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gaib</w:t></w:r>",
    f"<w:ins w:id='1'>{RUN('sisip')}</w:ins>",
    "<w:del w:id='2'><w:r><w:delText>hapus</w:delText></w:r></w:del>",
    "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
    f"<w:fldSimple w:instr=' SEQ Gambar '>{RUN('3')}</w:fldSimple>",
    f"<w:dir w:val='rtl'>{RUN('kanan')}</w:dir>",
    f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{RUN('isi di sini')}</w:sdtContent></w:sdt>",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=6), min_size=1, max_size=6))
def test_no_mixture_of_them_loses_a_word(paragraphs):
    inner = "".join(f"<w:p>{''.join(pieces)}</w:p>" for pieces in paragraphs)
    article = made(of(making.paragraph(REAL) + inner))
    assert article.coverage.missing == ()


def test_heading_is_known_by_the_style_its_own_is_based_on():
    document = docx.Document()
    document.add_heading("Judul", 0)
    own = document.styles.add_style("Bab Saya", 1)
    own.base_style = document.styles["Heading 2"]
    document.add_paragraph("Bagian", style="Bab Saya")
    document.add_paragraph(REAL)
    assert body(made(making.saved(document))) == f"## Bagian\n\n{REAL}\n"


def test_pictures_are_found_in_groups_and_in_the_old_way_of_drawing(picture):
    data, number = picture
    held = making.parts(data)
    shape = (
        f"<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' alt='Lama'>"
        f"<v:imagedata r:id='{number}'/></v:shape></w:pict></w:r></w:p>"
    )
    group = f"<w:p><w:r><w:drawing><wps:group>{PICTURE('Satu', number)}</wps:group></w:drawing></w:r></w:p>"
    twice = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{PICTURE('Baru', number)}</w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    held["word/document.xml"] = making.body(making.paragraph("Judul") + shape + group + twice)
    article = made(making.packed(held))
    assert body(article) == (
        "![Lama](gambar-1.png)\n\n![Satu](gambar-1.png)\n\n![Baru](gambar-1.png)\n"
    )


@pytest.fixture
def picture():
    """(bytes of a document with a small picture, the number of its relation)."""
    file, document = io.BytesIO(), docx.Document()
    Image.new("RGB", (4, 4), "teal").save(file, "PNG")
    document.add_picture(file)
    blip = next(document.element.body.iter("{*}blip"))
    number = next(value for key, value in blip.attrib.items() if key.endswith("}embed"))
    return making.saved(document), number


def test_mark_of_a_note_stands_behind_the_link_it_ends():
    data = making.with_note(making.of(), "Sumbernya.")
    held = making.parts(data)
    link = (
        "<w:p><w:fldSimple w:instr='HYPERLINK &quot;https://example.org/a&quot;'>"
        f"{RUN('laporan itu')}<w:r><w:footnoteReference w:id='2'/></w:r></w:fldSimple>{RUN('.')}</w:p>"
    )
    held["word/document.xml"] = making.body(making.paragraph("Judul") + link)
    assert body(made(making.packed(held))) == (
        "[laporan itu](https://example.org/a)[^1].\n\n[^1]: Sumbernya.\n"
    )


def test_list_that_differs_from_its_pattern_is_read_as_it_shows():
    numbers = (
        f'<w:numbering xmlns:w="{making.NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num></w:numbering>'
    ).encode()
    item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{}'/></w:numPr></w:pPr>{}</w:p>".format
    inner = item(1, RUN("satu")) + making.paragraph("Lalu:") + item(2, RUN("butir"))
    assert body(made(of(inner, word__numbering=numbers))) == "1. satu\n\nLalu:\n\n- butir\n"


def test_what_names_nothing_is_told_and_costs_no_text():
    lost = (
        f"<w:p><w:r><w:drawing>{PICTURE('', 'rId77')}</w:drawing></w:r>"
        f"<w:hyperlink r:id='rId78'>{RUN('Tautan putus.')}</w:hyperlink></w:p>"
    )
    article = made(of(lost))
    assert body(article) == "Tautan putus.\n"
    assert ("picture", "disebut, tetapi tidak ada / named, but not there") in left(article)


def test_list_in_a_note_stays_a_list():
    document = docx.Document()
    document.add_heading("Judul", 0)
    document.styles.add_style("footnote text", 1)
    document.add_paragraph(REAL)
    document.add_paragraph("butir", style="List Bullet")
    held = making.parts(making.with_note(making.saved(document), "BUTIR"))
    number = document.styles["List Bullet"].element.find(".//{*}numId")
    facts = (
        "<w:pPr><w:pStyle w:val='footnotetext'/><w:numPr><w:ilvl w:val='0'/>"
        f"<w:numId w:val='{number.values()[0]}'/></w:numPr></w:pPr>"
    )
    held["word/footnotes.xml"] = held["word/footnotes.xml"].replace(
        b"<w:p><w:r><w:t xml:space='preserve'>BUTIR", f"<w:p>{facts}<w:r><w:t>dua".encode()
    )
    assert "[^1]: - dua" in body(made(making.packed(held)))


def test_number_a_list_begins_with_is_told():
    numbers = (
        f'<w:numbering xmlns:w="{making.NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'
        "</w:num></w:numbering>"
    ).encode()
    item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>{}</w:p>".format
    article = made(of(item(RUN("empat")) + item(RUN("lima")), word__numbering=numbers))
    assert body(article) == "1. empat\n2. lima\n"
    assert ("count", "4. empat") in left(article)


def test_words_struck_out_by_hand_are_told():
    article = made(of("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>buang saja</w:t></w:r></w:p>"))
    assert body(article) == "buang saja\n"
    assert any("“buang saja”. Hapus bila memang dibuang." in id for id, _ in article.remarks)


@pytest.mark.parametrize("strict", [False, True])
def test_parts_are_known_by_their_relations(strict):
    held = making.parts(making.with_note(making.of(REAL), "Isi catatan."))
    for old, new in (("document", "document2"), ("footnotes", "footnotes2"), ("styles", "styles2")):
        held = {
            name.replace(f"/{old}.xml", f"/{new}.xml"): part.replace(
                f"{old}.xml".encode(), f"{new}.xml".encode()
            )
            for name, part in held.items()
        }
    for old, new in {
        making.NAMESPACE: "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }.items() if strict else ():  # fmt: skip
        held = {name: part.replace(old.encode(), new.encode()) for name, part in held.items()}
    article = made(making.packed(held))
    assert body(article) == f"{REAL}[^1]\n\n[^1]: Isi catatan.\n"
    assert article.draft.halves["id"][0]["title"] == "Mendengar Sebelum Menjawab"
    assert article.coverage.percent == 100.0


def test_text_that_word_has_still_to_take_in_is_refused():
    data = of(f"{making.paragraph(REAL)}<w:altChunk r:id='rId99'/>")
    with pytest.raises(Refused, match="simpan ulang sebagai .docx"):
        word.read(data)
