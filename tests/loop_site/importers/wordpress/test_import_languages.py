"""Both languages of a site, as Polylang keeps them, and sites without any."""

from .exporting import pair, post, term
from .samples import ENGLISH, LONG, errors, two


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
    text = (
        "This is a story of the people who talk with a coach, and of what they have learned. " * 3
    )
    done = moving.run(post(1, text, name="a-story"))
    assert done.exit_code == 0
    assert moving.facts("a-story/index.en.md")["slug"] == "a-story"
    assert "seems to be English" in moving.report() and "Semua konten" not in done.output
    assert errors(moving) == []


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
