"""What counts as an answer in the contact form, and what is said of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from loop_site.contact import form

WHOLE = {
    "name": ["Ani"],
    "channel": ["email"],
    "email": ["ani@contoh.id"],
    "message": ["Apa bedanya coaching dan konseling?"],
    "consent": ["0123456789ab"],
    "adult": ["18"],
}


def told(changed=None, **known):
    """(Message, faults) of a whole form with `changed` in it."""
    return form.checked(form.answers({**WHOLE, **(changed or {})}), **known)


def test_whole_form_is_a_message():
    message, faults = told({"page": ["en"], "language": ["id"]})
    assert faults == {}
    assert message == form.Message(
        name="Ani", channel="email", reply_to="ani@contoh.id", language="id", page="en", topic="",
        message="Apa bedanya coaching dan konseling?", length=None, times="", consent="0123456789ab",
    )


def test_empty_form_is_told_in_the_order_of_the_page():
    message, faults = form.checked(form.answers({}))
    assert message is None
    assert list(faults.items()) == [
        ("name", "missing"), ("channel", "missing"), ("message", "missing"),
        ("consent", "missing"), ("adult", "missing"),
    ]


def test_only_the_chosen_channel_is_asked_for():
    message, faults = told({"channel": ["whatsapp"], "whatsapp": ["0812-3456 7890"], "email": ["x" * 999]})
    assert (faults, message.reply_to) == ({}, "6281234567890")
    assert told({"channel": ["whatsapp"]})[1] == {"whatsapp": "missing"}
    assert told({"email": ["bukan surel"]})[1] == {"email": "wrong"}
    assert told({"channel": ["merpati"]})[1] == {"channel": "missing"}


@pytest.mark.parametrize("name", [name for name in form.LENGTHS if name != "whatsapp"])
def test_text_longer_than_a_field_holds_is_told(name):
    assert told({name: ["k" * (form.LENGTHS[name] + 1)]})[1][name] in ("long", "wrong")


def test_what_the_site_does_not_know_is_ignored():
    asked = {"topic": ["//evil"], "length": ["999"], "language": ["xx"], "page": ["../.."]}
    message, faults = told(asked, topics=("etika",), lengths=(30,))
    assert faults == {}
    assert (message.topic, message.length, message.language, message.page) == ("", None, "id", "id")
    known = told({"topic": ["etika"], "length": ["30"]}, topics=("etika",), lengths=(30,))[0]
    assert (known.topic, known.length) == ("etika", 30)


def test_stray_signs_are_cleaned_away():
    message, _ = told({
        "name": ["  Ani\r\nBcc: x@y.z \u202e\x00 "],
        "message": ["\r\nbaris satu\r\nbaris dua 🌱 مرحبا\r\n"],
        "times": ["09.00–12.00 WIB", "13.00–15.00 WIB"],
    })
    assert message.name == "Ani Bcc: x@y.z"
    assert message.message == "baris satu\nbaris dua 🌱 مرحبا"
    assert message.times == "09.00–12.00 WIB\n13.00–15.00 WIB"


def test_version_of_the_agreed_text_is_kept_only_where_it_is_one():
    assert told({"consent": ["on"]})[0].consent is None


@given(some.dictionaries(some.sampled_from([*form.FIELDS, "page", "x"]), some.lists(some.text())))
def test_any_form_is_a_message_or_says_why_not(fields):
    message, faults = form.checked(form.answers(fields))
    assert (message is None) == bool(faults)
    assert set(faults.values()) <= {"missing", "wrong", "long"}
    if message:
        assert "\n" not in message.name + message.reply_to
