"""The editor asks for what the schema knows: nothing more, nothing less, each with a label."""

import pytest
from pydantic import create_model

from loop_site import data_files, schema
from loop_site.booking.settings import Booking
from loop_site.editor import configuration, page, slots, words
from tests.loop_site.small import ROOT

DATA = data_files.read(ROOT)[0]
NEVER_ASKED = {"kind", "translated_from"}


def made(language="id"):
    settings = page.settings(DATA, "https://loop.example/")
    return settings["languages"][language]["config"]


def collection(name, language="id"):
    [found] = [one for one in made(language)["collections"] if one["name"] == name]
    return found


def walk(fields):
    for field in fields:
        yield field
        yield from walk(field.get("fields", []))


def everything(language):
    for one in made(language)["collections"]:
        for part in one.get("files", [one]):
            yield from walk(part["fields"])


@pytest.mark.parametrize(
    ("name", "models"),
    [
        ("articles", (schema.Article, schema.ArticleTranslation)),
        ("pages", (schema.Page, schema.PageTranslation)),
    ],
)
def test_every_fact_of_the_schema_is_asked_for_and_no_other(name, models):
    facts = {fact for model in models for fact in model.model_fields}
    assert {field["name"] for field in collection(name)["fields"]} == facts | {"body"}


def asked():
    """(keys of data/editor-words.yml that are asked for, those of hints that may be)."""
    keys, hints = set(page.TOLD) | {"page.none", "page.loading"}, set()

    class Hints(frozenset):
        def __contains__(self, key):
            hints.add(key)
            return False

    def say(key):
        keys.add(key)
        return key

    heard = words.Words(say, Hints(), page.words(DATA, say, "id").names)
    configuration.configuration(DATA.editor, heard, "https://loop.example/")
    return keys, hints


def test_every_field_and_choice_has_its_words():
    assert asked()[0] - set(DATA.editor_words) == set()


def test_no_word_of_the_editor_is_left_over():
    keys, hints = asked()
    assert set(DATA.editor_words) - keys - hints == set()


def test_only_what_nobody_fills_in_is_hidden():
    hidden = {field["name"] for field in everything("id") if field["widget"] == "hidden"}
    assert hidden == NEVER_ASKED


def test_a_new_fact_is_asked_for_before_it_has_its_words(monkeypatch):
    bigger = create_model("Article", __base__=schema.Article, mood=(str | None, None))
    monkeypatch.setattr(schema, "Article", bigger)
    assert "article.mood" in asked()[0] - set(DATA.editor_words)
    [mood] = [field for field in collection("articles")["fields"] if field["name"] == "mood"]
    assert (mood["label"], mood["widget"]) == ("mood", "string")


def test_the_english_file_is_given_words_only():
    fields = collection("articles")["fields"]
    english = {field["name"] for field in fields if field["i18n"]}
    assert english == set(schema.ArticleTranslation.model_fields) | {"body"}
    assert not english & schema.FACTS
    [slug] = [field for field in fields if field["name"] == "slug"]
    assert slug["required"] == ["en"]


def test_texts_are_written_as_markdown_never_rewritten():
    for name in ("articles", "pages"):
        [body] = [field for field in collection(name)["fields"] if field["name"] == "body"]
        assert body["modes"] == ["raw"]


def test_there_are_no_drafts_but_unmerged_requests():
    assert made()["publish_mode"] == "editorial_workflow"
    assert "draft" not in {field["name"] for field in everything("id")}


def test_nothing_optional_is_nested_where_editors_lose_it():
    data = collection("data")
    assert not [f for file in data["files"] for f in walk(file["fields"]) if f["widget"] == "object"]


def test_choices_come_from_the_schema_and_the_data():
    fields = {field["name"]: field for field in collection("articles")["fields"]}
    assert [one["value"] for one in fields["theme"]["options"]] == list(DATA.themes)
    assert (fields["author"]["collection"], fields["author"]["file"]) == ("data", "alumni")
    [booking] = [f for f in collection("data")["files"] if f["name"] == "booking"]
    providers = next(f for f in booking["fields"] if f["name"] == "provider")["options"]
    assert [one["value"] for one in providers] == list(
        slots.get_args(Booking.model_fields["provider"].annotation)
    )


def test_limits_are_the_schemas():
    fields = {field["name"]: field for field in collection("articles")["fields"]}
    assert (fields["description"]["minlength"], fields["description"]["maxlength"]) == (50, 160)
    assert fields["title"]["maxlength"] == 200
    assert fields["image"]["required"] is False


def test_pictures_are_drawn_anew_and_bounded():
    library = made()["media_libraries"]["default"]["config"]["transformations"]["raster_image"]
    assert library == {"format": "webp", "quality": 85, "width": 2400, "height": 2400}


def test_without_a_repository_the_editor_says_so():
    settings = page.settings(DATA, "https://loop.example/")
    assert settings["set"] is (DATA.editor.repository is not None)
    assert "data/editor.yml" in settings["languages"]["id"]["words"]["page.unset"]
