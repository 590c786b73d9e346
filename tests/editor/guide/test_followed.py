"""The staff guide is followed step by step, word by word, in the editor it speaks of.

`GOLDEN=write` takes its pictures anew, for a person to look at.
"""

import re
import time

import pytest
from PIL import Image

from tests.editor import github
from tests.editor.guide import picturing
from tests.editor.guide.following import FRAME, PATIENCE, NotThere, Reader
from tests.editor.guide.reading import doings, pages

GUIDE = pages()
OPENING = "tekan judul artikelnya"
LISTED = "Daftar artikel tampil lagi"
TEXT, BOOKING = "docs/artikel/mendengar-lebih-lama/index.md", "data/booking.yml"
LISTENING, SILENCE = "Mendengar lebih lama", "Waktu hening"
SUMMARY = "Pertanyaan yang menolong itu singkat dan terbuka, lalu memberi waktu untuk berpikir."
SUMMARY_EN = "A question that helps is short and open, and it leaves you the time to think."


@pytest.fixture(scope="session")
def photo(tmp_path_factory):
    """What a reader has on their computer."""
    file = tmp_path_factory.mktemp("photo") / "teras rumah.jpg"
    Image.linear_gradient("L").resize((1200, 800)).convert("RGB").save(file)
    return file


@pytest.fixture
def signed_in(page):
    """The editor's page, for somebody who has signed in."""
    reader = Reader(page, {"Token Akses": [github.TOKEN]})
    reader.press("Masuk dengan Token")
    reader.fill("Token Akses")
    reader.press("Masuk")
    reader.see("Artikel")
    return page


def follow(page, name, answers, phrases=(), shown=(), before=(), title=None):
    """Do every step of the guide's page `name`.

    answers, title: see Reader. phrases: {words of the guide: what a reader does there}. before:
    {section: what has happened when its first step begins}; both are called with the Reader.
    shown: {picture: what of the page is in it, given the page}; all of it if not named.
    """
    reader, section = Reader(page, answers, title), None
    phrases, shown, before = {LISTED: published, **dict(phrases)}, dict(shown), dict(before)
    for step in GUIDE[name]:
        if step.section != section and step.section in before:
            before[step.section](reader)
        section = step.section
        for what, said in doings(step.text, phrases):
            try:
                match what:
                    case "take":
                        picturing.take(page, said, shown.get(said, whole)(page))
                    case "say":
                        phrases[said](reader)
                    case _:
                        getattr(reader, what)(said)
            except NotThere as missing:
                screen = picturing.said(whole(page))
                pytest.fail(f"{step.place}: {missing}, which says:\n{screen}", pytrace=False)
    left = {field: given for field, given in reader.answers.items() if given}
    assert not left, f"the guide never asks for {left}"


def whole(page):
    return page.locator("body")


def dialog(page):
    return page.locator("dialog .content").filter(visible=True).last


def field(name):
    return lambda page: page.get_by_role("group", name=re.compile(f"^Isian .?“.?{re.escape(name)}.?”"))


def fields(page):
    """All that can be filled in, as far as it is on the screen."""
    return page.get_by_role("group", name=re.compile("^Sunting Isi"))


def test_signing_in(page):
    follow(
        page, "masuk", {"Token Akses": [github.TOKEN]},
        {"Kembali ke tab editor": lambda reader: reader.page.bring_to_front()},
        {"masuk-token": dialog},
    )  # fmt: skip


def test_publishing_in_the_browser(signed_in, repository, photo):
    signed_in.on("filechooser", lambda chooser: chooser.set_files(photo))
    follow(
        signed_in, "peramban",
        {
            "Judul": ["Pertanyaan yang menolong", "Questions that help"],
            "Ringkasan": [SUMMARY, SUMMARY_EN],
            "Tanggal terbit": ["2026-11-23T10:00"],
            "Penulis": ["Sari Contoh"],
            "Tema": ["Etika"],
            "Isi foto dalam kata": ["Teras rumah pada pagi hari"],
            "Teks": [
                "Pertanyaan yang menolong itu singkat.\n\n## Cobalah hari ini\n\nTanyakan satu hal.",
                "A question that helps is short.\n\n## Try it today\n\nAsk one thing.",
            ],
            "Alamat Inggris": ["questions-that-help"],
        },
        {"menekan judul artikel itu": Reader.open},
        {"peramban-menulis": fields, "peramban-ditinjau": lambda page: page.get_by_role("main")},
        title="Pertanyaan yang menolong",
    )  # fmt: skip
    folder = "docs/artikel/pertanyaan-yang-menolong"
    saved(signed_in, repository, f"{folder}/index.md", "author: sari-contoh")
    assert repository.changed("main") == [
        f"{folder}/{file}" for file in ("index.en.md", "index.md", "teras-rumah.webp")
    ]


