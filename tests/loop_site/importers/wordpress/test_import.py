"""What becomes of the texts of posts, and of what must never be published."""

import json

import pytest

from .exporting import SITE, post, wxr
from .samples import LONG, errors


def test_post_becomes_an_article(moving):
    done = moving.run(
        post(7, f"<h2>Awal</h2>\n{LONG}\n\nDua.", "Judul &amp; <em>isi</em>", "judul")
    )
    assert done.exit_code == 0, done.output
    assert moving.facts("judul/index.md") == {
        "title": "Judul & isi",
        "description": f"{LONG} Dua.",
        "date": "2021-03-04 09:30",
        "author": "redaksi",
        "theme": "etika",
        "aliases": ["/judul/", "/?p=7"],
    }
    assert moving.body("judul/index.md") == f"## Awal\n\n{LONG}\n\nDua."
    assert errors(moving) == []


def test_summary_and_report_are_in_both_languages(moving):
    done = moving.run(post(7, LONG))
    assert "Artikel dipindahkan: 1 (1 baru). / Articles moved: 1 (1 new)." in done.output
    assert "tulisan-7/" in moving.report()
    assert "100.0 % dari / of" in moving.report()


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"status": "private"}, "Pribadi"),
        ({"status": "draft"}, "draf"),
        ({"status": "auto-draft"}, "draf"),
        ({"status": "pending"}, "tinjauan"),
        ({"status": "trash"}, "tong sampah"),
        ({"status": "inherit"}, "Tidak terbit"),
        ({"password": "rahasia"}, "kata sandi"),
        ({"kind": "page"}, "Halaman tetap"),
    ],
)
def test_what_nobody_was_to_see_is_never_published(moving, facts, told):
    done = moving.run(post(1, "Isi yang tidak untuk umum.", "Bukan untuk umum", **facts))
    assert done.exit_code == 0
    assert moving.articles() == []
    assert told in moving.report() and "Bukan untuk umum" in moving.report()
    assert not any(b"tidak untuk umum" in data for data in moving.tree().values())


def test_links_between_posts_lead_to_their_files(moving):
    links = f'<a href="{SITE}/tulisan-2/">kedua</a>, <a href="/?p=2">lagi</a>, <a href="/tak-ada/">ketiga</a>'
    moving.run(post(1, f"{LONG} {links}"), post(2, LONG))
    body = moving.body("tulisan-1/index.md")
    assert "[kedua](../tulisan-2/index.md), [lagi](../tulisan-2/index.md), ketiga" in body
    assert "/tak-ada/" in moving.report()
    assert errors(moving) == []


def test_link_to_a_post_that_waits_is_made_when_it_is_there(moving):
    posts = (
        post(1, f'{LONG} <a href="{SITE}/tulisan-2/">Kisah kedua</a>'),
        post(2, LONG, categories={"opini": "Opini"}),
    )
    moving.run(*posts)
    assert errors(moving) == [] and "](" not in moving.body("tulisan-1/index.md")
    moving.decide(categories={"opini": "etika"})
    moving.run(*posts)
    assert "[Kisah kedua](../tulisan-2/index.md)" in moving.body("tulisan-1/index.md")


def test_what_lives_is_removed_and_listed(moving):
    evil = (
        '<p onclick="x()">Halo</p><script>alert(1)</script><iframe src="https://v.example/1"></iframe>'
        '<form action="/kirim"><input name="surel"><button>Kirim</button></form>'
        '<a href="javascript:alert(2)">Klik</a><img src=x onerror=alert(3)>'
        "<style>p{}</style><object data='https://o.example'></object>[contact-form-7 id='9']"
    )
    moving.run(post(1, f"{LONG}\n\n{evil}"))
    body = moving.body("tulisan-1/index.md")
    for word in ("script", "alert", "iframe", "onclick", "onerror", "javascript", "form", "Kirim"):
        assert word not in body
    for word in ("alert(1)", "https://v.example/1", "Kirim", "contact-form-7", "https://o.example"):
        assert word in moving.report()
    assert errors(moving) == []


