"""What is read next: the same theme first, never itself, at a cost that stays fair."""

import random

from hypothesis import given
from hypothesis import strategies as st

from loop_site import articles
from loop_site.articles import Article
from tests.loop_site.making import article, shelf

THEMES = ("etika", "landasan", "pola-pikir")
SHELVES = st.lists(st.sampled_from(THEMES), max_size=12).map(
    lambda themes: [article(f"a-{number}", theme=theme) for number, theme in enumerate(themes)]
)


def slugs(chosen):
    return [article.slug for article in chosen]


@given(SHELVES)
def test_every_article_gets_up_to_three_others_and_never_itself(made):
    related = articles.related(made)
    assert set(related) == set(slugs(made))
    for slug, chosen in related.items():
        assert slug not in slugs(chosen)
        assert len(chosen) == len(set(slugs(chosen))) == min(3, len(made) - 1)


@given(SHELVES)
def test_articles_of_the_same_theme_come_before_any_other(made):
    themes = {article.slug: article.facts.theme for article in made}
    for slug, chosen in articles.related(made).items():
        same = [themes[other] == themes[slug] for other in slugs(chosen)]
        mates = sum(theme == themes[slug] for theme in themes.values()) - 1
        assert same == sorted(same, reverse=True)
        assert sum(same) == min(3, mates)


def test_the_next_older_of_the_theme_come_first_and_the_newest_after_the_oldest():
    made = [article(f"a-{n}", theme="etika") for n in range(6)]
    related = articles.related(made)
    assert slugs(related["a-0"]) == ["a-1", "a-2", "a-3"]
    assert slugs(related["a-4"]) == ["a-5", "a-0", "a-1"]


def test_theme_with_too_few_is_filled_with_the_next_older_of_any_theme():
    made = [article(f"a-{n}", theme="landasan") for n in range(5)]
    made[1] = article("a-1", theme="etika")
    made[4] = article("a-4", theme="etika")
    assert slugs(articles.related(made)["a-1"]) == ["a-4", "a-2", "a-3"]


def test_choice_does_not_depend_on_how_files_were_found():
    made = shelf(20)
    expected = articles.related(articles.newest_first(made))
    for seed in range(5):
        shuffled = random.Random(seed).sample(made, len(made))
        assert articles.related(articles.newest_first(shuffled)) == expected


def test_number_asked_for_is_kept():
    assert {len(chosen) for chosen in articles.related(shelf(20), 5).values()} == {5}


class Counted(Article):
    """An article that counts how often anybody looks at it."""

    looks = 0

    @property
    def facts(self):
        Counted.looks += 1
        return super().facts

    @property
    def slug(self):
        Counted.looks += 1
        return super().slug


def looks(count, themes):
    made = [Counted(article.document, article.state) for article in shelf(count, themes)]
    Counted.looks = 0
    articles.related(made)
    return Counted.looks


def test_work_grows_with_the_number_of_articles_not_with_its_square():
    for themes in (THEMES, ("etika",), ("etika", *["landasan"] * 50)):
        assert looks(400, themes) <= 2.1 * looks(200, themes)
