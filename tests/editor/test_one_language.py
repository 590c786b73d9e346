"""Texts that exist in one language alone, and those whose facts cannot be read."""

import re

from playwright.sync_api import expect

from tests.editor.test_editing import saved

IN_ONE_LANGUAGE = """---
title: {}
description: Sebuah halaman yang hanya ada dalam satu bahasa, untuk melihat apa yang terjadi padanya.
---
Teks.
"""


def test_an_article_may_stay_without_its_english_half(desk, repository):
    desk.press("Baru")
    desk.fill(
        Judul="Hanya di sini", Teks="Teks.",
        Ringkasan="Tulisan yang untuk sementara hanya ada dalam bahasa Indonesia, tanpa terjemahan.",
    )
    desk.date("2026-11-20T09:30")
    desk.choose("Redaksi")
    desk.choose("Etika")
    desk.language("Inggris")
    desk.press(re.compile("Pilihan Isi .*Inggris"))
    desk.click(desk.page.get_by_role("menuitem", name=re.compile("Tanpa .*Inggris")))
    branch = saved(desk, repository)
    assert [one["path"] for one in repository.files_of(repository.requests[1])] == [
        "docs/artikel/hanya-di-sini/index.md"
    ]
    assert "author: redaksi" in repository.text("docs/artikel/hanya-di-sini/index.md", branch)


def test_an_article_in_english_alone_is_left_to_those_who_work_with_files(desk, repository):
    text = (
        "---\ntitle: Only here in English\ndescription: An article that nobody has told in Indonesian"
        " yet.\nslug: only-here\ndate: 2026-11-20\nauthor: redaksi\ntheme: etika\n---\nText.\n"
    )
    repository.put({"docs/artikel/hanya-inggris/index.en.md": text})
    desk.page.reload()
    expect(desk.page.get_by_text("Sepuluh sikap").first).to_be_visible()
    expect(desk.page.get_by_text("Only here in English")).to_have_count(0)


def test_a_page_in_english_alone_is_left_to_those_who_work_with_files(desk, repository):
    text = IN_ONE_LANGUAGE.format("Only here in English").replace("\n---\n", "\nslug: here\n---\n")
    repository.put({"docs/hanya.en.md": text})
    desk.open("collections/pages")
    desk.page.reload()
    expect(desk.page.get_by_text("Tentang Loop").first).to_be_visible()
    expect(desk.page.get_by_text("Only here in English")).to_have_count(0)
    desk.open("collections/pages/entries/hanya")
    expect(desk.page.get_by_text("Tulisan tidak ada.").first).to_be_visible()


def test_a_page_in_indonesian_alone_is_saved_without_an_empty_other_half(desk, repository):
    before = IN_ONE_LANGUAGE.format("Hanya di sini")
    repository.put({"docs/hanya.md": before})
    desk.page.reload()
    desk.open("collections/pages/entries/hanya")
    desk.click(desk.page.get_by_role("radio", name=re.compile("Inggris")).first)
    expect(desk.page.get_by_text(re.compile("Isi .?Inggris.? ditiadakan"))).to_be_visible()
    desk.language("Indonesia")
    desk.fill(Judul="Judul yang lain")
    branch = saved(desk, repository)
    assert repository.text("docs/hanya.md", branch) == before.replace("Hanya di sini", "Judul yang lain")
    assert [one["path"] for one in repository.files_of(repository.requests[1])] == ["docs/hanya.md"]
    assert desk.faults == []  # Sveltia's own mistake, mended while it is assembled


def test_a_draft_of_the_english_half_alone_stays_in_the_list(desk, repository):
    desk.open("collections/pages/entries/tentang")
    desk.language("Inggris")
    desk.fill(Judul="Another title")
    saved(desk, repository)
    desk.page.reload()
    expect(desk.page.get_by_role("gridcell", name="Draf", exact=True)).to_be_visible()


def test_a_text_whose_facts_cannot_be_read_is_told_and_not_shown_as_empty(desk, repository):
    text = IN_ONE_LANGUAGE.format("Janji: kata")
    repository.put({"docs/janji.md": text, "docs/artikel/janji/index.md": text})
    desk.open("collections/pages")
    desk.page.reload()
    expect(desk.page.get_by_text("Ada berkas yang tidak dapat dibaca.").first).to_be_visible()
    for path in ("pages/entries/janji", "articles/entries/janji/index"):
        desk.open(f"collections/{path}")
        expect(desk.page.get_by_text("Tulisan tidak ada.").first).to_be_visible()
    assert desk.faults and all("Nested mappings are not allowed" in fault for fault in desk.faults)
    desk.faults.clear()
