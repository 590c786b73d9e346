"""What is there already: a word changed in the editor changes that word."""

import re

from playwright.sync_api import expect

RECORD = "translated_from: v1 3f2a9c1b 88aa01cd"
ARTICLE = "docs/artikel/menjaga-kerahasiaan"  # retells an alumnus's article: facts within a fact


def saved(desk, repository):
    desk.save()
    desk.press("Nanti")  # not sent for review yet
    expect(desk.page.get_by_role("gridcell", name="Draf", exact=True)).to_be_visible()
    [request] = repository.requests.values()
    return request.head


def lines(text):
    return set(text.splitlines())


def record_translation(repository):
    path = f"{ARTICLE}/index.en.md"
    text = repository.text(path).replace("\n---\n", f"\n{RECORD} # dicatat\n---\n", 1)
    repository.put({path: text})
    return text


def test_a_new_title_changes_one_line_of_one_half(desk, repository, place):
    english = record_translation(repository)
    desk.page.reload()
    before = repository.text(f"{ARTICLE}/index.md")
    title = next(row for row in before.splitlines() if row.startswith("title: "))
    desk.open("collections/articles/entries/menjaga-kerahasiaan/index")
    desk.fill(Judul="Judul yang lain")
    branch = saved(desk, repository)
    after = repository.text(f"{ARTICLE}/index.md", branch)
    assert lines(before) - lines(after) == {title}
    assert lines(after) - lines(before) == {"title: Judul yang lain"}
    assert repository.text(f"{ARTICLE}/index.en.md", branch) == english


def test_new_words_in_english_leave_the_record_and_the_facts_alone(desk, repository):
    english = record_translation(repository)
    desk.page.reload()
    desk.open("collections/articles/entries/menjaga-kerahasiaan/index")
    desk.language("Inggris")
    desk.fill(Judul="Another title")
    branch = saved(desk, repository)
    after = repository.text(f"{ARTICLE}/index.en.md", branch)
    assert lines(after) - lines(english) == {"title: Another title"}
    assert f"{RECORD} # dicatat" in after
    before = repository.text(f"{ARTICLE}/index.md")
    assert repository.text(f"{ARTICLE}/index.md", branch) == before


def test_a_standing_page_keeps_its_kind(desk, repository):
    before = repository.text("docs/tentang.md")
    desk.open("collections/pages/entries/tentang")
    desk.fill(Nama_di_menu="Tentang kami")
    branch = saved(desk, repository)
    after = repository.text("docs/tentang.md", branch)
    assert lines(after) - lines(before) == {"menu: Tentang kami"}
    assert lines(before) - lines(after) == {"menu: Tentang"}
    assert repository.text("docs/tentang.en.md", branch) == repository.text("docs/tentang.en.md")


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


IN_ONE_LANGUAGE = """---
title: {}
description: Sebuah halaman yang hanya ada dalam satu bahasa, untuk melihat apa yang terjadi padanya.
---
Teks.
"""


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


def test_the_english_address_is_asked_for_in_english_only(desk):
    for path in ("articles/entries/menjaga-kerahasiaan/index", "pages/entries/tentang"):
        desk.open(f"collections/{path}")
        expect(desk.field("Judul")).to_be_visible()
        expect(desk.field("Alamat Inggris")).to_be_hidden()
        desk.language("Inggris")
        expect(desk.field("Alamat Inggris")).to_be_visible()


def test_bookings_that_are_off_stay_off_whatever_else_is_saved(desk, repository):
    before = repository.text("data/booking.yml")
    assert "\nprovider: off\n" in before
    for code in ("satu", "dua"):
        desk.open("collections/data/entries/booking")
        desk.page.reload()
        chosen = desk.page.get_by_role("combobox", name="Penerima pemesanan")
        expect(chosen).to_have_text(re.compile("Belum dibuka"))
        desk.fill(Alamat_atau_kode_penerima=code)
        desk.save()
        after = repository.text("data/booking.yml")
        assert after == before.replace("receiver_address: null", f"receiver_address: {code}")


def test_what_is_saved_is_not_offered_again_as_a_forgotten_draft(desk, repository):
    for letters in (" satu", " dua"):
        desk.open("collections/articles/entries/menjaga-kerahasiaan/index")
        desk.field("Judul").click()
        # Only what a person types is backed up, half a second later; a swift one saves before.
        desk.page.keyboard.press("End")
        desk.page.keyboard.type(letters)
        desk.press("Simpan")
        desk.press("Nanti")
        expect(desk.page.get_by_role("gridcell", name="Draf", exact=True)).to_be_visible()
    desk.open("collections/articles/entries/menjaga-kerahasiaan/index")
    expect(desk.field("Judul")).to_have_value(re.compile("satu dua$"))
    expect(desk.page.get_by_role("alertdialog", name="Pulihkan Draf")).to_have_count(0)


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
