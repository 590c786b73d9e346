"""Whatever an article takes from elsewhere can be looked up from the article itself."""

from tests.articles.shelf import ARTICLES, FACTS, each_article, rows, sources


@each_article
def test_source_has_title_address_and_date(slug):
    assert sources(slug)
    for source in sources(slug):
        assert set(source) == {"title", "url", "read"}
        assert source["title"].strip() and source["url"].startswith("https://")


@each_article
def test_every_fact_can_be_looked_up(slug):
    listed = {source["url"] for source in sources(slug)}
    assert [row for row in sorted(rows(slug)) if not listed & set(FACTS[row]["addresses"])] == []


@each_article
def test_no_source_is_listed_for_show(slug):
    used = {address for row in rows(slug) for address in FACTS[row]["addresses"]}
    assert [source["url"] for source in sources(slug) if source["url"] not in used] == []


@each_article
def test_no_source_is_listed_twice(slug):
    urls = [source["url"] for source in sources(slug)]
    assert len(set(urls)) == len(urls)


def test_source_has_one_title_in_all_articles():
    titles = {}
    for slug in ARTICLES:
        for source in sources(slug):
            titles.setdefault(source["url"], set()).add(source["title"])
    assert [names for names in titles.values() if len(names) > 1] == []


def test_source_was_read_as_the_fact_sheet_says():
    read = {url: fact["read"] for fact in FACTS.values() for url in fact["addresses"]}
    listed = [source for slug in ARTICLES for source in sources(slug)]
    early = [it for it in listed if str(it["read"]) < read.get(it["url"], "")]
    assert early == []
