"""What the studio answers: only itself, in words, and never half a draft."""

import os
import re
import subprocess
import sys
from http.client import HTTPConnection
from urllib.parse import urlencode

import pytest

from tests.loop_site.importers.word import alumni_article, making
from tests.loop_site.small import ROOT

FORM = "application/x-www-form-urlencoded"
BOUNDARY = "----loop"


def ask(studio, method, path, body=None, **headers):
    """(status, headers, text) of the answer; sent from the studio's own page unless told otherwise."""
    sent = {"Host": studio.host, "Origin": f"http://{studio.host}", **headers}
    connection = HTTPConnection("127.0.0.1", studio.port, timeout=30)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {**sent, "Content-Length": str(len(body or b""))}.items():
        if value is not None:
            connection.putheader(name.replace("_", "-"), value)
    connection.endheaders(body)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, answer.headers, text


def drop(studio, data, name="naskah.docx", **headers):
    body = (
        (
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="naskah"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode()
        + data
        + f"\r\n--{BOUNDARY}--\r\n".encode()
    )
    kind = f"multipart/form-data; boundary={BOUNDARY}"
    return ask(studio, "POST", "/naskah/", body, **{"Content-Type": kind, **headers})


def test_manuscript_is_seen_decided_and_then_written(studio):
    status, headers, _ = drop(studio, alumni_article.pair())
    assert status == 303 and studio.written() == []
    page = headers["location"]
    status, headers, text = ask(studio, "GET", page)
    assert status == 200
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'self';")
    assert "<script" not in text
    assert text.count("`description` belum ada") == 2 and "`theme` belum ada" in text
    assert "ratna-contoh: {name: Ratna Contoh, credential: LCPC, batch: 61}" in text
    shown = ask(studio, "GET", f"{page}pratinjau/en/")[2]
    assert "<li>Counting to five before I answer.</li>" in shown and 'href="/gaya.css"' in shown
    words = "Satu kalimat biasa yang cukup panjang untuk sebuah tulisan."
    given = {"id-title": "Judul lain", "id-description": words, "en-description": words, "theme": "etika",
             "author": "redaksi", "date": "2026-12-24"}  # fmt: skip
    assert ask(studio, "POST", page, urlencode(given).encode(), Content_Type=FORM)[0] == 303
    text = ask(studio, "GET", page)[2]
    assert "belum ada. Tambahkan" not in text and "Judul lain" in text and studio.written() == []
    status, _, text = ask(
        studio, "POST", f"{page}tulis/", urlencode(given).encode(), Content_Type=FORM
    )
    assert (status, studio.written()) == (
        200,
        ["belajar-diam-di-ruang-tamu-sendiri", "index.en.md", "index.md"],
    )
    written = (studio.root / "docs/artikel/belajar-diam-di-ruang-tamu-sendiri/index.md").read_text(
        "utf-8"
    )
    assert written.startswith(
        f"---\ntitle: Judul lain\ndescription: {words}\ndate: 2026-12-24\nauthor: redaksi\ntheme: etika\n---\n"
    )
    assert ask(studio, "POST", f"{page}tulis/", b"", Content_Type=FORM)[0] == 404


@pytest.mark.parametrize(("headers", "status"), [
    ({"Origin": "https://jahat.example"}, 403), ({"Origin": None}, 403), ({"Origin": "null"}, 403),
    ({"Host": "jahat.example", "Origin": "http://jahat.example"}, 403),
    ({"Content-Type": "text/plain"}, 422), ({"Content-Type": "multipart/form-data"}, 422),
])  # fmt: skip
def test_only_its_own_forms_are_read(studio, headers, status):
    answer = drop(studio, making.of("Isi."), **headers)
    assert answer[0] == status and 'role="alert"' in answer[2]
    assert studio.written() == []


def test_another_name_for_this_machine_is_refused_for_reading_too(studio):
    assert ask(studio, "GET", "/", Host="jahat.example")[0] == 403
    assert ask(studio, "GET", "/", Host=f"localhost:{studio.port}")[0] == 200


@pytest.mark.parametrize(("data", "told"), [
    (b"%PDF-1.7", "naskah.docx: Isi berkas ini PDF"), (b"", "naskah.docx: Berkas ini kosong"),
])  # fmt: skip
def test_bad_file_is_told_on_the_page(studio, data, told):
    status, _, text = drop(studio, data)
    assert status == 422 and told in text and "Perhatikan: " in text


def test_name_of_a_file_is_only_words(studio):
    text = drop(studio, b"", name="<b>x</b>.docx")[2]
    assert "x&lt;/b&gt;" in text or "b&gt;.docx" in text
    assert "<b>" not in text


def test_more_than_a_word_file_may_weigh_is_not_read(studio):
    status, _, text = ask(
        studio, "POST", "/naskah/", b"x", **{"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert status == 422
    connection = HTTPConnection("127.0.0.1", studio.port, timeout=30)
    connection.putrequest("POST", "/naskah/", skip_host=True)
    for name, value in {
        "Host": studio.host,
        "Origin": f"http://{studio.host}",
        "Content-Length": "150000000",
    }.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    assert answer.status == 413 and "lebih dari 100 MB" in answer.read().decode()
    connection.close()


def test_folder_that_is_taken_meanwhile_is_left_alone(studio):
    page = drop(studio, making.of("Isi yang biasa."))[1]["location"]
    folder = studio.root / "docs/artikel/mendengar-sebelum-menjawab"
    folder.mkdir()
    status, _, text = ask(studio, "POST", f"{page}tulis/", b"", Content_Type=FORM)
    assert status == 409 and "sudah ada dan tidak ditimpa" in text
    assert list(folder.iterdir()) == []
    assert re.search("<h1>Mendengar Sebelum Menjawab</h1>", text)


def test_fault_in_our_own_code_is_told_as_ours(studio, monkeypatch):
    monkeypatch.setattr("loop_site.importers.bringing_in.article", lambda *given: 1 / 0)
    status, _, text = drop(studio, making.of("Isi."))
    assert (
        status == 500 and "kode situs galat, bukan tulisan Anda" in text and "Traceback" not in text
    )


@pytest.mark.parametrize(("port", "told"), [
    ("abc", "PORT=abc bukan nomor porta"), ("busy", "sedang dipakai program lain. Coba: make studio PORT="),
])  # fmt: skip
def test_start_that_cannot_be_is_told(studio, port, told):
    done = subprocess.run(
        [sys.executable, "-m", "studio"], cwd=studio.root, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PORT": port.replace("busy", str(studio.port))},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr and "Traceback" not in done.stderr


def test_several_files_are_seen_and_written_one_after_the_other(studio):
    sent = {"a.docx": making.of("Isi satu."), "b.docx": b"%PDF-1.7",
            "c.docx": making.of("Isi tiga.", title="Judul Ketiga")}  # fmt: skip
    body = b"".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="naskah"; filename="{name}"\r\n\r\n'.encode()
        + data + b"\r\n" for name, data in sent.items()
    ) + f"--{BOUNDARY}--\r\n".encode()  # fmt: skip
    kind = f"multipart/form-data; boundary={BOUNDARY}"
    status, headers, _ = ask(studio, "POST", "/naskah/", body, Content_Type=kind)
    assert status == 303 and studio.written() == []
    together = headers["location"]
    text = ask(studio, "GET", together)[2]
    assert "3 berkas dijatuhkan" in text and "Isi berkas ini PDF" in text
    assert text.count("Belum ditulis.") == 2
    first, third = re.findall(r"/naskah/[\w-]+/", text)
    page = ask(studio, "GET", first)[2]
    assert f'href="{together}"' in page and "`theme` belum ada" in page
    text = ask(studio, "POST", f"{first}tulis/", b"", Content_Type=FORM)[2]
    assert f'href="{third}"' in text and "Berikutnya: c.docx" in text
    text = ask(studio, "GET", together)[2]
    assert "ditulis: docs/artikel/mendengar-sebelum-menjawab/index.md" in text
    text = ask(studio, "POST", f"{third}tulis/", b"", Content_Type=FORM)[2]
    assert "Berikutnya" not in text and "judul-ketiga" in studio.written()


def test_files_beyond_what_is_read_at_a_time_are_named(studio, monkeypatch):
    monkeypatch.setattr("studio.manuscripts.MOST", 1)
    part = (
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"naskah\"; filename=\"{{}}\"\r\n\r\n\r\n"
    )
    body = (part.format("a.docx") + part.format("b.docx") + f"--{BOUNDARY}--\r\n").encode()
    kind = f"multipart/form-data; boundary={BOUNDARY}"
    headers = ask(studio, "POST", "/naskah/", body, Content_Type=kind)[1]
    text = ask(studio, "GET", headers["location"])[2]
    assert "a.docx</strong>: Berkas ini kosong" in text
    assert "b.docx</strong>: Belum dibaca: sekali jatuhkan paling banyak 1 berkas." in text
