"""What is not published is nowhere in the production site."""

import pytest

from tests.built import documents
from tests.built.writing import PIXEL, article, built_from, replace, write

LATER = {
    "scheduled": {"date": "2999-01-01 09:00"},
    "withdrawn before it was out": {"date": "2999-01-01", "withdrawn": "2026-12-31"},
}
TRACES = ("tersembunyi", "Tersembunyi", "hidden-for-now", "Hidden for now")


@pytest.mark.parametrize("facts", LATER.values(), ids=LATER)
def test_article_that_is_not_published_is_nowhere(project, built, facts):
    article(
        project, "tersembunyi/index.md", "Tersembunyi", "![x](foto.png)",
        aliases=["/tersembunyi-lama/"], **facts,
    )
    write(
        project, "artikel/tersembunyi/index.en.md", "Hidden for now", "![x](foto.png)",
        slug="hidden-for-now",
    )
    (project / "docs/artikel/tersembunyi/foto.png").write_bytes(PIXEL)
    assert documents.files(built_from(project)) == documents.files(built)


def test_unreviewed_articles_are_held_back_when_the_institute_says_so(project, built):
    seeds = [a for a in documents.pages(built) if documents.page(built, a).xpath("//article")]
    article(project, "ditinjau/index.md", "Sudah ditinjau", reviewed_by="pitta-sekar-wangi")
    article(project, "tersembunyi/index.md", "Tersembunyi", aliases=["/tersembunyi-lama/"])
    replace(project, "data/institute.yml", "unreviewed: show", "unreviewed: hold")
    site = built_from(project)
    everything = b"\n".join(documents.files(site).values()).decode("utf-8", "ignore")
    assert "Sudah ditinjau" in everything
    assert [trace for trace in [*TRACES, *seeds] if trace in everything] == []
    assert not set(seeds) & set(documents.addresses(site))
    assert [name for name in documents.files(site) if "tersembunyi" in name] == []
