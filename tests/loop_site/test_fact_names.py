"""A fact by another system's name is answered with ours."""

import pytest

from loop_site import fact_names, schema

KNOWN = tuple(schema.Article.model_fields)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("judul", "title"), ("Penulis", "author"), ("featured-image", "image"), ("autor", "author"),
     ("tanggal", "date"), ("tags", "theme"), ("zzz", None)],
)  # fmt: skip
def test_name_that_is_meant(name, wanted):
    assert fact_names.meant(name, KNOWN, ()) == (wanted, None)


def test_name_whose_fact_is_there_already_is_not_asked_for_again():
    assert fact_names.meant("tags", KNOWN, ("theme",)) == (None, None)


def test_draft_is_answered_with_what_to_do_instead():
    near, (id, en) = fact_names.meant("draft", KNOWN, ())
    assert near is None
    assert "`withdrawn" in id and "`withdrawn" in en


def test_every_name_we_give_is_one_an_article_has():
    assert set(fact_names.MEANT) <= {*KNOWN, "slug"}
    assert not set(fact_names.SYNONYMS) & {*KNOWN, "slug"}
