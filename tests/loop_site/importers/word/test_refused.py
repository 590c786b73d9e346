"""What is no Word file, or would hang a reader: one clear sentence, and nothing left behind."""

import errno
import io
import os
import time
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from loop_site.commands.import_word import word as command
from loop_site.importers import bringing_in, drafts
from tests.loop_site.importers.word import making

FINE = making.of("Isi yang biasa dan yang pendek.")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
BOMB = "<w:p>" + "<w:r/>" * 3_000_000 + "</w:p>"
LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
XXE = '<!DOCTYPE x [<!ENTITY rahasia SYSTEM "file:///etc/passwd">]>'


def dtd(declared, name):
    text = making.body(making.paragraph(f"isi &{name};")).decode()
    return making.changed(FINE, word__document=text.replace("?>", f"?>{declared}", 1).encode())


def with_part(name, data=b"x"):
    return making.packed({**making.parts(FINE), name: data})


def spelt(*lines):
    return making.of("Oleh: Ratna Contoh, LCPC – Batch 61", "Isi yang biasa.", *lines)


def locked():
    data = bytearray(FINE)
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


def disguised():
    """A file whose relations call a part its text that is not looked through as XML is."""
    held = making.parts(FINE)
    held["_rels/.rels"] = held["_rels/.rels"].replace(b"word/document.xml", b"word/document.bin")
    return making.packed({**held, "word/document.bin": XXE.encode() + b"<x/>"})


