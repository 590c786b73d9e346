"""From a Word file to an article: title, author, languages, lists, and not a word lost."""

import io
import re
from datetime import datetime

import docx
import pytest
from docx.shared import Pt
from PIL import Image

from loop_site.checks import run
from loop_site.commands import imports_told
from loop_site.data_schema import Alumni
from loop_site.importers import articles, bringing_in, dividing, drafts, word
from loop_site.importers.trees import element
from loop_site.problems import Problem
from tests.loop_site.importers import rendering
from tests.loop_site.importers.word import alumni_article, making
from tests.loop_site.small import ALUMNI, NOW

KNOWN = Alumni.model_validate(ALUMNI).root
REAL = "Nama saya tidak penting, yang penting adalah cerita ini dan orang yang ada di dalam cerita itu."
ENGLISH = (
    "The name is not important, and what you will find is the story of the people that are in it."
)


def made(data, **wishes):
    wishes = {"date": datetime(2026, 11, 23), **wishes}
    return articles.made(word.read(data), "naskah.docx", KNOWN, NOW, articles.Wishes(**wishes))


def body(article, language="id"):
    return article.draft.halves[language][1]


def left(article):
    return {(one.kind, one.words) for one in article.coverage.left_out}


@pytest.mark.parametrize("marker", ["English version", None])
def test_alumni_article_becomes_a_pair_that_needs_only_what_a_person_decides(small, marker):
    small.frame()
    article = made(alumni_article.pair(marker))
    (id, text), (en, english) = article.draft.halves["id"], article.draft.halves["en"]
    assert id == {
        "title": alumni_article.TITLE,
        "date": datetime(2026, 11, 23),
        "author": "ratna-contoh",
        "theme": None,
    }
    assert en == {
        "title": alumni_article.ENGLISH[0],
        "slug": "learning-to-be-quiet-in-my-own-living-room",
    }
    for half in (text, english):
        shown = rendering.tree(half)
        assert [len(items) for items in shown.iter("ul", "ol")] == [3, 2]
        assert not re.search(r"[•\xa0]|1\)|Scroll|Karya|Written by|Loop Institute", half)
    assert (article.coverage.percent, article.coverage.missing) == (100.0, ())
    assert article.coverage.named > 20
    if marker is None:
        return
    bringing_in.written(article.draft, small.root)
    problems = [
        one
        for one in run.checked(small.root, NOW)[1]
        if alumni_article.TITLE.split()[0].lower() in one.path
    ]
    assert sorted((one.path.rpartition("/")[2], one.rule) for one in problems) == [
        ("index.en.md", "fact-missing"), ("index.md", "fact-missing"), ("index.md", "fact-missing"),
    ]  # fmt: skip
    small.data(
        "alumni",
        {**ALUMNI, "ratna-contoh": {"name": "Ratna Contoh", "credential": "LCPC", "batch": 61}},
    )
    words = {"description": "Satu kalimat biasa yang cukup panjang untuk sebuah tulisan."}
    for name, facts, half in (
        ("index.md", {**id, **words, "theme": "etika"}, text),
        ("index.en.md", {**en, **words}, english),
    ):
        small.write(f"docs/artikel/{article.draft.slug}/{name}", drafts.text(facts, half))
    assert [one for one in run.checked(small.root, NOW)[1] if one.severity == "error"] == []


@pytest.mark.parametrize(("line", "language"), [
    ("— Versi Bahasa Inggris —", "en"), ("ENGLISH VERSION", "en"), ("English:", "en"), ("(In English)", "en"),
    ("Terjemahan", "en"), ("Versi Indonesia", "id"), ("Bahasa Indonesia", "id"), ("English teachers", None), ("", None),
])  # fmt: skip
def test_line_that_only_names_a_language_is_known(line, language):
    assert dividing.marker(element("p", line)) == language


def test_date_is_the_day_it_arrives_unless_somebody_says_otherwise():
    article = made(making.of(REAL), date=None)
    assert article.draft.halves["id"][0]["date"] == datetime(2026, 11, 23)
    assert article.remarks == [(
        "Tanggal: 2026-11-23, hari naskah ini dibawa masuk. Ubah `date` untuk menjadwalkan.",
        "Date: 2026-11-23, the day this manuscript was brought in. Change `date` to schedule it.",
    )]  # fmt: skip


def test_one_language_gives_one_file():
    assert list(made(making.of(REAL)).draft.halves) == ["id"]
    ((facts, _),) = made(making.of(ENGLISH, title="A story")).draft.halves.values()
    assert facts["slug"] == "a-story" and "date" in facts


def test_english_may_come_first():
    document = docx.Document()
    for words in ("A story of people", ENGLISH, ENGLISH):
        document.add_paragraph(words)
    document.add_heading("Cerita tentang orang", 1)
    document.add_paragraph(REAL)
    document.add_paragraph(REAL)
    article = made(making.saved(document))
    assert article.draft.halves["id"][0]["title"] == "Cerita tentang orang"
    assert article.draft.slug == "cerita-tentang-orang"
    assert article.draft.halves["en"][0] == {
        "title": "A story of people",
        "slug": "a-story-of-people",
    }


