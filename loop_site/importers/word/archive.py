"""Open a .docx without trusting it: what is no Word file, or would hang a reader, is refused.

A .docx is a ZIP of XML parts: ECMA-376, part 2. Nothing is parsed before its size is known.
"""

import zipfile
import zlib
from io import BytesIO

from lxml import etree

from ..refusals import Refused
from . import relations

HEAVIEST = 25_000_000  # bytes of the file
LARGEST_PART, LARGEST_WHOLE = 5_000_000, 150_000_000  # bytes unpacked
STEEPEST = 200  # times smaller than what it unpacks to; honest XML reaches 20 to 50
MOST = 2000  # parts; the longest article has 60
DEEPEST = 200  # elements within each other; Word's own nest 30
_SAVE = ("Buka di Word, pilih Simpan Sebagai, jenis “Dokumen Word (.docx)”.",
         "Open it in Word and choose Save As, type “Word Document (.docx)”.")  # fmt: skip
# The parts by which other archives are known.
_OTHER_TEXTS = {
    "xl/workbook.xml": ("lembar kerja Excel", "an Excel sheet"),
    "ppt/presentation.xml": ("presentasi PowerPoint", "a PowerPoint presentation"),
    "content.xml": ("dokumen LibreOffice (.odt)", "a LibreOffice document (.odt)"),
    "Index/Document.iwa": ("dokumen Pages", "a Pages document"),
}
# How files of other kinds begin: what they are, in both languages.
OTHERS = {
    b"%PDF": ("PDF",) * 2,
    b"{\\rtf": ("RTF",) * 2,
    b"\x89PNG": ("gambar", "a picture"),
    b"\xff\xd8\xff": ("gambar", "a picture"),
    b"<!DO": ("halaman web", "a web page"),
    b"<htm": ("halaman web", "a web page"),
}


def opened(data):
    """{name: bytes} of the parts of the .docx in the bytes `data`. Raises Refused."""
    _of_the_right_kind(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _bounded(entries)
            parts = {entry.filename: archive.read(entry) for entry in entries if not entry.is_dir()}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        ValueError,
        RuntimeError,
    ):
        _damaged()
    _holds_no_program(parts)
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            _sound(part, name)
    if relations.lead_astray(parts):
        _damaged()
    _holds_a_text(parts)
    return parts


def _damaged():
    raise Refused(
        "Berkas ini rusak atau terpotong. Minta salinan baru dari penulisnya, atau unduh lagi "
        "sampai selesai.",
        "This file is damaged or cut short. Ask its author for a fresh copy, or download it "
        "again to the end.",
    ) from None


def _of_the_right_kind(data):
    if not data.strip():
        raise Refused(
            "Berkas ini kosong (0 huruf). Kirim ulang dari aslinya.",
            "This file is empty. Send it again from the original.",
        )
    if len(data) > HEAVIEST:
        too_heavy(len(data))
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Refused(
                "Berkas ini terkunci kata sandi. Buka di Word, hapus kata sandinya (File > Info > "
                "Lindungi Dokumen), "
                "lalu simpan.",
                "This file is locked with a password. Open it in Word, remove the password (File > "
                "Info > Protect "
                "Document) and save it.",
            )
        raise Refused(
            f"Ini berkas Word lama (.doc). {_SAVE[0]}",
            f"This is an old Word file (.doc). {_SAVE[1]}",
        )
    for beginning, (id, en) in OTHERS.items():
        if data.lstrip()[:5].startswith(beginning):
            raise Refused(
                f"Isi berkas ini {id}, bukan dokumen Word; mengganti nama tidak mengubah isinya. "
                f"{_SAVE[0]}",
                f"What this file holds is {en}, no Word document; a new name does not change what "
                f"is in it. {_SAVE[1]}",
            )
    if not data.startswith(b"PK"):
        raise Refused(
            f"Isi berkas ini bukan dokumen Word. {_SAVE[0]}",
            f"This file is no Word document. {_SAVE[1]}",
        )


def too_heavy(size):
    """Refuse a file of `size` bytes."""
    raise Refused(
        f"Berkas ini {_megabytes(size)} MB, lebih dari {_megabytes(HEAVIEST)} MB. Perkecil "
        "gambarnya di Word "
        "(Format Gambar > Kompres Gambar), lalu simpan lagi.",
        f"This file has {_megabytes(size)} MB, more than {_megabytes(HEAVIEST)} MB. Compress its "
        "pictures in "
        "Word (Picture Format > Compress Pictures) and save it again.",
    )


