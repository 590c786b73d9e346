"""Somebody new among the alumni, added on the way to their article."""

import yaml
from playwright.sync_api import expect


def test_a_new_alumnus_can_be_chosen_as_author_at_once(desk, repository):
    before = repository.text("data/alumni.yml")
    desk.open("collections/data/entries/alumni")
    desk.press("Tambah")
    desk.fill(Kunci="siti-contoh")
    desk.page.get_by_role("textbox", name="Nama – Indonesia").last.fill("Siti Contoh")
    desk.save()
    expect(desk.page.get_by_text("Tersimpan")).to_be_visible()
    after = repository.text("data/alumni.yml")
    assert after.startswith(before.splitlines()[0])
    assert yaml.safe_load(after) == {**yaml.safe_load(before), "siti-contoh": {"name": "Siti Contoh"}}
    assert len(repository.log()) == 2
    desk.open("collections/articles/new")
    expect(desk.page.get_by_role("radio", name="Siti Contoh").first).to_be_visible()
