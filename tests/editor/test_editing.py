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
