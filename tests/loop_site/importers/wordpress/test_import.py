"""What becomes of each kind of post."""

import json

import pytest

from loop_site.checks import rehearsal
from tests.loop_site.small import NOW

from .exporting import SITE, author, pair, post, term, wxr

LONG = "Coaching adalah percakapan yang membantu orang berpikir jernih tentang tujuannya sendiri."
ENGLISH = "Coaching is a conversation that helps people think clearly about a goal of their own."
EN = f"{SITE}/en/a-talk/"


def two(group="pll_1"):
    return (
        post(1, LONG, "Percakapan", "percakapan", language="id", group=group),
        post(2, ENGLISH, "A talk", "a-talk", language="en", group=group, link=EN),
    )


def errors(moving):
    return [p for p in rehearsal.checked(moving.root, NOW)[2] if p.severity == "error"]


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


def test_polylang_pair_becomes_one_article_of_two_languages(moving):
    done = moving.run(pair("pll_1", id=1, en=2), *two())
    assert done.exit_code == 0, done.output
    assert moving.articles() == ["percakapan"]
    english = moving.facts("percakapan/index.en.md")
    assert english["slug"] == "a-talk"
    assert english["aliases"] == ["/en/a-talk/", "/?p=2"]
    assert not {"date", "author", "theme"} & set(english)
    assert errors(moving) == []


def test_pair_is_known_by_its_group_where_the_terms_are_missing(moving):
    done = moving.run(*two())
    assert moving.articles() == ["percakapan"]
    assert "Semua konten" not in done.output


def test_export_that_was_not_of_all_content_is_told(moving):
    done = moving.run(
        post(1, LONG, name="percakapan", language="id"),
        post(2, ENGLISH, name="a-talk", language="en"),
    )
    assert "“Semua konten”" in done.output and "“All content”" in done.output
    assert moving.articles() == ["a-talk", "percakapan"]
    assert moving.facts("a-talk/index.en.md")["author"] == "redaksi"
    assert errors(moving) == []


def test_language_is_also_known_by_its_locale(moving):
    locale = 'a:1:{s:6:"locale";s:5:"en_GB";}'
    moving.run(
        term("language", "gb", "British", locale), post(2, ENGLISH, language="gb", name="a-talk")
    )
    assert "index.en.md" in moving.report()


def test_english_post_of_a_site_without_languages_is_english(moving):
    text = "This is a story of the people who talk with a coach, and of what they have learned. " * 3
    done = moving.run(post(1, text, name="a-story"))
    assert done.exit_code == 0
    assert moving.facts("a-story/index.en.md")["slug"] == "a-story"
    assert "seems to be English" in moving.report() and "Semua konten" not in done.output
    assert errors(moving) == []


def test_post_of_few_words_is_described_with_its_title(moving):
    moving.run(post(1, "Selamat berlibur.", "Kantor kami tutup pada akhir tahun"), post(2, "Halo.", "Hai"))
    words = moving.facts("tulisan-1/index.md")["description"]
    assert words == "Kantor kami tutup pada akhir tahun. Selamat berlibur."
    assert "“Hai. Halo.” terlalu pendek" in moving.report()


def test_other_language_stays_and_is_told(moving):
    moving.run(post(2, LONG, "Wicara", language="jv"))
    assert moving.articles() == []
    assert "bahasa lain" in moving.report() and "Wicara" in moving.report()


def test_half_of_a_pair_that_is_not_public_stays_behind_alone(moving):
    first, second = two()
    second = second.replace("<![CDATA[publish]]>", "<![CDATA[private]]>")
    moving.run(pair("pll_1", id=1, en=2), first, second)
    assert not (moving.root / "docs/artikel/percakapan/index.en.md").exists()
    assert "A talk" in moving.report()


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


def test_scheduled_post_keeps_its_future_day(moving):
    day = {"date": "2027-02-01 08:00:00", "date_gmt": "2027-02-01 01:00:00"}
    moving.run(post(1, LONG, status="future", link=f"{SITE}/?p=1", **day))
    assert moving.facts("tulisan-1/index.md")["date"] == "2027-02-01 08:00"
    assert moving.facts("tulisan-1/index.md")["aliases"] == ["/?p=1"]


