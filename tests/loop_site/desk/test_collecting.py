"""Everything that waits is on the desk once, in plain words, also while faults stop the build."""

from loop_site.desk import collecting, opening, view
from loop_site.languages import LANGUAGES
from loop_site.texts import speaker
from tests.loop_site.small import NOW
from tests.loop_site.translation import pairs


def desk(small):
    return collecting.collected(small.root, NOW)


def titles(found, section):
    return [group.title for group in found.sections[section]]


def shown(small, language="id", **where):
    found = desk(small)
    say = speaker(found.data.texts, language)
    made = view.view(found, say, language, opening.Opening(**where))
    return made, {section["key"]: section for section in made["sections"]}


def test_fault_is_told_by_its_text_with_line_and_words(small):
    small.article("a", title="Janji: kata", theme="etik")
    small.article("b", title="Sesi", theme="etik", image="foto.jpg")
    found = desk(small)
    assert titles(found, "faults") == ["Janji: kata", "Sesi"]
    (thing,) = found.sections["faults"][0].things
    assert (thing.path, thing.line, thing.error) == ("docs/artikel/a/index.md", 6, True)
    assert "Tulis salah satu" in thing.id and "Write one of" in thing.en
    assert found.errors == 4


def test_text_without_readable_facts_and_a_broken_data_file_are_there_too(small):
    small.write("docs/artikel/a/index.md", "---\ntitle: Janji: kata\n---\n")
    small.write("data/themes.yml", "etika: [")
    found = desk(small)
    assert titles(found, "faults") == ["data/themes.yml", "docs/artikel/a/index.md"]
    assert found.data is None


def test_title_is_told_where_another_fact_is_missing(small):
    small.article("a", title="Janji", date=None)
    assert titles(desk(small), "faults") == ["Janji"]


def test_both_files_of_a_text_stand_together(small):
    small.article("a", title="Janji", author="siapa")
    small.translation("a", "Salah Tulis")
    (group,) = desk(small).sections["faults"]
    assert {thing.path[-11:] for thing in group.things} == {"/a/index.md", "index.en.md"}


def test_a_pair_is_opened_at_its_indonesian_file_though_only_the_other_has_a_fault(small):
    small.article("a", title="Janji", author="siapa")
    small.translation("a", "Salah Tulis")
    small.write("docs/artikel/b/index.en.md", "---\ntitle: [\n---\n")
    opened = [group.path for group in desk(small).sections["faults"]]
    assert opened == ["docs/artikel/a/index.md", "docs/artikel/b/index.en.md"]


def test_a_file_of_data_is_called_as_in_the_editor(small):
    small.frame().data("alumni", {"siapa": {"name": "Siapa Contoh"}})  # nobody asked for consent
    for language, name in zip(LANGUAGES, ("Buka di editor", "Open in the editor"), strict=True):
        _, sections = shown(small, language, editor="../")
        (group,) = [one for one in sections["advice"]["groups"] if one["path"] == "data/alumni.yml"]
        assert (group["title"], group["open"]) == ("Alumni", name)


def test_what_the_editor_cannot_read_is_opened_as_a_file(small):
    small.write("docs/artikel/a/index.md", "---\ntitle: Janji: kata\n---\n")
    _, sections = shown(small, editor="../", repository="lembaga/situs")
    (group,) = sections["faults"]["groups"]
    assert group["href"] == "https://github.com/lembaga/situs/edit/main/docs/artikel/a/index.md"


def test_broken_links_and_pictures_without_words_have_places_of_their_own(small):
    small.frame().article("a", "[x](../tidak-ada/index.md)\n\n![](foto.png)", title="Janji")
    found = desk(small)
    assert titles(found, "links") == titles(found, "pictures") == ["Janji"]
    rest = [t.id for name in ("faults", "advice") for g in found.sections[name] for t in g.things]
    assert [said for said in rest if "tidak-ada" in said or "bagi pembaca" in said] == []


def test_scheduled_comes_by_its_hour_with_the_next_first(small):
    small.article("a", title="Nanti", date="2026-12-01 09.30")
    small.article("b", title="Besok", date="2026-11-24")
    small.article("c", title="Ditarik", date="2026-12-01", withdrawn="2026-11-22")
    _, sections = shown(small)
    groups = sections["scheduled"]["groups"]
    assert [(g["title"], g["moment"]) for g in groups] == [
        ("Besok", "24 November 2026, 00.00 WIB"), ("Nanti", "1 Desember 2026, 09.30 WIB"),
    ]
    assert shown(small, "en")[1]["scheduled"]["groups"][1]["moment"] == "1 December 2026, 09:30 WIB"


def test_translation_behind_shows_the_changed_sentences(small):
    pairs.pair(small, "a")
    pairs.settle(small)
    pairs.commit(small)
    pairs.change(small, "Kalimat kedua.", "Kalimat baru.")
    ((thing,),) = [group.things for group in desk(small).sections["translations"]]
    assert (thing.path, thing.before, thing.now) == (
        "docs/artikel/a/index.md", ("Kalimat kedua.",), ("Kalimat baru.",),
    )
    assert thing.line and "Satu" in thing.id


def test_translation_missing_is_told_of_a_text_that_stands(small):
    small.article("a", title="Janji")
    small.article("b", title="Ditarik", withdrawn="2026-11-22")
    assert titles(desk(small), "translations") == ["Janji"]


def test_nothing_waits_where_nothing_does(small):
    small.frame().article("a", reviewed_by="redaksi")
    small.translation("a", "one")
    made, _ = shown(small)
    assert (made["nothing"], made["errors"]) == (True, None)


def test_everything_is_told_in_either_language(small):
    small.article("a", theme="etik", date="2026-12-01")
    for language, said in zip(LANGUAGES, ("Tema ", "There is no theme "), strict=True):
        made, sections = shown(small, language)
        (fault,) = sections["faults"]["groups"][0]["things"]
        assert said in fault["said"][0][0]
        assert ("etik", True) in fault["said"]
        assert "1" in made["errors"]


def test_button_opens_the_editor_the_repository_or_nothing():
    editor = opening.Opening("../", "lembaga/situs")
    for path, entry in (
        ("docs/artikel/sesi/index.md", "articles/entries/sesi/index"),
        ("docs/tentang.md", "pages/entries/tentang"),
        ("data/alumni.yml", "data/entries/alumni"),
    ):
        assert editor.href(path) == f"../#/collections/{entry}"
    # What the editor does not offer, the repository does.
    for path in (
        "docs/panduan/gaya.md", "docs/artikel/index.md", "docs/artikel/sesi/index.en.md",
        "docs/tentang.en.md",
    ):
        assert editor.href(path) == f"https://github.com/lembaga/situs/edit/main/{path}"
    assert opening.Opening(None, "lembaga/situs", "terbit").href("data/alumni.yml").endswith(
        "/edit/terbit/data/alumni.yml"
    )
    assert opening.Opening().href("data/alumni.yml") is None
    assert "%22" in opening.Opening(None, "a/b").href('docs/"x".md')
