"""Reading an export: every version, as a stream, and what is refused."""

import pytest

from loop_site.importers.refusals import Refused
from loop_site.importers.wordpress import export

from .exporting import attachment, author, post, term, wxr


@pytest.fixture
def parts(tmp_path):
    def read(data):
        file = tmp_path / "ekspor.xml"
        file.write_bytes(data)
        return list(export.read(file))

    return read


def items(parts):
    return [part for part in parts if isinstance(part, export.Item)]


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3"])
def test_each_version_is_read_by_the_namespace_it_names(parts, version):
    found = parts(wxr(author("rina", "Rina"), post(7, "<p>Isi.</p>", comments=2), version=version))
    [item] = items(found)
    assert (item.id, item.kind, item.status) == (7, "post", "publish")
    assert (item.content, item.comments) == ("<p>Isi.</p>", 2)
    assert found[0] == export.Site(("https://lama.example",))
    assert export.Author("rina", "Rina") in found
    assert found[-1] == export.Ended(0, 0, 0)


def test_prefixes_are_the_files_own(parts):
    data = wxr(post(7, "Isi.")).replace(b"wp:", b"w:").replace(b"xmlns:wp=", b"xmlns:w=")
    assert items(parts(data))[0].id == 7


def test_facts_of_an_item(parts):
    meta = {"_thumbnail_id": "9", "_yoast_wpseo_metadesc": "Ringkas"}
    data = wxr(
        term("language", "id", "Indonesia"),
        post(
            7,
            "a ]]> b",
            language="id",
            meta=meta,
            old_names=("dulu", "lama"),
            password="x",
            parent=3,
        ),
        attachment(9, "2021/03/a.jpg", alt="Dua kursi", caption="Teras"),
    )
    first, second = items(parts(data))
    assert first.content == "a ]]> b"
    assert first.meta.items() >= meta.items()
    assert (first.old_names, first.password, first.parent) == (("dulu", "lama"), "x", 3)
    assert ("language", "id") in [(term.taxonomy, term.slug) for term in first.terms]
    assert second.attachment_url.endswith("/uploads/2021/03/a.jpg")
    assert second.excerpt == "Teras"


def test_control_characters_are_taken_out_and_counted(parts):
    data = wxr(post(7, "sa\x0btu")).replace(b"<title>Situs", b"<title>&#x1f;&#0;Situs")
    found = parts(data)
    assert items(found)[0].content == "sa tu"
    assert found[-1].mended == 3


def test_letters_of_another_coding_are_counted_as_lost(parts):
    found = parts(wxr(post(7, "k@f")).replace(b"k@f", b"kaf\xe9"))
    assert items(found)[0].content == "kaf\ufffd"
    assert found[-1].lost == 1


def test_another_coding_is_read_when_the_file_names_it(parts):
    data = wxr(post(7, "kafé")).decode().encode("latin-1").replace(b"UTF-8", b"ISO-8859-1", 1)
    assert items(parts(data))[0].content == "kafé"


def test_what_is_whole_before_the_cut_is_read(parts):
    data = wxr(post(1, "Satu."), post(2, "Dua."), post(3, "Tiga."))
    found = parts(data[: data.index(b"Tiga.")])
    assert [item.id for item in items(found)] == [1, 2]
    assert found[-1].broken > 0


def test_every_cut_gives_whole_items_only(parts):
    data = wxr(post(1, "Satu."), post(2, "Dua."))
    for end in range(data.index(b"<channel>"), len(data), 37):
        for item in items(parts(data[:end])):
            assert item.content in ("Satu.", "Dua.")


REFUSED = {
    "empty": (b"", "kosong"),
    "only spaces": (b" \n\n", "kosong"),
    "zip": (b"PK\x03\x04rest", "ZIP"),
    "utf-16": (wxr(post(1)).decode().encode("utf-16"), "UTF-16"),
    "web page": (b"<!DOCTYPE html><html><body>Login</body></html>", "halaman web"),
    "feed": (b'<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', "umpan RSS"),
    "atom": (b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "umpan RSS"),
    "text": (b"Halo, ini catatan.", "bukan berkas ekspor"),
    "json": (b'{"posts": []}', "bukan berkas ekspor"),
    "unknown coding": (wxr().replace(b"UTF-8", b"KLINGON"), "Pengodean"),
    "external entity": (
        wxr(post(1, "x"), head='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
        "DOCTYPE",
    ),
    "billion laughs": (
        wxr(head='<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'),
        "DOCTYPE",
    ),
    "doctype far down": (wxr(head="<!-- " + "x" * 5000 + " -->\n<!DOCTYPE rss>\n"), "DOCTYPE"),
}


@pytest.mark.parametrize("data, told", REFUSED.values(), ids=REFUSED)
def test_what_is_no_export_is_refused_in_one_sentence_each(parts, data, told):
    with pytest.raises(Refused) as refused:
        parts(data)
    assert told in refused.value.id
    assert refused.value.en and len(refused.value.told("ekspor.xml").splitlines()) == 2


def test_file_that_is_not_there_or_a_folder_is_refused(tmp_path):
    for place in (tmp_path, tmp_path / "tidak-ada.xml"):
        with pytest.raises(Refused, match="tidak dapat dibaca"):
            list(export.read(place))


def test_entity_of_nobody_is_never_resolved(parts):
    data = wxr(post(1, "Satu."), post(2, "x")).replace(b"<![CDATA[x]]>", b"&x;")
    found = parts(data)
    assert [item.id for item in items(found)] == [1]
    assert found[-1].broken


def test_doctype_of_a_text_is_a_text(parts):
    [item] = items(parts(wxr(post(1, "<pre>&lt;!DOCTYPE html&gt; <!DOCTYPE x></pre>"))))
    assert "<!DOCTYPE x>" in item.content


def test_reading_keeps_no_more_than_an_item_in_memory(tmp_path):
    import tracemalloc

    file = tmp_path / "besar.xml"
    file.write_bytes(wxr(*(post(n, "kata " * 4000) for n in range(500))))
    tracemalloc.start()
    count = sum(isinstance(part, export.Item) for part in export.read(file))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 500
    assert peak < 5_000_000 < file.stat().st_size
