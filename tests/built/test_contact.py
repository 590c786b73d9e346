"""The contact page as it is built: closed while nobody answers for it, else whole."""

import json
import re

import pytest

from loop_site.contact import form
from tests.built import documents
from tests.built.writing import article, built_from, open_form, settle
from tests.conftest import copy_project
from tests.pages import KINDS

PAGES = {language: kinds["contact"] for language, kinds in KINDS.items()}
WEB3FORMS = "0f5c2b7e-1111-4222-8333-444455556666"


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """A site whose institute has settled what the form waits for."""
    root = copy_project(tmp_path_factory.mktemp("opened") / "project")
    open_form(root)
    article(root, "rahasia/index.md", "Sangat pribadi", sensitive=True, date="2026-11-01")
    return built_from(root)


def switched(root, receiver, address):
    open_form(root)
    settle(root, "booking", receiver=receiver, receiver_address=address)
    return built_from(root)


def the_form(site, language):
    (found,) = documents.page(site, PAGES[language]).xpath("//form[@id='loop-form']")
    return found


@pytest.mark.parametrize("language", PAGES)
def test_form_is_closed_while_nobody_answers_for_it(built, language):
    tree = documents.page(built, PAGES[language])
    assert tree.xpath("//form") == []
    closed = {"id": "Formulir pesan belum dibuka", "en": "The message form is not open yet"}
    assert closed[language] in [heading.text for heading in tree.xpath("//h2")]
    assert not (built / "kontak/topik.json").exists()


@pytest.mark.parametrize("language", PAGES)
def test_open_form_asks_only_what_an_answer_needs(opened, language):
    fields = the_form(opened, language).xpath(".//*[@name]")
    named = {field.get("name") for field in fields}
    assert named == {*form.FIELDS, "page", "started", "website"}
    required = {field.get("name") for field in fields if field.get("required") is not None}
    assert required == {"name", "channel", "message", "consent", "adult"}
    checked = [field for field in fields if field.get("checked") is not None]
    assert checked == []
    assert [f.get("value") for f in fields if f.get("name") == "channel"] == ["email", "whatsapp"]


@pytest.mark.parametrize("language", PAGES)
def test_every_field_has_a_label_and_words_for_its_faults(opened, language):
    tree = the_form(opened, language)
    for field in tree.xpath(".//*[@name][not(@type='hidden')]"):
        labels = tree.xpath(f".//label[@for='{field.get('id')}']") or field.xpath("ancestor::label")
        assert labels, field.get("name")
    for name in ("name", "channel", "email", "whatsapp", "message", "consent", "adult"):
        (note,) = tree.xpath(f".//*[@id='{name}-error']")
        assert note.get("data-missing"), name


def test_topics_are_themes_and_articles_but_never_sensitive_ones(opened):
    topics = json.loads((opened / "kontak/topik.json").read_text("utf-8"))
    english = json.loads((opened / "en/contact/topics.json").read_text("utf-8"))
    assert topics["etika"] == "Etika"
    assert english["etika"] == "Ethics"
    assert "menjaga-kerahasiaan" in topics
    assert "rahasia" not in topics
    assert topics.keys() == english.keys()


def test_thank_you_pages_are_in_no_search_engine(opened):
    for path in ("terima-kasih/", "en/thank-you/"):
        assert documents.page(opened, path).xpath("//meta[@name='robots'][@content='noindex']"), path
        assert path not in (opened / "sitemap.xml").read_text("utf-8")


@pytest.mark.parametrize(
    ("receiver", "address", "action", "target"),
    [
        ("url", "https://terima.example/pesan", "https://terima.example/pesan", "https://terima.example"),
        ("netlify", None, "/terima-kasih/", None),
        ("formspree", "xyzabcde", "https://formspree.io/f/xyzabcde", "https://formspree.io"),
        ("web3forms", WEB3FORMS, "https://api.web3forms.com/submit", "https://api.web3forms.com"),
    ],
)
def test_another_receiver_is_one_word_in_one_file(project, receiver, address, action, target):
    site = switched(project, receiver, address)
    assert the_form(site, "id").get("action") == action
    policy = documents.page(site, "kontak/").xpath("//meta[@http-equiv]/@content")[0]
    allowed = re.search(r"form-action ([^;]+);", policy)[1]
    assert allowed == " ".join(filter(None, ("'self'", target)))
    assert f"form-action {allowed};" in (site / "_headers").read_text("utf-8")
    privacy = documents.page(site, "privasi/").text_content()
    assert receiver == "url" or receiver.capitalize() in privacy