def _megabytes(size):
    return -(-size // 1_000_000)


def _bounded(entries):
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused(
            "Arsip di dalam berkas ini terkunci kata sandi. Simpan lagi dari Word tanpa kata "
            "sandi.",
            "The archive in this file is locked with a password. Save it again from Word without "
            "one.",
        )
    steep = any(
        entry.file_size > 1_000_000 and entry.file_size > STEEPEST * max(1, entry.compress_size)
        for entry in entries
    )
    whole = sum(entry.file_size for entry in entries)
    heavy = any(
        entry.file_size > LARGEST_PART
        for entry in entries
        if entry.filename.endswith((".xml", ".rels"))
    )
    if len(entries) > MOST:
        raise Refused(
            f"Berkas ini terdiri dari {len(entries)} bagian, jauh lebih banyak dari naskah biasa, "
            "jadi tidak dibuka. Salin teksnya ke dokumen baru, lalu simpan.",
            f"This file has {len(entries)} parts, far more than any manuscript, so it was not "
            "opened. Copy its text into a new document and save that.",
        )
    if steep or heavy or whole > LARGEST_WHOLE:
        raise Refused(
            f"Berkas ini mengembang menjadi {_megabytes(whole)} MB saat dibuka, jauh di atas "
            "naskah biasa, jadi tidak "
            "dibuka. Salin teksnya ke dokumen baru, lalu simpan.",
            f"This file would grow to {_megabytes(whole)} MB when opened, far more than any "
            "manuscript, so it was not "
            "opened. Copy its text into a new document and save that.",
        )


def _holds_no_program(parts):
    kinds = parts.get("[Content_Types].xml", b"")
    if any(name.endswith("vbaProject.bin") for name in parts) or b"macroEnabled" in kinds:
        raise Refused(
            f"Dokumen ini memuat makro (program kecil), yang tidak diterima. {_SAVE[0]}",
            f"This document holds macros (small programs), which are not accepted. {_SAVE[1]}",
        )


def _holds_a_text(parts):
    main = relations.main(parts)
    if main in parts and main not in _OTHER_TEXTS:
        return
    kind = next((id_en for name, id_en in _OTHER_TEXTS.items() if name in parts), None)
    if kind:
        raise Refused(
            f"Ini {kind[0]}, bukan dokumen Word. {_SAVE[0]}",
            f"This is {kind[1]}, no Word document. {_SAVE[1]}",
        )
    raise Refused(
        f"Naskahnya tidak ada di dalam berkas ini ({relations.MAIN}). {_SAVE[0]}",
        f"The manuscript is not in this file ({relations.MAIN}). {_SAVE[1]}",
    )


def _sound(part, name):
    """Refuse XML with definitions of its own (Word writes none), broken XML, endless nesting."""
    if b"<!DOCTYPE" in part.replace(b"\0", b"") or b"<!ENTITY" in part.replace(b"\0", b""):
        raise Refused(
            f"Berkas ini memuat perintah tersembunyi (DOCTYPE di {name}) yang tidak ditulis Word, "
            "jadi tidak dibuka. "
            "Salin teksnya ke dokumen baru, lalu simpan.",
            f"This file holds hidden orders (a DOCTYPE in {name}) that Word does not write, so it "
            "was not opened. Copy "
            "its text into a new document and save that.",
        )
    try:
        depth = 0
        events = etree.iterparse(
            BytesIO(part), ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        )
        for event, _ in events:
            depth += 1 if event == "start" else -1
            if depth > DEEPEST:
                raise Refused(
                    "Isi berkas ini bertingkat terlalu dalam. Salin teksnya ke dokumen baru, lalu "
                    "simpan.",
                    "What this file holds is nested too deep. Copy its text into a new document "
                    "and save that.",
                )
    except etree.XMLSyntaxError:
        raise Refused(
            f"Bagian {name} di dalam berkas ini rusak. Buka di Word, simpan ulang, lalu coba lagi.",
            f"The part {name} in this file is damaged. Open it in Word, save it again and try once "
            "more.",
        ) from None