def test_languages_by_turns_are_not_parted_but_told():
    article = made(making.of(*[REAL, ENGLISH] * 4))
    assert list(article.draft.halves) == ["id"]
    assert "berselang-seling" in article.remarks[0][0] and "by turns" in article.remarks[0][1]
    assert article.coverage.lost == 0


@pytest.mark.parametrize(
    ("style", "title"),
    [("Title", "Judul Naskah"), ("Heading 1", "Judul Naskah"), (None, "Judul Naskah")],
)
def test_title_is_found_where_its_writer_put_it(style, title):
    document = docx.Document()
    document.add_paragraph(title, style=style)
    document.add_paragraph(REAL)
    document.add_heading("Sub", 2 if style else 1)
    document.add_paragraph(REAL)
    article = made(making.saved(document))
    assert article.draft.halves["id"][0]["title"] == title
    assert body(article) == f"{REAL}\n\n## Sub\n\n{REAL}\n"
    assert article.remarks == []


def columns(*rows):
    document = docx.Document()
    document.add_heading("Mendengar di Rumah", 0)
    document.add_paragraph("Oleh: Ratna Contoh, LCPC – Batch 61")
    table = document.add_table(len(rows), 2)
    for row, pair in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, pair, strict=True):
            cell.text = words
    return made(making.saved(document))


def test_languages_side_by_side_in_a_table_are_parted():
    article = columns(("Mendengar di Rumah", "Listening at Home"), (REAL, ENGLISH), (REAL, ENGLISH))
    assert body(article) == f"{REAL}\n\n{REAL}\n"
    assert body(article, "en") == f"{ENGLISH}\n\n{ENGLISH}\n"
    assert article.draft.halves["en"][0]["title"] == "Listening at Home"
    assert article.draft.halves["id"][0]["author"] == "ratna-contoh"
    assert article.coverage.percent == 100.0


def test_glossary_stays_a_table():
    article = columns(("Istilah", "Artinya"), ("coaching", "pendampingan yang bertanya"))
    assert list(article.draft.halves) == ["id"] and "| Istilah | Artinya |" in body(article)


def test_without_a_title_the_file_gives_its_name():
    article = made(making.of(REAL, title=""))
    assert article.draft.halves["id"][0]["title"] == "naskah"
    assert (
        "Judul tidak ditemukan" in article.remarks[0][0]
        and "No title was found" in article.remarks[0][1]
    )


def test_known_author_is_matched_and_a_near_spelling_is_told():
    assert made(making.of("Oleh: Pitta Sekar Wangi, LCPC – Batch 55", REAL)).remarks == []
    near = made(making.of("Oleh: Pita Sekarwangi, LCPC – Batch 55", REAL))
    assert near.draft.halves["id"][0]["author"] == "pitta-sekar-wangi"
    assert "dicocokkan dengan pitta-sekar-wangi" in near.remarks[0][0]
    assert "author" not in {
        key for key, value in made(making.of(REAL)).draft.halves["id"][0].items() if value
    }
    two = making.of("Oleh: Ratna Contoh", REAL, "Penulis: Ratnawati Kontoh")
    assert made(two, author="redaksi").draft.halves["id"][0]["author"] == "redaksi"


def test_batch_on_a_line_of_its_own_belongs_to_the_byline():
    article = made(making.of("Oleh: Ratna Contoh", "LCPC – Batch 61", REAL))
    assert body(article) == f"{REAL}\n"
    assert "batch: 61" in article.remarks[0][0]


def test_lists_of_word_keep_their_levels_and_their_count():
    document = docx.Document()
    document.add_heading("Judul", 0)
    for style, words in (
        ("List Bullet", "satu"), ("List Bullet 2", "anak"), ("List Bullet", "dua"), (None, REAL),
        ("List Number", "langkah satu"), (None, "Penjelasan langkah satu."), ("List Number", "langkah dua"),
    ):  # fmt: skip
        document.add_paragraph(words, style=style)
    assert body(made(making.saved(document))) == (
        f"- satu\n    - anak\n- dua\n\n{REAL}\n\n1. langkah satu\n\n    Penjelasan langkah satu.\n\n2. langkah dua\n"
    )


def test_typed_list_shows_its_levels_by_how_far_in_it_stands():
    document = docx.Document()
    document.add_heading("Judul", 0)
    for words, points in (("• satu", 18), ("• anak", 54), ("• adik", 54), ("• dua", 18)):
        document.add_paragraph(words, style="List Paragraph").paragraph_format.left_indent = Pt(
            points
        )
    assert body(made(making.saved(document))) == "- satu\n    - anak\n    - adik\n- dua\n"