@pytest.mark.parametrize(
    ("local", "gmt", "date"),
    [
        ("2021-03-04 02:30:00", "2021-03-04 02:30:00", "2021-03-04 09:30"),
        ("2021-03-04 22:00:00", "2021-03-04 13:00:00", "2021-03-04 20:00"),
        ("2021-03-04 09:30:00", "0000-00-00 00:00:00", "2021-03-04 09:30"),
    ],
)
def test_days_are_jakartas(moving, local, gmt, date):
    moving.run(post(1, LONG, date=local, date_gmt=gmt))
    assert moving.facts("tulisan-1/index.md")["date"] == date


def test_day_without_gmt_is_read_by_the_clock_of_the_others(moving):
    utc = [post(n, LONG, date="2021-03-04 02:30:00") for n in (1, 2)]
    moving.run(*utc, post(3, LONG, date="2021-05-01 02:00:00", date_gmt="0000-00-00 00:00:00"))
    assert moving.facts("tulisan-3/index.md")["date"] == "2021-05-01 09:00"


def test_post_without_a_day_waits(moving):
    none = "0000-00-00 00:00:00"
    done = moving.run(post(1, LONG, date=none, date_gmt=none))
    assert done.exit_code == 1 and "Tanggalnya tidak tercatat" in moving.report()


@pytest.mark.parametrize(
    "key", ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description"]
)
def test_description_of_an_seo_plugin_comes_first(moving, key):
    words = "Deskripsi yang ditulis orang untuk mesin pencari, cukup panjang."
    moving.run(post(1, LONG, meta={key: words}, excerpt="Ringkasan pendek."))
    assert moving.facts("tulisan-1/index.md")["description"] == words
    assert "Kutipan ringkas" in moving.report() and "Ringkasan pendek." in moving.report()


def test_excerpt_is_the_description_and_what_a_plugin_fills_in_is_not(moving):
    words = "Kutipan yang ditulis tangan, cukup panjang untuk menjadi deskripsi."
    moving.run(post(1, LONG, excerpt=words, meta={"_yoast_wpseo_metadesc": "%%title%% %%sep%%"}))
    assert moving.facts("tulisan-1/index.md")["description"] == words


def test_long_description_ends_between_words(moving):
    moving.run(post(1, "kata " * 100))
    words = moving.facts("tulisan-1/index.md")["description"]
    assert 100 < len(words) <= 160 and words.endswith("kata…")


def test_byline_names_the_author(moving):
    body = f"{LONG}\n\nArtikel Karya: Pitta Sekar Wangi, LCPC – Batch 55"
    moving.run(post(1, body, creator="admin"))
    assert moving.facts("tulisan-1/index.md")["author"] == "pitta-sekar-wangi"
    assert moving.body("tulisan-1/index.md") == LONG


def test_account_names_the_author_by_its_display_name(moving):
    moving.run(author("psw", "Pitta Sekar Wangi"), post(1, LONG, creator="psw"))
    assert moving.facts("tulisan-1/index.md")["author"] == "pitta-sekar-wangi"


def test_account_of_nobody_waits_for_a_decision_that_then_holds(moving):
    posts = (author("admin", "Admin"), post(1, LONG, creator="admin"))
    done = moving.run(*posts)
    assert done.exit_code == 1 and moving.articles() == []
    assert "admin: redaksi" in moving.report()
    moving.decide(authors={"admin": "redaksi"})
    assert moving.run(*posts).exit_code == 0
    assert moving.facts("tulisan-1/index.md")["author"] == "redaksi"


def test_unknown_author_waits_with_the_line_to_paste(moving):
    moving.run(post(1, f"{LONG}\n\nOleh: Rina Contoh, LCPC – Batch 7"))
    assert moving.articles() == []
    assert "rina-contoh: {name: Rina Contoh, credential: LCPC, batch: 7}" in moving.report()


def test_author_spelt_in_two_ways_is_told(moving):
    moving.run(
        post(1, f"{LONG}\n\nOleh: Rina Contoh – Batch 7"),
        post(2, f"{LONG}\n\nOleh: Rina Contho – Batch 7"),
        post(3, f"{LONG}\n\nOleh: Pita Sekar Wangi – Batch 55"),
    )
    assert (
        "Rina Contoh / Rina Contho" in moving.report()
        or "Rina Contho / Rina Contoh" in moving.report()
    )
    assert moving.facts("tulisan-3/index.md")["author"] == "pitta-sekar-wangi"
    assert "sedikit lain" in moving.report()