@pytest.mark.parametrize(
    "sign", ["&lt;script&gt;alert(1)&lt;/script&gt;", "<!--<script>-->alert(1)<!--</script>-->"]
)
def test_typed_code_stays_text(moving, sign):
    moving.run(post(1, f"{LONG}\n\n{sign}"))
    assert errors(moving) == []


def test_elementor_page_is_read_from_its_data(moving):
    data = json.dumps([{"elType": "section", "elements": [
        {"elType": "widget", "widgetType": "heading", "settings": {"title": "Awal", "header_size": "h2"}},
        {"elType": "widget", "widgetType": "text-editor", "settings": {"editor": f"<p>{LONG}</p>"}},
    ]}])  # fmt: skip
    moving.run(post(1, "", meta={"_elementor_data": data, "_elementor_edit_mode": "builder"}))
    assert moving.body("tulisan-1/index.md") == f"## Awal\n\n{LONG}"


def test_words_elementor_lost_from_its_post_are_named(moving):
    data = json.dumps(
        [{"elType": "widget", "widgetType": "text-editor", "settings": {"editor": LONG}}]
    )
    moving.run(post(1, f"<p>{LONG}</p><p>Hilanglah kalimat ini</p>",
                    meta={"_elementor_data": data, "_elementor_edit_mode": "builder"}))  # fmt: skip
    assert "[Hilanglah kalimat ini]" in moving.report()


def test_reusable_block_is_part_of_the_text(moving):
    block = post(
        5, "<!-- wp:paragraph --><p>Ajakan bersama.</p><!-- /wp:paragraph -->", kind="wp_block"
    )
    text = f'<!-- wp:paragraph --><p>{LONG}</p><!-- /wp:paragraph --><!-- wp:block {{"ref":5}} /-->'
    moving.run(post(1, text), block)
    assert moving.body("tulisan-1/index.md").endswith("Ajakan bersama.")


def test_post_without_a_title_takes_its_first_words(moving):
    moving.run(post(1, LONG, title=""))
    assert moving.facts("tulisan-1/index.md")["title"].startswith("Coaching adalah")
    assert "tidak berjudul" in moving.report()


def test_title_made_of_a_short_text_does_not_say_it_twice(moving):
    moving.run(post(1, "Hanya satu kalimat pendek di sini.", title=""))
    assert moving.facts("tulisan-1/index.md")["title"] == "Hanya satu kalimat pendek di…"
    assert errors(moving) == []


def test_footnotes_of_the_block_editor_come_along(moving):
    text = (
        f'<!-- wp:paragraph --><p>{LONG}<sup data-fn="f" class="fn"><a href="#f" id="f-link">1</a></sup></p>'
        "<!-- /wp:paragraph --><!-- wp:footnotes /-->"
    )
    kept = '[{"content":"Dari <em>buku<\\/em> itu.","id":"f"}]'
    moving.run(post(1, text, meta={"footnotes": kept}))
    assert moving.body("tulisan-1/index.md") == f"{LONG}[^1]\n\n[^1]: Dari *buku* itu."
    assert "HILANG" not in moving.report() and "wp:footnotes" not in moving.report()


def test_description_is_made_of_sentences_where_there_are_enough(moving):
    moving.run(post(1, f"<ul><li>Satu butir</li></ul><blockquote>Kata orang.</blockquote>{LONG}"))
    assert moving.facts("tulisan-1/index.md")["description"] == LONG


def test_mark_that_cuts_a_text_parts_it(moving):
    moving.run(post(1, f"{LONG}\n<!--more-->\nSesudahnya. <!--nextpage--> Halaman dua."))
    assert moving.body("tulisan-1/index.md") == f"{LONG}\n\nSesudahnya.\n\nHalaman dua."


def test_post_without_words_is_told(moving):
    assert moving.run(post(1, "<script>1</script>")).exit_code == 1
    assert moving.articles() == [] and "tidak berisi kata" in moving.report()


def test_other_kinds_and_comments_are_counted(moving):
    moving.run(
        post(1, LONG, comments=3), post(2, "x", kind="product"), post(3, "x", kind="product")
    )
    assert "product: 2" in moving.report() and "comments: 3" in moving.report()


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_each_version_of_the_format(moving, version):
    assert moving.run(data=wxr(post(1, LONG), version=version)).exit_code == 0
    assert moving.articles() == ["tulisan-1"]
