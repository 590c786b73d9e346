"""How a writer is named: name, credential, batch, in each language."""

import pytest

from loop_site.people import byline, credit


@pytest.fixture
def views(small):
    small.change(
        "alumni",
        **{
            "sari": {"name": "Sari"},
            "budi-santoso": {"name": "Budi Santoso Wijaya", "batch": 60},
            "ani": {"name": "Ani", "credential": "ABC"},
        },
    )
    return small.frame().views()


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("pitta-sekar-wangi", "Pitta Sekar Wangi, LCPC – Batch 55"),
        ("budi-santoso", "Budi Santoso Wijaya – Batch 60"),
        ("ani", "Ani, ABC"),
        ("sari", "Sari"),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_byline_tells_only_what_is_known(views, key, line, language):
    assert byline(credit(views, key, language)) == line


def test_desk_is_named_in_each_language(views):
    assert byline(credit(views, "redaksi", "id")) == "Redaksi"
    assert byline(credit(views, "redaksi", "en")) == "Editorial desk"


@pytest.mark.parametrize(
    ("key", "initials"), [("pitta-sekar-wangi", "PS"), ("sari", "S"), ("redaksi", "R")]
)
def test_initials_are_of_the_first_two_names(views, key, initials):
    assert credit(views, key, "id")["initials"] == initials


def test_credential_is_explained_in_each_language(views):
    id, en = (credit(views, "pitta-sekar-wangi", language) for language in ("id", "en"))
    assert id["credential_name"] == en["credential_name"] == "Loop Certified Professional Coach"
    assert "bukan kredensial ICF" in id["credential_explanation"]
    assert "not an ICF credential" in en["credential_explanation"]


def test_credential_nobody_explained_is_shown_without_explanation(views):
    person = credit(views, "ani", "id")
    assert person["credential"] == "ABC"
    assert person["credential_name"] is None
    assert person["credential_explanation"] is None


def test_person_leads_to_their_page_in_the_same_language(views):
    assert credit(views, "sari", "id")["href"] == "/alumni/sari/"
    assert credit(views, "sari", "en")["href"] == "/en/alumni/sari/"
