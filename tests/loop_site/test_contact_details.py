"""Numbers and addresses as people type them on a phone."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from loop_site import contact_details


@pytest.mark.parametrize(
    "written",
    [
        "0812-3456-7890", "0812 3456 7890", "+62 812-3456-7890", "+62 (0)812 3456 7890",
        "62812.3456.7890", "0062 812 3456 7890", "  081234567890 ", "０８１２３４５６７８９０",
    ],
)
def test_every_way_of_writing_a_number_is_the_same_number(written):
    assert contact_details.international(written) == "6281234567890"


def test_number_of_another_country_keeps_its_code():
    assert contact_details.international("+65 8123 4567") == "6581234567"


@pytest.mark.parametrize("written", ["", "0812", "kosong", "0812-3456-789o", "1" * 16, "ani@contoh.id"])
def test_what_is_no_whole_number_is_none(written):
    assert contact_details.international(written) is None


@pytest.mark.parametrize("written", ["ani@contoh.id", " ani@contoh.id\n", "ani @ contoh.id"])
def test_spaces_in_an_address_are_forgiven(written):
    assert contact_details.email(written) == "ani@contoh.id"


@pytest.mark.parametrize(
    "written",
    ["", "ani", "ani@", "@contoh.id", "ani@contoh", "ani@contoh.", "a@b@contoh.id", "ani@contoh.id, budi@contoh.id", "<ani@contoh.id>", "a" * 250 + "@contoh.id"],
)
def test_what_is_no_address_is_none(written):
    assert contact_details.email(written) is None


@given(some.text())
def test_any_text_gives_clean_details_or_none(text):
    number, address = contact_details.international(text), contact_details.email(text)
    assert number is None or (number.isascii() and number.isdigit())
    assert address is None or not any(sign.isspace() for sign in address)
