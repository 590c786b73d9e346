"""What a fact may be, and what becomes of it."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from loop_site import dates, schema, values
from loop_site.clock import JAKARTA
from tests.loop_site.making import facts

SOURCE = {"title": "Sumber", "url": "https://example.org/"}


def refused(**given):
    """The names of the facts that are refused."""
    with pytest.raises(ValidationError) as error:
        facts(**given)
    return [item["loc"][0] for item in error.value.errors()]


@pytest.mark.parametrize(
    "written",
    ["2026-11-23", date(2026, 11, 23), "2026-11-23 00:00", datetime(2026, 11, 23), " 2026-11-23 "],
)
def test_day_becomes_its_midnight_in_jakarta(written):
    moment = facts(date=written).date
    assert moment == datetime(2026, 11, 23, tzinfo=JAKARTA)
    assert moment.tzinfo is JAKARTA


def test_moment_of_another_zone_is_kept_in_jakarta_time():
    moment = facts(date="2026-11-22T20:00:00+00:00").date
    assert moment == datetime(2026, 11, 23, 3, tzinfo=JAKARTA)
    assert moment.date() == date(2026, 11, 23)


@pytest.mark.parametrize(
    "written", ["23-11-2026", "kemarin", "2026-02-30", 20261123, None, ["2026"]]
)
def test_what_is_no_day_is_refused(written):
    assert refused(date=written) == ["date"]


@pytest.mark.parametrize(
    "written", ["a <b>kata</b>", "[tautan](x.md)", "`kode`", "dua\nbaris", "", "  "]
)
def test_title_is_plain_text_on_one_line(written):
    assert refused(title=written) == ["title"]


def test_signs_of_everyday_writing_are_plain_text():
    assert facts(title="  Etika & “aman”: 100% – ya? [catatan]  ").title == (
        "Etika & “aman”: 100% – ya? [catatan]"
    )


@pytest.mark.parametrize(("length", "fine"), [(49, False), (50, True), (160, True), (161, False)])
def test_description_has_50_to_160_letters(length, fine):
    if fine:
        assert len(facts(description="x" * length).description) == length
    else:
        assert refused(description="x" * length) == ["description"]


def test_spaces_around_a_description_do_not_count():
    assert refused(description=f"{'x' * 49}   ") == ["description"]


@pytest.mark.parametrize(
    "key", ["Pitta", "pitta_sekar", "pitta--sekar", "-pitta", "pitta sekar", "étika", ""]
)
def test_key_has_small_letters_digits_and_single_hyphens(key):
    assert refused(author=key) == ["author"]


def test_unknown_fact_is_refused():
    assert refused(tanggal="2026-11-23") == ["tanggal"]


def test_source_may_say_when_it_was_read():
    moments = ["2026-11", date(2026, 11, 2)]
    told = facts(sources=[{**SOURCE, "read": moment} for moment in moments] + [SOURCE])
    assert [source.read for source in told.sources] == ["2026-11", "2026-11-02", None]


# Days, months and years as somebody might write them, some with an hour.
MOMENTS = st.builds(
    lambda day, length, hour: day.isoformat()[:length] + hour,
    st.dates(date(1990, 1, 1)),
    st.sampled_from([4, 7, 10]),
    st.sampled_from(["", "", " 10:00", "T10", "Z"]),
)


@given(MOMENTS | st.text())
def test_month_or_day_that_is_accepted_can_be_told_in_words(written):
    try:
        read = facts(sources=[{**SOURCE, "read": written}]).sources[0].read
    except ValidationError:
        return
    for language in ("id", "en"):
        assert dates.month_in_words(read, language)


def test_day_with_an_hour_is_not_when_a_source_was_read():
    assert refused(sources=[{**SOURCE, "read": "2026-11-23 10:00"}]) == ["sources"]


def test_english_file_holds_words_only():
    words = set(schema.ArticleTranslation.model_fields)
    assert not words & schema.FACTS
    assert {"title", "description", "slug", "image_alt", "translated_from"} <= words


def test_facts_cannot_be_changed_after_reading():
    with pytest.raises(ValidationError):
        facts().title = "Lain"


@pytest.mark.parametrize("name", ["foto.jpg", "Foto Ibu.JPEG", "a.webp"])
def test_picture_is_named_by_its_file(name):
    assert facts(image=name).image == name


@pytest.mark.parametrize(
    "name", ["../lain/foto.jpg", "/etc/passwd", "a\\b.jpg", "a\0.jpg", "bagan.svg", "x" * 300 + ".jpg"]
)
def test_picture_is_never_outside_the_folder_nor_of_a_kind_we_cannot_show(name):
    assert refused(image=name) == ["image"]


def test_what_a_message_quotes_fits_on_a_line():
    assert values.shown("a" * 500) == f"{'a' * 79!r}"[:80] + "…"
    assert values.shown(int("f" * 9000, 16)) == "…"
