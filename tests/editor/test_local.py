"""On one's own computer: the editor writes into the folder of the project, and asks nobody.

A browser under test cannot show its folder picker; a folder that the browser itself keeps stands in
for the chosen one (https://fs.spec.whatwg.org/#sandboxed-filesystem), through the same interface.
"""

import pytest
from playwright.sync_api import expect

from tests.conftest import ROOT
from tests.editor.conftest import PATIENCE
from tests.editor.writing import Desk

PICKED = """window.showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('proyek', { create: true })"""
WRITE = """async (files) => {
  const walk = async (path) => {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('proyek', { create: true })
    for (const part of path) folder = await folder.getDirectoryHandle(part, { create: true })
    return folder
  }
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/'), name = parts.pop()
    const file = await (await walk(parts)).getFileHandle(name, { create: true })
    const writer = await file.createWritable()
    await writer.write(text)
    await writer.close()
  }
}"""
READ = """async (path) => {
  const parts = path.split('/'), name = parts.pop()
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('proyek')
  for (const part of parts) folder = await folder.getDirectoryHandle(part)
  return (await (await folder.getFileHandle(name)).getFile()).text()
}"""
ARTICLE = "docs/artikel/sepuluh-sikap-coach/index.md"


@pytest.fixture
def folder(place, chromium):
    """A tab of the editor beside a folder that holds the project."""
    context = chromium.new_context(locale="id-ID", timezone_id="Asia/Jakarta")
    context.set_default_timeout(PATIENCE)
    context.add_init_script(PICKED)
    desk = Desk(context.new_page(), place.url, place.url)
    files = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "data").glob("*.yml")]
    texts = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files}
    desk.page.goto(desk.url)
    desk.page.evaluate(WRITE, {**texts, ".git/HEAD": "ref: refs/heads/main\n"})
    yield desk
    context.close()
    assert (desk.outside, desk.faults) == ([], [])


def test_a_change_lies_in_the_file_without_signing_in(folder):
    before = folder.page.evaluate(READ, ARTICLE)
    folder.press("Kerja dengan Repositori Lokal")
    folder.page.get_by_text("Sepuluh sikap").first.click()
    folder.fill(Judul="Sepuluh sikap, judul lain")
    folder.save()
    expect(folder.page.get_by_text("Tersimpan").first).to_be_visible()
    after = folder.page.evaluate(READ, ARTICLE)
    assert set(after.splitlines()) - set(before.splitlines()) == {"title: Sepuluh sikap, judul lain"}
