"""From an empty page to the published article, as staff do it."""

import io
import re

from PIL import Image
from playwright.sync_api import expect

from tests.conftest import build
from tests.editor.conftest import editor_project
from tests.editor.repository import MAIN

FOLDER = "docs/artikel/mengenali-pertanyaan-yang-menolong"
FILES = [f"{FOLDER}/foto-teras.webp", f"{FOLDER}/index.en.md", f"{FOLDER}/index.md"]
SUMMARY = "Pertanyaan yang menolong itu terbuka dan singkat, dan memberi Anda waktu untuk berpikir."
IN_ENGLISH = "A question that helps is open and short, and it leaves you the time to think for yourself."
BODY = "Pertanyaan yang baik memberi waktu.\n\n## Satu per satu\n\n- pertama\n- kedua\n\n*[ICF]: Federasi"
INDONESIAN = f"""---
title: Mengenali pertanyaan yang menolong
description: {SUMMARY}
date: 2026-11-20 09:30
author: pitta-sekar-wangi
theme: etika
image: foto-teras.webp
image_alt: Teras rumah pada pagi hari
---
{BODY}
"""
ENGLISH = f"""---
title: Questions that help
description: {IN_ENGLISH}
slug: questions-that-help
image_alt: A veranda in the morning
---
A good question gives time.

## One at a time

- first
- second
"""
UPRIGHT, GPS = 0x0112, 0x8825


def photograph(file):
    """A phone's photo: held upright, so stored lying, and telling where it was taken."""
    picture = Image.new("RGB", (4000, 3000), "teal")
    picture.paste("red", (0, 0, 4000, 300))
    facts = picture.getexif()
    facts[UPRIGHT] = 6  # the top of the file is the right side of what was seen
    facts.get_ifd(GPS).update({1: "S", 2: (6.0, 10.0, 30.0), 3: "E", 4: (106.0, 49.0, 0.0)})
    picture.save(file, exif=facts)
    return file


def write_both_halves(desk, photo):
    desk.press("Baru")
    desk.fill(Judul="Mengenali pertanyaan yang menolong", Ringkasan=SUMMARY, Teks=BODY)
    desk.date("2026-11-20T09:30")
    desk.choose("Pitta Sekar Wangi")
    desk.choose("Etika")
    desk.photo(photo)
    desk.fill(Isi_foto="Teras rumah pada pagi hari")
    desk.language("Inggris")
    desk.fill(
        Judul="Questions that help", Ringkasan=IN_ENGLISH, Alamat_Inggris="questions-that-help",
        Isi_foto="A veranda in the morning",
        Teks="A good question gives time.\n\n## One at a time\n\n- first\n- second",
    )


def test_an_article_goes_from_draft_to_the_built_site(desk, repository, tmp_path):
    write_both_halves(desk, photograph(tmp_path / "foto teras.jpg"))
    desk.save()
    desk.press("Kirim untuk Ditinjau")
    expect(desk.page.get_by_role("gridcell", name="Ditinjau")).to_be_visible()
    [request] = repository.requests.values()
    assert (request.state, request.labels) == ("open", ["sveltia-cms/pending_review"])
    assert sorted(one["path"] for one in repository.files_of(request)) == FILES
    assert repository.log() == ["Awal"]

    desk.page.get_by_text("Mengenali pertanyaan").first.click()
    desk.status("Ditinjau", "Siap")
    desk.press("Terbitkan")
    desk.press("Terbitkan", desk.page.get_by_role("alertdialog"))
    expect(desk.page.get_by_role("row", name="Mengenali pertanyaan")).to_be_visible()
    expect(desk.page.get_by_text("Belum Terbit")).to_have_count(0)
    assert request.state == "closed"
    assert len(repository.log()) == 2
    assert repository.changed(MAIN) == FILES
    assert repository.text(f"{FOLDER}/index.md") == INDONESIAN
    assert repository.text(f"{FOLDER}/index.en.md") == ENGLISH

    picture = Image.open(io.BytesIO(repository.file(f"{MAIN}:{FILES[0]}", raw=True)))
    assert (picture.format, picture.size, len(picture.getexif())) == ("WEBP", (1800, 2400), 0)
    red, green, _ = picture.convert("RGB").getpixel((picture.width - 50, picture.height // 2))
    assert red > 200 > 60 > green

    project = editor_project(tmp_path / "project")
    repository.take_out(project)
    result = build(project, SOURCE_DATE_EPOCH="1799000000")
    assert result.returncode == 0, result.stderr
    for page, title in (
        ("artikel/mengenali-pertanyaan-yang-menolong", "Mengenali pertanyaan yang menolong"),
        ("en/articles/questions-that-help", "Questions that help"),
    ):
        text = (project / "site" / page / "index.html").read_text("utf-8")
        assert f"<h1>{title}</h1>" in text
        assert re.search(r'<figure class="loop-figure"><picture>|<figure class="loop-figure"><img', text)


def test_an_unfinished_draft_is_kept_but_goes_no_further(desk, repository):
    desk.press("Baru")
    desk.fill(Judul="Tanpa apa-apa")
    desk.save()
    desk.page.get_by_text("Tanpa apa-apa").first.click()
    desk.status("Draf", "Ditinjau", refused="Masih ada yang keliru")
    [request] = repository.requests.values()
    assert (request.draft, request.labels) == (True, ["sveltia-cms/draft"])


def test_the_preview_shows_the_text_in_the_sites_own_looks(desk):
    desk.press("Baru")
    desk.fill(Judul="Judul di pratinjau", Teks="Satu *paragraf*.\n\nDua.")
    desk.choose("Etika")
    title = desk.preview().locator(".loop-opening h1")
    shown = title.filter(has_text="Judul di pratinjau")
    desk.until(lambda: desk.fill(Judul="Judul di pratinjau"), shown)
    serif = "element => getComputedStyle(element).fontFamily"
    assert "serif" in title.evaluate(serif)
    expect(desk.preview().locator(".loop-prose em")).to_have_text("paragraf")
    space = "element => parseFloat(getComputedStyle(element).marginTop)"
    assert desk.preview().locator(".loop-prose p").last.evaluate(space) > 15
    expect(desk.preview().locator(".loop-kicker")).to_have_text("Etika")


def test_a_draft_whose_site_was_built_leads_to_it(desk, repository):
    desk.press("Baru")
    desk.fill(Judul="Baru sebuah awal")
    desk.save()
    expect(desk.page.get_by_role("gridcell", name="Draf", exact=True)).to_be_visible()
    repository.previews.append("https://pratinjau.example/")
    desk.page.reload()
    desk.page.get_by_text("Baru sebuah awal").first.click()
    expect(desk.page.get_by_role("button", name="Lihat Pratinjau")).to_be_enabled()