BAD = {
    "kosong": (b"", "kosong", "is empty"),
    "spasi": (b"  \n", "kosong", "is empty"),
    "kata-sandi": (OLE + "EncryptedPackage".encode("utf-16-le"), "terkunci kata sandi", "locked with a password"),
    "arsip-terkunci": (locked(), "terkunci kata sandi", "locked with a password"),
    "lama": (OLE + "WordDocument".encode("utf-16-le"), "Word lama (.doc)", "old Word file (.doc)"),
    "pdf": (b"%PDF-1.7\n...", "PDF, bukan dokumen Word", "is PDF, no Word document"),
    "rtf": (b"{\\rtf1 halo}", "RTF, bukan dokumen Word", "is RTF, no Word document"),
    "gambar": (b"\x89PNG\r\n\x1a\n....", "gambar, bukan dokumen Word", "a picture, no Word document"),
    "html": (b"<!DOCTYPE html><p>x", "halaman web", "a web page"),
    "teks": (b"Halo, ini hanya teks.", "bukan dokumen Word", "no Word document"),
    "terpotong": (FINE[: len(FINE) // 2], "rusak atau terpotong", "damaged or cut short"),
    "lubang": (FINE.replace(b"PK\x03\x04", b"PK\x03\x05", 3), "rusak atau terpotong", "damaged or cut short"),
    "hampa": (making.packed({}), "Naskahnya tidak ada", "manuscript is not in this file"),
    "tanpa-naskah": (making.changed(FINE, word__document=None), "Naskahnya tidak ada", "manuscript is not"),
    "excel": (making.packed({"xl/workbook.xml": b"<a/>"}), "Excel", "Excel"),
    "odt": (making.packed({"content.xml": b"<a/>", "mimetype": b"x"}), "LibreOffice", "LibreOffice"),
    "makro": (with_part("word/vbaProject.bin"), "memuat makro", "holds macros"),
    "bom": (making.changed(FINE, word__document=making.body(BOMB)), "mengembang menjadi", "would grow to"),
    "banyak": (making.packed({f"word/a{n}.txt": b"" for n in range(2500)}), "2500 bagian", "2500 parts"),
    "naskah-tersamar": (disguised(), "rusak atau terpotong", "damaged or cut short"),
    "tertawa": (dtd(LAUGHS, "c"), "DOCTYPE di word/document.xml", "a DOCTYPE in word/document.xml"),
    "xxe": (dtd(XXE, "rahasia"), "DOCTYPE di word/document.xml", "a DOCTYPE in word/document.xml"),
    "xxe-utf-16": (
        making.changed(FINE, word__styles=XXE.encode("utf-16")), "DOCTYPE di word/styles.xml", "a DOCTYPE in word/styles",
    ),
    "xml-rusak": (making.changed(FINE, word__document=b"<w:document"), "word/document.xml di dalam berkas ini rusak", "damaged"),
    "dalam": (
        making.changed(FINE, word__document=making.body("<w:p>" * 5000 + "</w:p>" * 5000)), "bertingkat terlalu dalam", "nested too deep",
    ),
    "tanpa-kata": (making.of(title=""), "tidak berisi satu kata pun", "not a word in this document"),
    "dua-ejaan": (spelt("Artikel Karya: Ratnawati Kontoh, LCPC – Batch 61"), "dua macam: “Ratna Contoh” dan “Ratnawati Kontoh”", "in two ways"),
}  # fmt: skip


@pytest.fixture
def importing(small, monkeypatch):
    """Run the command in a small project: importing(*arguments); `.left` is what it wrote."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    small.write("mkdocs.yml", "site_name: Loop\n")
    small.frame()
    monkeypatch.chdir(small.root)
    before = set(small.root.rglob("*"))

    def run(*arguments):
        done = CliRunner().invoke(command, list(map(os.fspath, arguments)))
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        run.left = sorted(
            file.relative_to(small.root).as_posix() for file in set(small.root.rglob("*")) - before
        )
        return done

    return run


@pytest.mark.parametrize("name", BAD)
def test_bad_file_is_refused_in_a_sentence(importing, tmp_path, name):
    data, id, en = BAD[name]
    file = tmp_path / f"{name}.docx"
    file.write_bytes(data)
    start = time.process_time()
    done = importing(file)
    assert time.process_time() - start < 5
    assert (done.exit_code, done.stdout, importing.left) == (1, "", [])
    first, second = done.stderr.splitlines()
    assert first.startswith(f"{name}.docx: ") and id in first
    assert second.startswith("    ") and en in second


def test_file_too_large_is_not_even_read(importing, tmp_path, monkeypatch):
    file = tmp_path / "besar.docx"
    with file.open("wb") as heavy:
        heavy.truncate(50_000_000)
    read = []
    whole = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: read.append(self.name) or whole(self))
    done = importing(file)
    assert (done.exit_code, importing.left) == (1, [])
    assert "besar.docx" not in read and read
    assert "Berkas ini 50 MB, lebih dari 25 MB" in done.stderr and "has 50 MB" in done.stderr


def test_bomb_that_hides_its_size_is_refused(importing, tmp_path):
    data = bytearray(making.changed(FINE, word__document=making.body(BOMB)))
    size = len(making.body(BOMB)).to_bytes(4, "little")
    file = tmp_path / "bom.docx"
    file.write_bytes(bytes(data).replace(size, (4000).to_bytes(4, "little")))
    done = importing(file)
    assert (done.exit_code, importing.left) == (1, [])
    assert "rusak atau terpotong" in done.stderr


@pytest.mark.parametrize(("make", "told"), [
    (lambda file: file.mkdir(), "Ini folder"),
    (lambda file: file.symlink_to("tidak-ada"), "tidak ada. Periksa"),
    (os.mkfifo, "bukan berkas biasa"),
])  # fmt: skip
def test_what_is_no_file_is_refused(importing, tmp_path, make, told):
    file = tmp_path / "naskah.docx"
    make(file)
    done = importing(file)
    assert (done.exit_code, importing.left) == (1, [])
    assert told in done.stderr


def test_file_that_may_not_be_read_is_refused(importing, tmp_path, monkeypatch):
    file = tmp_path / "naskah.docx"
    file.write_bytes(FINE)

    whole = Path.read_bytes

    def shut(self):
        if self == file:
            raise PermissionError(errno.EACCES, "Permission denied")
        return whole(self)

    monkeypatch.setattr(Path, "read_bytes", shut)
    assert "tidak dapat dibuka" in importing(file).stderr
    assert importing.left == []


def test_notes_word_keeps_for_itself_are_told(importing, tmp_path):
    file = tmp_path / "~$naskah.docx"
    file.write_bytes(b"x")
    assert "tanpa ~$" in importing(file).stderr


def test_address_that_is_taken_is_refused_and_another_can_be_given(importing, small, tmp_path):
    file = tmp_path / "naskah.docx"
    file.write_bytes(FINE)
    assert importing(file).exit_code == 0
    text = small.root / "docs/artikel/mendengar-sebelum-menjawab/index.md"
    text.write_text("punya orang")
    again = importing(file)
    assert again.exit_code == 1
    assert "docs/artikel/mendengar-sebelum-menjawab sudah ada dan tidak ditimpa" in again.stderr
    assert text.read_text() == "punya orang"
    assert importing(file, "--slug", "alamat-lain").exit_code == 0
    assert "docs/artikel/alamat-lain/index.md" in importing.left


@pytest.mark.parametrize(("number", "told"), [
    (errno.ENOSPC, "Ruang penyimpanan penuh, jadi tidak ada yang ditulis"), (errno.EROFS, "tidak dapat ditulis ke docs/artikel"),
])  # fmt: skip
def test_disk_that_fails_half_way_leaves_nothing(importing, tmp_path, monkeypatch, number, told):
    file = tmp_path / "naskah.docx"
    file.write_bytes(FINE)
    whole = Path.write_bytes

    def full(self, data):
        whole(self, data[: len(data) // 2])
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_bytes", full)
    done = importing(file)
    assert (done.exit_code, importing.left) == (1, [])
    assert told in done.stderr


def test_file_that_takes_too_long_is_stopped(importing, tmp_path, monkeypatch):
    file = tmp_path / "naskah.docx"
    file.write_bytes(FINE)
    monkeypatch.setattr(bringing_in, "SECONDS", 0.02)

    def endless(data):
        while True:
            pass

    monkeypatch.setattr(bringing_in.word, "read", endless)
    done = importing(file)
    assert (done.exit_code, importing.left) == (1, [])
    assert "jadi dihentikan" in done.stderr and "so it was stopped" in done.stderr


def test_one_bad_file_does_not_stop_the_others(importing, tmp_path):
    for name, data in {"a": b"", "b": FINE, "c": FINE}.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    done = importing(*(tmp_path / f"{name}.docx" for name in "abc"))
    assert done.exit_code == 1
    assert "[2/3] b.docx" in done.stderr and "c.docx: docs/artikel/mendengar" in done.stderr
    assert importing.left == [
        "docs/artikel/mendengar-sebelum-menjawab", "docs/artikel/mendengar-sebelum-menjawab/index.md",
    ]  # fmt: skip


def test_draft_names_are_never_hidden():
    assert drafts.slug("…") == "tulisan-baru"
    assert zipfile.is_zipfile(io.BytesIO(FINE))
