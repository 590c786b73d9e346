"""Old addresses keep leading to the page that took their place."""

import pytest

from loop_site import addresses

OUTSIDE = [
    "/", "/../lain/", "/a/../../lain/", "/./", "//lain.example/", "https://lain.example/", "lama/",
    "/dua kata/", "/balik\\garis/", "/?s=kata", "/?p=12&x=1", "/lama/?p=12", "/?p=0", "/lama/#bagian",
]  # fmt: skip


def test_old_address_leads_to_the_article(small):
    small.article("a", aliases=["/lama/", "/lebih-lama/sekali/"])
    assert small.read().aliases == {
        "lama/": "artikel/a/",
        "lebih-lama/sekali/": "artikel/a/",
    }


def test_old_address_may_be_written_without_its_last_slash(small):
    small.article("a", aliases=["/lama"])
    assert small.read().aliases == {"lama/": "artikel/a/"}


def test_old_address_of_an_article_in_english_only_leads_to_english(small):
    small.english_article("a", "one", aliases=["/lama/"])
    assert small.read().aliases == {"lama/": "en/artikel/one/"}


def test_each_language_has_old_addresses_of_its_own(small):
    small.article("a", aliases=["/lama/"])
    small.translation("a", "one", aliases=["/en/old/", "/?p=4"])
    small.page("tentang.md")
    small.page("tentang.en.md", slug="about", aliases=["/en/profile/"])
    site = small.read()
    assert site.aliases == {
        "lama/": "artikel/a/", "en/old/": "en/artikel/one/", "en/profile/": "en/about/",
    }  # fmt: skip
    assert site.queries == {"?p=4": "en/artikel/one/"}


def test_one_old_address_of_both_languages_is_told_at_the_second(small):
    small.article("a", aliases=["/lama/"])
    small.translation("a", "one", aliases=["/lama/"])
    [problem] = small.faults()
    assert problem.path == "docs/artikel/a/index.en.md"
    assert "docs/artikel/a/index.md" in problem.id


def test_number_wordpress_gave_is_an_old_address_for_hosts_to_answer(small):
    small.article("a", aliases=["/?p=39483", "/?page_id=7", "/lama/"])
    site = small.read()
    assert site.queries == {"?p=39483": "artikel/a/", "?page_id=7": "artikel/a/"}
    assert site.aliases == {"lama/": "artikel/a/"}


def test_number_of_two_pages_is_told(small):
    small.article("a", aliases=["/?p=3"])
    small.article("b", aliases=["/?p=3"])
    assert [p.rule for p in small.faults()] == ["address-twice"]


def test_any_page_may_have_old_addresses(small):
    small.page("tentang.md", aliases=["/profil/"])
    assert small.read().aliases == {"profil/": "tentang/"}


@pytest.mark.parametrize("alias", OUTSIDE)
def test_alias_that_is_no_address_of_a_page_here_is_told(small, alias):
    small.article("a", aliases=["/lama/", alias])
    problems = small.faults()
    assert [(p.place, p.rule) for p in problems] == [("docs/artikel/a/index.md:9", "fact-wrong")]


@pytest.mark.parametrize(
    "taken", ["/tentang/", "/artikel/b/", "/tema/etika/", "/en/topics/ethics/", "/alumni/redaksi/"]
)
def test_alias_of_a_page_that_exists_is_told_at_its_line(small, taken):
    small.page("tentang.md")
    small.article("a", aliases=["/lama/", taken])
    small.article("b")
    problems = small.faults()
    assert [(p.place, p.rule) for p in problems] == [("docs/artikel/a/index.md:9", "address-twice")]
    assert taken in problems[0].id and taken in problems[0].en


def test_alias_of_the_page_itself_is_told(small):
    small.article("a", aliases=["/artikel/a/"])
    assert [p.rule for p in small.faults()] == ["address-twice"]


def test_alias_of_two_pages_names_both_files(small):
    small.article("a", aliases=["/lama/"])
    small.article("b", aliases=["/lama/"])
    [problem] = small.faults()
    assert problem.path == "docs/artikel/b/index.md"
    assert "docs/artikel/a/index.md" in problem.id


def test_two_themes_at_one_address_are_told(small):
    slug = {"id": "sama", "en": "same"}
    themes = small.content("themes")
    small.data("themes", {key: {**theme, "slug": slug} for key, theme in themes.items()})
    assert {(p.path, p.rule) for p in small.faults()} == {("data/themes.yml", "address-twice")}


@pytest.mark.parametrize("file", ["/feed.xml", "/en/feed.json", "/sitemap.xml", "/404.html"])
def test_alias_in_place_of_a_file_of_the_site_is_told(small, file):
    small.article("a", aliases=[file])
    assert [p.place for p in small.faults()] == ["docs/artikel/a/index.md:8"]


@pytest.mark.parametrize(
    "written, meant",
    [
        ("/caf%C3%A9/", "café/"), ("/café/", "café/"), ("/CAF%c3%a9", "CAFé/"), ("/a%20b/", "a b/"),
        ("/100%25/", "100%/"), ("/50%/", "50%/"), ("/%252e%252e/x/", "%2e%2e/x/"),
        ("/index.php/2019/x/", "index.php/2019/x/"), ("/%E5%AD%A6%E4%B9%A0/", "学习/"),
    ],
)  # fmt: skip
def test_old_address_may_be_copied_from_a_browser(small, written, meant):
    small.article("a", aliases=[written])
    assert small.read().aliases == {meant: "artikel/a/"}
    assert addresses.old(addresses.as_alias(f"/{meant}")) == meant


@pytest.mark.parametrize(
    "alias",
    [
        "/%2e%2e/lain/", "/a%2Flain/", "/a%5clain/", "/a%00/", "/a%0Ab/", "/%E2%80%AEa/", "/%FF/",
        "/%E9/", "/.git/x/", "/%2Egit/", "/_headers/", "/%5Fredirects/x/", "/robots.txt/x/",
        "/feed.XML/x/", "/a/index.html/x/", "/a%20/", f"/{'学' * 99}/", f"/{'%E5%AD%A6' * 99}/",
        f"/{'a/' * 2500}", f"/{'a' * 101}/",
    ],
)  # fmt: skip
def test_old_address_no_host_can_answer_is_told(small, alias):
    small.article("a", aliases=[alias])
    [problem] = small.faults()
    assert problem.rule == "fact-wrong"
    assert "tidak dapat dijawab situs ini" in problem.id or "bukan alamat" in problem.id


def test_one_old_address_written_in_two_ways_is_one(small):
    small.article("a", aliases=["/café/"])
    small.article("b", aliases=["/caf%C3%A9/"])
    assert [problem.rule for problem in small.faults()] == ["address-twice"]
