"""Every page is in the language its address promises, and says one thing once."""

from collections import Counter

import pytest

from tests.built import documents

LANGUAGES = ("id", "en")


def test_every_page_names_the_language_of_its_address(built):
    for address in documents.addresses(built):
        language = documents.page(built, address).get("lang")
        assert language == documents.language(address), address


def test_every_page_has_one_heading_of_the_first_level(built):
    for address in documents.pages(built):
        headings = documents.page(built, address).xpath("//h1")
        assert [bool(documents.words(heading)) for heading in headings] == [True], address


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["//title/text()", "//meta[@name='description']/@content"])
def test_no_two_pages_of_a_language_describe_themselves_alike(built, language, path):
    said = Counter()
    for address in documents.pages(built):
        if documents.language(address) == language:
            (text,) = documents.page(built, address).xpath(path)
            assert text.strip(), address
            said[text] += 1
    assert [text for text, count in said.items() if count > 1] == []


def test_every_page_is_its_own_canonical_address(built):
    for address in documents.pages(built):
        canonical = documents.page(built, address).xpath("//link[@rel='canonical']/@href")
        wanted = [] if address.endswith("404.html") else [documents.HOST + address]
        assert canonical == wanted, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_lost_reader_is_met_in_the_language_of_the_address(built, language):
    page = documents.page(built, "404.html" if language == "id" else "en/404.html")
    assert page.get("lang") == language
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//link[@rel='canonical' or @hreflang]") == []
    assert page.xpath("//main//a/@href")
