"""The page that asks again is the contact page itself, with everything that was written."""

import re

import pytest

from inbox.site import CONTACT
from loop_site.contact import form
from tests.inbox.asking import PAGE, written

INLINE = re.compile(rb"<(style|script)[^>]*>(.*?)</\1>", re.DOTALL)
HOSTILE = "\"><script>alert(1)</script></textarea>&amp;' </form>"


def values(page, name):
    """What the fields called `name` hold, as a browser would send them."""
    found = []
    for field in page.xpath("//form[@id='loop-form']//*[@name=$name]", name=name):
        if field.tag == "textarea":
            found.append(field.text or "")
        elif field.tag == "select":
            chosen = field.xpath(".//option[@selected]") or field.xpath("(.//option)[1]")
            found += [option.get("value") for option in chosen]
        elif field.get("type") not in ("radio", "checkbox") or "checked" in field.attrib:
            found.append(field.get("value", ""))
    return [value for value in found if value]


def test_every_answer_is_kept(app):
    answers = written(
        name=None, channel="whatsapp", email="salah@", whatsapp="0812 3456", language="en",
        message="Baris satu\nBaris dua", times=["Selasa 09.00 WIB", "malam hari"],
    )  # fmt: skip
    page = app.send(answers).page
    for name in form.FIELDS:
        wanted = answers.get(name, [])
        assert values(page, name) == ([wanted] if isinstance(wanted, str) else wanted), name


def test_page_stands_as_it_was_built_apart_from_that(app):
    text = app.send(b"").body
    assert INLINE.findall(text) == INLINE.findall(PAGE.read_bytes())
    assert len(INLINE.findall(text)) == 2
    assert text.startswith(b'<!doctype html>\n<html lang="id">')
    assert app.send(b"").page.find(".//link[@rel='canonical']") is not None


@pytest.mark.parametrize(
    "field", ["name", "email", "whatsapp", "message", "times", "topic", "length"]
)
def test_what_was_typed_never_becomes_markup(app, field):
    answer = app.send(written(**{field: HOSTILE, "consent": None}))
    assert answer.status == 422
    assert len(answer.page.xpath("//script")) == 1
    assert "alert(1)</script></textarea>" not in answer.text
    if field not in ("topic", "length"):
        assert values(answer.page, field)[-1] == HOSTILE


def test_topic_of_an_article_is_offered_once_and_chosen(app):
    page = app.send(written(topic="menjaga-kerahasiaan", consent=None)).page
    chosen = page.xpath("//select[@name='topic']/option[@selected]")
    assert [(option.get("value"), option.text) for option in chosen] == [
        ("menjaga-kerahasiaan", "Menjaga <kerahasiaan>")
    ]


def test_consent_to_another_text_is_asked_for_anew(app):
    page = app.send(written(consent="ba9876543210", adult=None)).page
    assert values(page, "consent") == []


def test_each_error_is_said_at_its_field_and_above_the_heading(app):
    answer = app.send(written(email="salah", message=None, name="x" * 101))
    assert answer.summary == [
        ("#name", "Nama terlalu panjang."),
        ("#email", "Periksa alamat surel."),
        ("#message", "Tulis pesan Anda."),
    ]
    page = answer.page
    for link, words in answer.summary:
        (control,) = page.xpath("//*[@id=$id]", id=link[1:])
        (note,) = page.xpath("//*[@id=$id]", id=f"{link[1:]}-error")
        assert (note.text, "hidden" in note.attrib) == (words, False)
        assert control.get("aria-invalid") == "true"
        assert control.get("aria-describedby").split()[0] == f"{link[1:]}-error"
        assert "loop-field--wrong" in next(control.iterancestors("div")).classes
    (summary,) = page.xpath("//*[@id='loop-errors']")
    assert "hidden" not in summary.attrib and "autofocus" in summary.attrib
    assert page.xpath("//*[@id='loop-errors']/following::h1")
    assert page.xpath("//*[@id='email']/@aria-describedby") == ["email-error email-hint"]


def test_fields_that_are_right_stay_quiet(app):
    page = app.send(written(message=None)).page
    assert page.xpath("//*[@aria-invalid]/@id") == ["message"]
    assert len(page.xpath("//*[contains(@class, 'loop-error') and @hidden]")) == 7


@pytest.mark.parametrize(("language", "start"), [("id", "Galat: "), ("en", "Error: ")])
def test_title_says_in_its_language_that_something_is_wrong(app, language, start):
    page = app.send(written(page=language, name=None)).page
    assert page.find(".//title").text == f"{start}Mulai bicara – Loop Institute of Coaching"
    assert page.get("lang") == language


def test_page_is_read_again_when_the_site_is_built_again(app):
    app.send(b"")
    file = app.site / CONTACT["id"].strip("/") / "index.html"
    file.write_text(file.read_text("utf-8").replace("<h1>Mulai", "<h1>Ayo mulai"), "utf-8")
    assert app.send(b"").page.find(".//h1").text == "Ayo mulai bicara"


@pytest.mark.parametrize("page", [b"", b"<!doctype html><h1>Tutup</h1>", b"\xff\xfe\x00", None])
@pytest.mark.parametrize(("language", "words"), [("id", "Salin dahulu"), ("en", "Copy it first")])
def test_without_a_form_to_fill_the_words_are_still_handed_back(app, page, language, words):
    file = app.site / CONTACT[language].strip("/") / "index.html"
    file.unlink() if page is None else file.write_bytes(page)
    answer = app.send(written(page=language, consent=None, message=HOSTILE))
    assert answer.status == 422
    assert answer.page.get("lang") == language
    (given,) = answer.page.xpath("//textarea")
    assert "Ani Wijaya" in given.text and HOSTILE in given.text
    assert words in answer.page.xpath("//label[@for='written']")[0].text
    assert answer.page.xpath("//a/@href") == [CONTACT[language]]


def test_whole_form_is_kept_also_where_no_page_stands(app):
    for address in CONTACT.values():
        (app.site / address.strip("/") / "index.html").unlink()
    assert app.send(written()).status == 303
    assert len(app.kept) == 1


@pytest.mark.parametrize("topics", ["", "[]", "{", '{"etika": {}}', "\udcff"])
def test_topics_that_cannot_be_read_are_no_reason_to_fail(app, topics):
    (app.site / "kontak/topik.json").write_bytes(topics.encode("utf-8", "surrogateescape"))
    (app.site / "en/contact/topics.json").unlink()
    assert app.send(written(topic="menjaga-kerahasiaan")).status == 303
    assert app.kept[0].topic == ""
