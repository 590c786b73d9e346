"""The editor's desk in the preview: always of what is saved, faults and all."""

from tests.preview.editing import edited, replacing

RETELLING = "docs/artikel/menjaga-kerahasiaan/index.md"


def test_desk_shows_what_is_saved_and_a_fault_with_its_line(running):
    status, page = running.get("/admin/meja/")
    assert status == 200 and "Meja redaksi" in page
    with edited(running, RETELLING, replacing("theme: etika", "theme: etikaa")):
        page = running.shows("/admin/meja/", "Tema <code>etikaa</code> tidak ada.")
        assert RETELLING in page
        assert "There is no theme <code>etikaa</code>." in running.get("/admin/meja/en/")[1]
    running.no_longer_shows("/admin/meja/", "etikaa")


def test_its_looks_come_with_it_and_other_names_are_not_found(running):
    status, headers, text = running.ask("/admin/meja/desk.css")
    assert (status, headers["Content-Type"].partition(";")[0]) == (200, "text/css")
    assert ".loop-desk" in text
    assert running.ask("/admin/meja/lain")[0] == 404


def test_words_that_are_missing_are_told_in_its_place(running):
    with edited(running, "data/ui.yml", replacing(", en: Main menu", "")):
        assert "nav.main" in running.shows("/admin/meja/", "data/ui.yml:", status=503)