def test_category_called_like_a_theme_is_it(moving):
    moving.run(
        post(1, LONG, categories={"ethics": "Ethics"}),
        post(2, LONG, categories={"x": "Pola Pikir"}),
    )
    assert moving.facts("tulisan-1/index.md")["theme"] == "etika"
    assert moving.facts("tulisan-2/index.md")["theme"] == "pola-pikir"


def test_other_category_waits_with_the_line_to_add(moving):
    posts = [
        post(1, LONG, categories={"opini": "Opini"}),
        post(2, LONG, categories={"opini": "Opini"}),
    ]
    assert moving.run(*posts).exit_code == 1
    assert "opini: landasan" in moving.report() and "(2)" in moving.report()
    moving.decide(categories={"opini": "etika"})
    assert moving.run(*posts).exit_code == 0
    assert moving.facts("tulisan-2/index.md")["theme"] == "etika"


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        ({"categories": {"opini": "moral"}}, "moral tidak ada di data/themes.yml"),
        ({"authors": {"admin": "budi"}}, "budi tidak ada di data/alumni.yml"),
        ({"kategori": {"opini": "etika"}}, "kategori"),
    ],
)
def test_decision_that_cannot_be_is_told_before_anything_is_done(moving, decisions, told):
    moving.decide(**decisions)
    done = moving.run(post(1, LONG))
    assert done.exit_code == 1 and told in done.output
    assert moving.articles() == []


def test_old_addresses_are_all_kept(moving):
    moving.run(
        post(
            39483,
            LONG,
            name="judul",
            link="http://www.lama.example/2021/03/judul/",
            old_names=("dulu",),
        )
    )
    assert moving.facts("judul/index.md")["aliases"] == [
        "/2021/03/judul/",
        "/?p=39483",
        "/2021/03/dulu/",
    ]
    assert errors(moving) == []


def test_address_that_stands_already_is_not_taken_again(moving):
    moving.small.page("tentang.md")
    moving.run(post(1, LONG, name="tentang"))
    assert moving.facts("tentang/index.md")["aliases"] == ["/?p=1"]
    assert "docs/tentang.md" in moving.report()
    assert errors(moving) == []


def test_post_that_is_on_the_site_already_stays_as_it_is(moving):
    moving.small.article("janji", aliases=["/tulisan-1/"])
    before = moving.tree()
    assert moving.run(post(1, LONG)).exit_code == 0
    assert moving.tree() == before
    assert "Sudah ada di situs ini" in moving.report()


def test_two_posts_of_one_address_are_both_there(moving):
    moving.run(post(1, LONG, name="sama"), post(2, LONG, name="sama"))
    assert moving.articles() == ["sama", "sama-2"]
    assert "dipakai dua tulisan" in moving.report()
    assert errors(moving) == []


def test_english_address_of_another_article_is_not_taken_again(moving):
    moving.small.article("lain")
    moving.small.translation("lain", "a-talk")
    moving.run(*two())
    assert moving.facts("percakapan/index.en.md")["slug"] == "a-talk-2"
    assert errors(moving) == []


def test_address_with_letters_of_other_scripts(moving):
    moving.run(post(1, LONG, name="caf%c3%a9-kita", link=f"{SITE}/caf%c3%a9-kita/"))
    assert moving.articles() == ["cafe-kita"]
    assert moving.facts("cafe-kita/index.md")["aliases"][0] == "/café-kita/"


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


OLD = [
    "menjaga-kerahasiaan-di-sesi-personal-coaching", "dengan-mengcoaching-kita-dicoaching",
    "belajar-coaching", "coaching-dalam-perjalanan-kehidupan-sehari-hari",
    "coaching-untuk-pengembangan-diri-2",
]  # fmt: skip


def test_addresses_shaped_like_the_institutes_are_answered(moving):
    posts = [post(n, LONG, name=name) for n, name in enumerate(OLD, 1)]
    moving.run(*posts, post(39483, LONG, name="", link=f"{SITE}/?p=39483", title="Tanpa alamat"))
    site = moving.small.read()
    assert {f"{name}/" for name in OLD} <= set(site.aliases)
    assert site.queries["?p=39483"] == "artikel/tanpa-alamat/"
