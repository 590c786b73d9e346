"""A page that asks for the help lines shows them first, ready to be dialled."""

import pytest

from loop_site import data_files
from tests.built import documents
from tests.conftest import ROOT
from tests.pages import KINDS

LINES = data_files.read(ROOT)[0].help


@pytest.mark.parametrize("language", ["id", "en"])
def test_help_lines_stand_above_the_text_with_number_and_date(built, language):
    tree = documents.page(built, KINDS[language]["help"])
    (box,) = tree.find_class("loop-help")
    (text,) = tree.find_class("loop-prose")
    order = list(tree.iter())
    assert order.index(box) < order.index(text)
    rows = box.findall(".//li")
    assert len(rows) == len(LINES)
    for row, line in zip(rows, LINES, strict=True):
        (call,) = row.xpath(".//a")
        assert (call.get("href"), call.text) == (f"tel:{line.phone}", line.contact[language])
        assert line.read[:4] in documents.words(row)


@pytest.mark.parametrize("language", ["id", "en"])
def test_page_that_did_not_ask_shows_none(built, language):
    assert documents.page(built, KINDS[language]["session"]).find_class("loop-help") == []
