"""What is told before somebody writes: whole or not at all, and the same everywhere."""

import pytest

from loop_site import kinds
from loop_site.contact import disclosures, samples
from loop_site.views import Views
from tests.loop_site.small import HOST

SET = {"data_controller": "PT Loop", "privacy_contact": "hak@loop.example", "retention_days": 1000}


def seen(small, **changed):
    """The Views of a project whose institute has settled everything but what `changed` says."""
    small.change("institute", **{**SET, **changed})
    for name, kind in (("kontak", "contact"), ("privasi", "privacy"), ("terima-kasih", "thank-you")):
        small.page(f"{name}.md", kind=kind)
        small.page(f"{name}.en.md", slug=f"{name}-en")
    small.page("artikel/index.md", kind="articles")
    return Views(small.read(), HOST)


def told(views, language="id"):
    return disclosures.seven(views.site.data, views.say[language], language)


def test_seven_things_are_told_with_the_settings_in_them(small):
    views = seen(small)
    assert [entry["key"] for entry in told(views)] == list(disclosures.SEVEN)
    texts = {entry["key"]: entry["text"] for entry in told(views)}
    assert "1.000 hari" in texts["retention"] and "1.000 hari" in texts["period"]
    assert "hak@loop.example" in texts["rights"]
    assert "3 × 24" in texts["rights"]
    english = {entry["key"]: entry["text"] for entry in told(views, "en")}
    assert "1,000 days" in english["retention"]


@pytest.mark.parametrize("name", samples.NEEDED)
def test_nothing_is_asked_while_one_thing_is_not_set(small, name):
    views = seen(small, **{name: None})
    assert told(views) is None
    page = views.site.pages["kontak", "id"]
    assert kinds.view(views, page)["form"] is None


def test_form_and_privacy_page_tell_the_same(small):
    views = seen(small)
    for language in ("id", "en"):
        form = kinds.view(views, views.site.pages["kontak", language])["form"]
        privacy = kinds.view(views, views.site.pages["privasi", language])
        assert form["disclosures"] == privacy["disclosures"] != []


def test_version_follows_the_text(small):
    versions = {
        disclosures.version(views.site.data, views.say[language], language)
        for views in (seen(small), seen(small, retention_days=30))
        for language in ("id", "en")
    }
    assert len(versions) == 4


@pytest.mark.parametrize(
    ("receiver", "abroad", "words"),
    [
        ("own", False, ("Program milik lembaga", "Tidak.")),
        ("formspree", True, ("Formspree", "Ya,")),
        ("netlify", None, ("Netlify", "Belum ditetapkan")),
        ("url", None, ("yang ditunjuk lembaga", "Belum ditetapkan")),
    ],
)
def test_who_receives_and_where_is_told(small, receiver, abroad, words):
    small.change("booking", receiver=receiver, receiver_address="abc", stored_abroad=abroad)
    if receiver == "url":
        small.change("booking", receiver_address="https://terima.example/")
    views = seen(small)
    text = " ".join(entry["text"] for entry in disclosures.who(views.site.data, views.say["id"]))
    assert all(word in text for word in words)
    assert ("alamat internet" in str(told(views)).lower()) is (receiver == "own")


def test_preview_uses_sample_values_and_says_which(small):
    small.change("institute", **dict.fromkeys(SET))
    site = small.read(preview=True)
    assert site.samples == samples.NEEDED
    assert site.data.institute.retention_days
    assert small.read().samples == ()