def test_tables_quotes_and_notes_arrive():
    document = docx.Document()
    document.add_heading("Judul", 0)
    document.add_paragraph("Kutipan orang.", style="Quote")
    table = document.add_table(2, 2)
    for place, words in enumerate(("Kapan", "Apa", "Pagi", "Hening | tenang")):
        table.cell(place // 2, place % 2).text = words
    document.add_paragraph("Akhir.")
    article = made(making.with_note(making.saved(document), "Isi catatan kaki."))
    assert body(article) == (
        "> Kutipan orang.\n\n| Kapan | Apa |\n| --- | --- |\n| Pagi | Hening \\| tenang |\n\n"
        "Akhir.[^1]\n\n[^1]: Isi catatan kaki.\n"
    )
    assert article.coverage.percent == 100.0


def test_note_at_the_byline_is_not_lost_with_it():
    article = made(making.with_note(making.of(REAL, "Oleh: Ratna Contoh"), "Penulis adalah guru."))
    assert body(article) == f"{REAL}\n\nPenulis adalah guru.\n"
    assert article.coverage.lost == 0


BOX = (
    "<w:p><w:r><w:t>Di luar.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>"
    f"<w:txbxContent>{making.paragraph('Di dalam kotak.')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict><w:txbxContent>{making.paragraph('Di dalam kotak.')}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r></w:p>"
)
FORMULA = "<w:p><m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath><w:r><w:t> benar</w:t></w:r></w:p>"
TRACKED = (
    "<w:p><w:r><w:t xml:space='preserve'>Tetap </w:t></w:r><w:ins w:id='1'><w:r><w:t>baru</w:t></w:r></w:ins>"
    "<w:del w:id='2'><w:r><w:delText>rahasia lama</w:delText></w:r></w:del></w:p>"
)


def test_words_in_odd_places_are_not_lost():
    data = making.changed(
        making.of(), word__document=making.body(making.paragraph("Judul") + BOX + FORMULA + TRACKED)
    )
    article = made(data)
    assert body(article) == "Di luar.\n\nDi dalam kotak.\n\nE=mc benar\n\nTetap baru\n"
    assert article.coverage.percent == 100.0
    assert ("deleted", "rahasia lama") in left(article)


def test_margins_and_contents_are_left_out_by_name():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Draf pribadi"
    document.sections[0].footer.paragraphs[0].text = "Halaman 3"
    document.add_heading("Judul", 0)
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("Bagian satu 1", style="toc 1")
    document.add_paragraph(REAL)
    article = made(making.saved(document))
    assert body(article) == f"{REAL}\n"
    assert left(article) == {
        ("margin", "Draf pribadi"),
        ("margin", "Halaman 3"),
        ("contents", "Bagian satu 1"),
    }


def test_pictures_come_out_upright_without_metadata_and_no_larger_than_needed():
    photo = Image.new("RGB", (3000, 1000), "red")
    photo.paste("blue", (0, 0, 1500, 1000))
    exif = Image.Exif()
    exif[274] = 6
    exif[0x8825] = {2: (1.0, 2.0, 3.0)}
    file = io.BytesIO()
    photo.save(file, "JPEG", exif=exif)
    document = docx.Document()
    document.add_heading("Judul", 0)
    document.add_picture(io.BytesIO(file.getvalue()))
    document.add_paragraph(REAL)
    document.add_picture(io.BytesIO(file.getvalue()))
    article = made(making.saved(document))
    ((name, data),) = article.draft.pictures.items()
    assert name == "gambar-1.jpg" and body(article).count("![](gambar-1.jpg)") == 2
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.size == (1000, 3000) and not picture.getexif()
        assert picture.getpixel((500, 10))[2] > 200 and picture.getpixel((500, 2990))[0] > 200


def test_picture_elsewhere_is_named_and_never_fetched(monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    article = made(making.with_outside_picture(making.of(REAL), "https://example.org/teras.jpg"))
    assert ("picture", "https://example.org/teras.jpg Teras") in left(article)
    assert article.remarks[-1][0].startswith("Gambar https://example.org/teras.jpg hanya tautan")
    assert article.draft.pictures == {}


def test_picture_that_cannot_be_shown_is_named():
    document = docx.Document()
    document.add_heading("Judul", 0)
    document.add_paragraph(REAL)
    file = io.BytesIO()
    Image.new("RGB", (5, 5)).save(file, "TIFF")
    document.add_picture(io.BytesIO(file.getvalue()))
    article = made(making.saved(document))
    assert article.remarks[-1][0].startswith(
        "gambar 1: Isi berkas ini bukan gambar yang dikenal situs"
    )


def test_nothing_typed_comes_alive():
    article = made(
        making.of(
            "Ketik <script>alert(1)</script> dan [x](javascript:alert(1)) lalu <img src=x onerror=y>.",
            REAL,
        )
    )
    shown = rendering.tree(body(article))
    assert {node.tag for node in shown.iter()} == {"div", "p"}
    assert "<script>alert(1)</script> dan [x](javascript:alert(1))" in shown.text_content()


def test_report_of_a_pull_request_tells_advice_from_faults():
    arrived = bringing_in.Arrived("naskah.docx", ["a/index.md"], made(making.of(REAL)))
    problems = [
        Problem("a/index.md", 1, "fact-missing", "Isi `theme`.", "Fill in `theme`."),
        Problem("a/index.md", 7, "spelling", "Tulis profesional.", "Write it so.", "advice"),
    ]
    report = imports_told.markdown([arrived], problems)
    assert "- `a/index.md:1`: Isi `theme`.\n- `a/index.md:7`: Saran: Tulis profesional.\n" in report