def test_scheduling_correcting_undoing(signed_in, repository):
    undone = SUMMARY.replace("singkat", "pendek")

    def changed(reader):
        reader.answers["Ringkasan"] = [undone]
        reader.press("Artikel")
        reader.open()
        reader.fill("Ringkasan")

    def draft(reader):
        reader.press("←")
        reader.answers["Ringkasan"] = [undone]
        reader.open()
        reader.fill("Ringkasan")
        reader.press("Simpan")
        reader.press("Nanti")

    follow(
        signed_in, "jadwal",
        {"Tanggal terbit": ["2026-12-01T07:30"], "Ringkasan": [SUMMARY]},
        {OPENING: Reader.open, "tekan judul itu": Reader.open},
        {
            "jadwal-tanggal": field("Tanggal terbit"), "jadwal-buang": dialog,
            "jadwal-riwayat": lambda page: page.get_by_role("group", name="Riwayat"),
        },
        {"Urungkan sebelum disimpan": changed, "Urungkan sebelum diterbitkan": draft},
        LISTENING,
    )  # fmt: skip
    text = repository.text(TEXT)
    assert "2026-12-01 07:30" in text
    assert SUMMARY in text
    assert undone not in text


def test_translating(signed_in, repository):
    follow(
        signed_in, "terjemahan",
        {
            "Judul": ["A quiet moment between meetings"],
            "Ringkasan": [SUMMARY_EN],
            "Alamat Inggris": ["a-quiet-moment"],
            "Teks": ["Five minutes without a screen."],
        },
        {
            OPENING: Reader.open,
            "tanda titik tiga di baris yang sama": lambda reader: reader.press("Pilihan Isi Inggris"),
        },
        {"terjemahan-tambah": fields},
        {"Susulkan bahasa Inggrisnya": lambda reader: reader.press("←")},
        SILENCE,
    )  # fmt: skip
    branch = "cms/articles/waktu-hening"
    path = "docs/artikel/waktu-hening/index.en.md"
    saved(signed_in, repository, path, "slug: a-quiet-moment", branch)


def test_adding_an_alumnus(signed_in, repository):
    follow(
        signed_in, "alumni",
        {
            "Kunci": ["ratna-contoh"], "Nama – Indonesia": ["Ratna Contoh"], "Gelar": ["LCPC"],
            "Angkatan": ["61"], "Tanggal persetujuan": ["2026-11-20"],
        },
        shown={"alumni-isian": fields},
    )  # fmt: skip
    saved(signed_in, repository, "data/alumni.yml", "ratna-contoh:")


def test_withdrawing(signed_in, repository):
    follow(
        signed_in, "tarik",
        {"Ditarik pada": ["2026-11-23T10:00"], "Nama ditarik pada": ["2026-11-23T10:00"]},
        {
            OPENING: Reader.open,
            "tekan tanda panah di baris namanya": lambda reader: unfold(reader.page, "Sari Contoh"),
        },
        {"tarik-artikel": field("Ditarik pada"), "tarik-nama": field("Nama ditarik pada")},
        title=LISTENING,
    )  # fmt: skip
    for path in (TEXT, "data/alumni.yml"):
        saved(signed_in, repository, path, "withdrawn: 2026-11-23")


def test_switching_bookings_off_and_on(signed_in, repository):
    follow(
        signed_in, "pemesanan", {}, shown={"pemesanan-pilihan": fields},
        before={
            "Buka lagi": lambda reader: saved(reader.page, repository, BOOKING, 'provider: "off"')
        },
    )  # fmt: skip
    saved(signed_in, repository, BOOKING, "provider: cal.com")


def saved(page, repository, path, text, branch="main"):
    """Wait until the file `path` of the repository holds `text`."""
    until = time.monotonic() + PATIENCE
    while text not in (repository.file(f"{branch}:{path}") or {"text": ""})["text"]:
        assert time.monotonic() < until, f"{path} never said {text}"
        page.evaluate(FRAME)


def unfold(page, name):
    """Open the item called so in a list of things with fields of their own."""
    item = page.get_by_role("group").filter(has=page.get_by_text(name, exact=True)).last
    item.get_by_role("button", name="Buka", exact=True).click()


def published(reader):
    row = reader.page.get_by_role("row", name=reader.title)
    row.wait_for()
    row.get_by_text("Siap").wait_for(state="hidden")
