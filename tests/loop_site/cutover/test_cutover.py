"""Which old addresses are answered, and writing the aliases that are missing."""

import gzip
import os

import pytest
import yaml
from click.testing import CliRunner

from loop_site.commands.cutover import cutover

SITE = "https://lama.example"
# Addresses of the shapes the institute's old site has.
OLD = [
    "/menjaga-kerahasiaan-di-sesi-personal-coaching", "/dengan-mengcoaching-kita-dicoaching", "/belajar-coaching",
    "/coaching-dalam-perjalanan-kehidupan-sehari-hari", "/coaching-untuk-pengembangan-diri-2", "/?p=39483",
]  # fmt: skip


@pytest.fixture
def asking(small, tmp_path, monkeypatch):
    """Ask for old addresses: asking(*addresses, write=False, data=bytes) gives click's result."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    small.write("mkdocs.yml", "site_name: Loop\n")
    small.frame()
    monkeypatch.chdir(small.root)

    def ask(*urls, write=False, data=None, name="lama.xml"):
        file = tmp_path / name
        rows = "".join(f"<url><loc>{SITE}{url.replace('&', '&amp;')}</loc></url>" for url in urls)
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        file.write_bytes(
            data if data is not None else f'<urlset xmlns="{space}">{rows}</urlset>'.encode()
        )
        return CliRunner().invoke(cutover, [os.fspath(file), *(["--write"] if write else [])])

    return ask


def aliases(small, path):
    return yaml.safe_load((small.root / path).read_text("utf-8").split("---\n")[1])["aliases"]


def test_all_answered(small, asking):
    small.article("janji", aliases=["/janji-lama/", "/?p=3"])
    small.translation("janji", "promise", aliases=["/en/old/"])
    urls = [
        "/",
        "/kontak/",
        "/en/contact",
        "/artikel/janji/",
        "/janji-lama/",
        "/en/old/",
        "/?p=3",
        "/feed.xml",
        "/feed/",
    ]
    done = asking(*urls)
    assert done.exit_code == 0, done.output
    assert "9 dari 9 alamat terjawab. / 9 of 9 addresses are answered." in done.output


def test_old_addresses_of_the_institutes_shapes(small, asking):
    small.article("janji", aliases=[f"{OLD[0]}/"])
    small.article("belajar-coaching")
    small.article("dengan-mengcoach-kita-dicoaching")
    done = asking(*OLD)
    assert done.exit_code == 1 and "1 dari 6" in done.output
    assert "/belajar-coaching/ → docs/artikel/belajar-coaching/index.md (--write)" in done.output
    assert "maybe: docs/artikel/dengan-mengcoach-kita-dicoaching/index.md" in done.output
    assert "/?p=39483" in done.output
    done = asking(*OLD, write=True)
    assert "2 dari 6" in done.output
    assert aliases(small, "docs/artikel/belajar-coaching/index.md") == ["/belajar-coaching/"]


def test_number_is_known_by_the_record_of_an_import(small, asking):
    small.article("janji", aliases=["/janji/"])
    small.write(
        "impor-wordpress/catatan.jsonl",
        '{"posts": [39483], "folder": "docs/artikel/janji", "files": {}}\n',
    )
    done = asking("/?p=39483", write=True)
    assert done.exit_code == 0, done.output
    assert aliases(small, "docs/artikel/janji/index.md") == ["/janji/", "/?p=39483"]


def test_english_address_goes_into_the_english_file(small, asking):
    small.article("janji")
    small.translation("janji", "promise")
    assert asking("/en/promise/", write=True).exit_code == 0
    assert aliases(small, "docs/artikel/janji/index.en.md") == ["/en/promise/"]


def test_rest_of_the_file_stays_as_it_was(small, asking):
    small.article("janji", body="Isi.\n\n---\n\naliases: bukan")
    file = small.root / "docs/artikel/janji/index.md"
    file.write_text(
        file.read_text("utf-8").replace("theme:", "aliases: [/a/, /b/] # lama\ntheme:"), "utf-8"
    )
    before = file.read_text("utf-8")
    asking("/janji/", write=True)
    assert file.read_text("utf-8") == before.replace(
        "aliases: [/a/, /b/] # lama\n", "aliases:\n  - /a/\n  - /b/\n  - /janji/\n"
    )


def test_writing_twice_changes_nothing(small, asking):
    small.article("janji")
    asking("/janji/", write=True)
    before = (small.root / "docs/artikel/janji/index.md").read_bytes()
    assert asking("/janji/", write=True).exit_code == 0
    assert (small.root / "docs/artikel/janji/index.md").read_bytes() == before


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("/feed/atom/", "/feed/atom/ → /feed.xml"),
        ("/?feed=rss2", "/?feed=rss2 → /feed.xml"),
        ("/en/feed/rss2/", "/en/feed/rss2/ → /en/feed.xml"),
        ("/category/etika/feed/", "/category/etika/feed/ → /feed.xml"),
        ("/comments/feed/", "/comments/feed/"),
        ("/category/etika/", "/category/etika/ → /tema/etika/"),
        ("/en/category/ethics/", "/en/category/ethics/ → /en/topics/ethics/"),
        ("/tag/apa-saja/", "/tag/apa-saja/"),
        ("/author/admin/", "/author/admin/"),
        ("/wp-content/uploads/2021/03/a.jpg", "/wp-content/uploads/2021/03/a.jpg"),
        ("/2019/judul.html", "/2019/judul.html"),
        ("/judul-tulisan-yang-hilang/", "/judul-tulisan-yang-hilang/"),
    ],
)
def test_each_kind_is_told(asking, url, line):
    done = asking(url)
    assert done.exit_code == 1
    assert f"    {line}" in done.output.splitlines()


def test_query_of_a_campaign_is_no_other_page(asking):
    assert asking("/kontak/?utm_source=x").exit_code == 0


def test_text_with_one_address_a_line(asking):
    data = f"# lama\n{SITE}/kontak/\n/en/contact/\n\n".encode()
    assert "2 dari 2" in asking(data=data, name="lama.txt").output


def test_packed_sitemap(asking):
    data = f"<urlset><url><loc>{SITE}/kontak/</loc></url></urlset>".encode()
    assert "1 dari 1" in asking(data=gzip.compress(data), name="lama.xml.gz").output


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "kosong"),
        (b" \n ", "kosong"),
        (b"<!DOCTYPE html><html></html>", "halaman web"),
        (b"<?xml version='1.0'?><!DOCTYPE u [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><urlset/>", "DOCTYPE"),
        (b"<urlset><url><loc>https://a.example/", "rusak atau terputus di baris 1"),
        (b"<sitemapindex><sitemap><loc>https://a.example/post-sitemap.xml</loc></sitemap></sitemapindex>",
         "post-sitemap.xml"),
        (b"<rss><channel/></rss>", "bukan peta situs"),
        (b"<urlset></urlset>", "tidak memuat alamat"),
        (b"Ini catatan biasa.", "bukan alamat"),
        (b"\x00\x01\x02", "bukan"),
        (gzip.compress(b"x", mtime=0)[:-6], "bukan alamat"),
        (b"\x1f\x8brusak", "tidak dapat dibaca"),
    ],
)  # fmt: skip
def test_bad_list_is_one_sentence_in_each_language(asking, data, told):
    done = asking(data=data)
    assert done.exit_code == 1 and told in done.output
    assert len(done.output.strip().splitlines()) == 2


def test_list_that_is_not_there(asking):
    done = CliRunner().invoke(cutover, ["tidak-ada.xml"])
    assert done.exit_code == 1 and "tidak dapat dibaca" in done.output


def test_site_with_faults_is_told_first(small, asking):
    small.article("janji", theme="moral")
    done = asking("/kontak/")
    assert done.exit_code == 1 and "docs/artikel/janji/index.md" in done.output
