"""The interface speaks the language of the page, all of it."""

import re

import pytest
import yaml

from loop_site.front_matter import Loader
from tests.built import documents
from tests.built.writing import article, built_from
from tests.conftest import ROOT

LANGUAGES = ("id", "en")
VALUE = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_interface_text_is_in_the_other_language(built, untranslated, language):
    phrases = _phrases(built.parent / "data/ui.yml", language)
    assert phrases
    for site in (built, untranslated):
        for address in documents.addresses(site):
            if documents.language(address) == language:
                said = _said(documents.page(site, address), language)
                assert [phrase for phrase in phrases if phrase in said] == [], address


@pytest.mark.parametrize("file", sorted(ROOT.glob("data/*.yml")), ids=lambda file: file.name)
def test_texts_read_alike_with_every_yaml_parser(file):
    # The C parser comes with wheels only; on other machines the build falls back to Python's.
    text = file.read_text("utf-8")
    assert yaml.load(text, yaml.CSafeLoader) == yaml.load(text, yaml.SafeLoader)


def test_footnotes_lead_back_in_the_language_of_the_page(project):
    article(project, "catatan-kaki/index.md", "Catatan kaki", "Teks.[^1]\n\n[^1]: Kaki.")
    page = documents.page(built_from(project), "artikel/catatan-kaki/")
    (back,) = page.xpath("//a[@class='footnote-backref']")
    assert "Jump back" not in (back.get("title") or back.get("aria-label"))


def _phrases(file, language):
    """Texts of the other language that are long enough to be unmistakable."""
    texts = yaml.load(file.read_text("utf-8"), Loader).values()
    other = "en" if language == "id" else "id"
    ours = " ".join(text[language] for text in texts)
    parts = {part.strip() for text in texts for part in VALUE.split(text[other])}
    return {part for part in parts if len(part) > 12 and part not in ours}


def _said(tree, language):
    """What the page says in its own voice: marked passages of the other language left out."""
    own = "ancestor-or-self::*[@lang][1][@lang=$language]"
    texts = tree.xpath(f"//body//text()[not(parent::script)][{own}]", language=language)
    labelled = "name()='aria-label' or name()='alt' or name()='placeholder'"
    labels = tree.xpath(f"//*[{own}]/@*[{labelled}]", language=language)
    return " ".join(" ".join([*tree.xpath("//title/text()"), *texts, *labels]).split())
