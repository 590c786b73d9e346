"""The facts of an article: day, description, author, theme."""

import pytest

from .exporting import SITE, author, post
from .samples import LONG


def test_post_of_few_words_is_described_with_its_title(moving):
    moving.run(
        post(1, "Selamat berlibur.", "Kantor kami tutup pada akhir tahun"), post(2, "Halo.", "Hai")
    )
    words = moving.facts("tulisan-1/index.md")["description"]
    assert words == "Kantor kami tutup pada akhir tahun. Selamat berlibur."
    assert "“Hai. Halo.” terlalu pendek" in moving.report()


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
