"""The addresses a post had, and the one it gets."""

from .exporting import SITE, post
from .samples import LONG, errors, two


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
